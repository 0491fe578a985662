/// What the desk's pages do beyond plain HTML: they stay up to date, say so when they cannot, ring, count
/// segments while one writes, and take single keys. Every page works without it.
enum ConsoleScript {
  static let text = live + sound + writing + keys

  private static let live = """
    'use strict';
    const spanish = document.documentElement.lang !== 'en';
    const say = (es, en) => spanish ? es : en;
    const part = document.body.dataset.part, feed = document.body.dataset.feed;
    const stale = document.getElementById('stale');
    const news = document.getElementById('news');
    const ownCode = document.querySelector('[data-live=head]')?.dataset.code;
    const quietMax = 12000, pollEvery = 10000;
    let lastSign = Date.now(), lastLook = Date.now(), skew = 0, busy = false, again = false;

    // Parts whose content changed are put in place; what somebody is typing in lies outside of them.
    async function look() {
      if (busy) { again = true; return; }
      busy = true;
      try {
        const answer = await fetch(location.pathname + location.search, { headers: { accept: 'text/html' }, redirect: 'manual' });
        if (answer.type === 'opaqueredirect') { location.reload(); return; }
        if (!answer.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        for (const old of document.querySelectorAll('[data-live]')) {
          const fresh = page.querySelector('[data-live="' + old.dataset.live + '"]');
          if (fresh && fresh.innerHTML !== old.innerHTML) replace(old, fresh);
        }
        lastLook = Date.now();
        ring();
      } catch (error) { /* the next poll tries again */ } finally {
        busy = false;
        if (again) { again = false; look(); }
      }
    }

    // The row and the control that had the focus get it back.
    function replace(old, fresh) {
      const held = old.contains(document.activeElement) ? document.activeElement : null;
      const row = held?.closest('[data-code]')?.dataset.code;
      const tag = held?.tagName, id = held?.id;
      const open = [...old.querySelectorAll('details')].map(box => box.open);
      old.replaceChildren(...fresh.childNodes);
      if (open.length) [...old.querySelectorAll('details')].forEach((box, index) => { box.open = !!open[index]; });
      mark();
      if (!held) return;
      const again = (id && document.getElementById(id))
        || (row && old.querySelector('[data-code="' + row + '"] ' + tag.toLowerCase()));
      again?.focus();
    }

    function span(seconds) {
      return seconds < 60 ? seconds + ' s' : seconds < 3600 ? Math.floor(seconds / 60) + ' min'
        : seconds < 86400 ? Math.floor(seconds / 3600) + ' h ' + Math.floor(seconds / 60) % 60 + ' min'
        : Math.floor(seconds / 86400) + ' d';
    }

    function ages() {
      const now = Date.now() + skew;
      for (const age of document.querySelectorAll('.age')) age.textContent = span(Math.max(0, Math.floor((now - Number(age.dataset.at)) / 1000)));
      for (const left of document.querySelectorAll('.left')) left.textContent = span(Math.max(0, Math.ceil((Number(left.dataset.at) - now) / 1000)));
    }

    function watch() {
      ages();
      const lost = Date.now() - lastSign > quietMax;
      if (lost && Date.now() - lastLook > pollEvery && !busy) look();
      if (!stale) return;
      const words = lost ? say('Sin avisos en vivo: lo que ve puede estar atrasado. Los SMS siguen funcionando.',
        'No live updates: what you see may be out of date. SMS still works.') : '';
      if (stale.textContent !== words) stale.textContent = words;
      stale.hidden = !lost;
    }

    // Red cases that nobody has, as far as this page has heard; the queue's own rows say it too.
    const waiting = new Set();

    function heard(event) {
      const change = JSON.parse(event.data);
      if (change.isWaiting) waiting.add(change.code); else waiting.delete(change.code);
      if (part === 'queue' || change.code === ownCode || part === 'board') look();
      tell(change);
      ring();
    }

    function tell(change) {
      if (change.kind !== 'new') {
        if (change.code === news.dataset.code && !change.isWaiting) news.hidden = true;
        return;
      }
      const red = change.urgency === 'red', link = document.createElement('a');
      link.href = '/desk/cases/' + change.code;
      link.textContent = change.code;
      news.className = part === 'queue' ? 'quiet' : red ? 'alarm' : 'notice warn';
      news.dataset.code = change.code;
      if (red) news.setAttribute('aria-live', 'assertive');
      news.replaceChildren(red ? say('Caso nuevo ROJO: ', 'New RED case: ') : say('Caso nuevo: ', 'New case: '), link);
      news.hidden = false;
    }

    let events = null;
    function listen() {
      if (events) return;
      events = new EventSource(feed);
      events.addEventListener('tick', event => {
        const wasLost = Date.now() - lastSign > quietMax;
        lastSign = Date.now();
        skew = Number(event.data) - lastSign;
        if (wasLost) look();
        watch();
      });
      events.addEventListener('case', heard);
      events.addEventListener('reload', look);
    }

    if (feed) {
      listen();
      setInterval(watch, 1000);
      addEventListener('pagehide', () => events?.close());
      // A browser keeps few streams to one place: a page nobody sees lets its own go, but for the queue, which rings.
      document.addEventListener('visibilitychange', () => {
        if (part === 'queue') return;
        if (document.hidden) { events?.close(); events = null; return; }
        lastSign = Date.now();
        listen();
        look();
      });
      // Now and then, so that leases about to run out move up.
      if (part === 'queue') setInterval(look, 30000);
    }

    """

  private static let sound = """
    let air = null;
    const hushed = new Set(JSON.parse(sessionStorage.getItem('hushed') || '[]'));
    const header = document.querySelector('.top');

    function button(id, words, act) {
      const made = document.createElement('button');
      made.type = 'button';
      made.id = id;
      made.hidden = true;
      made.textContent = words;
      made.addEventListener('click', act);
      header.append(made);
      return made;
    }

    const bell = feed && button('hush', say('Callar el timbre', 'Silence the bell'), () => {
      for (const code of ringing()) hushed.add(code);
      sessionStorage.setItem('hushed', JSON.stringify([...hushed].slice(-200)));
      ring();
    });
    // Browsers keep a page silent until it is touched: a desk that could not ring must say so.
    const mute = feed && button('unmute', say('Timbre apagado: tocar para encender', 'Bell is off: touch to turn it on'), wake);

    function ringing() {
      const rows = [...document.querySelectorAll('[data-group="0"]')].map(row => row.dataset.code);
      return [...new Set([...rows, ...waiting])].filter(code => code !== ownCode && !hushed.has(code));
    }

    function wake() {
      air?.resume?.().then(ring, () => {});
    }

    function beep() {
      navigator.vibrate?.([200, 100, 200]);
      if (air?.state !== 'running') return;
      [0, .22, .44].forEach((start, index) => {
        const tone = air.createOscillator(), loud = air.createGain();
        tone.frequency.value = index === 1 ? 660 : 880;
        loud.gain.setValueAtTime(.0001, air.currentTime + start);
        loud.gain.exponentialRampToValueAtTime(.25, air.currentTime + start + .02);
        loud.gain.exponentialRampToValueAtTime(.0001, air.currentTime + start + .18);
        tone.connect(loud).connect(air.destination);
        tone.start(air.currentTime + start);
        tone.stop(air.currentTime + start + .2);
      });
    }

    function ring() {
      if (!bell) return;
      const codes = ringing();
      mute.hidden = !air || air.state === 'running';
      mute.className = codes.length ? 'danger' : '';
      bell.hidden = codes.length === 0 || !mute.hidden;
      bell.className = 'danger';
      bell.dataset.codes = codes.join(' ');
      document.title = (codes.length ? '(' + codes.length + ') ' : '') + document.title.replace(/^\\(\\d+\\) /, '');
    }

    if (bell) {
      try {
        air = new AudioContext();
        air.addEventListener('statechange', ring);
      } catch (error) { /* a machine without sound shows the queue all the same */ }
      for (const touch of ['pointerdown', 'keydown']) addEventListener(touch, () => { if (air?.state === 'suspended') wake(); }, true);
      ring();
      setInterval(() => { if (ringing().length) beep(); }, 5000);
    }

    const menu = document.querySelector('.menu');
    if (menu) {
      document.addEventListener('click', event => { if (!menu.contains(event.target)) menu.open = false; });
      document.addEventListener('keydown', event => {
        if (event.key !== 'Escape' || !menu.open) return;
        menu.open = false;
        menu.querySelector('summary').focus();
      });
    }

    """

  private static let writing = """
    const text = document.getElementById('text');
    if (text?.dataset.measure) {
      const counter = document.getElementById('counter');
      const csrf = text.form.elements.csrf.value;
      document.getElementById('preview').hidden = true;
      let timer = 0, turn = 0;
      const count = async () => {
        const mine = ++turn;
        if (!text.value.trim()) { counter.textContent = say('Hasta 3 SMS.', 'Up to 3 SMS.'); return; }
        const answer = await fetch(text.dataset.measure, { method: 'POST', body: new URLSearchParams({ csrf, text: text.value }) }).catch(() => null);
        if (!answer?.ok || mine !== turn) return;
        const found = await answer.json();
        const size = document.createElement('span');
        size.className = found.segments > found.segmentsMax ? 'number over' : 'number';
        size.textContent = found.segments + ' SMS · ' + found.units + '/' + found.room
          + (found.segments > found.segmentsMax ? say(' · muy largo', ' · too long') : '');
        const shown = document.createElement('span');
        shown.textContent = '“' + found.text + '”';
        counter.replaceChildren(size, shown);
      };
      text.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(count, 300); });
      if (text.value) count();
    }
    for (const form of document.querySelectorAll('form[method=post]')) {
      form.addEventListener('submit', event => {
        if (form.dataset.sent) { event.preventDefault(); return; }
        form.dataset.sent = 'yes';
        setTimeout(() => { delete form.dataset.sent; }, 4000);
      });
    }

    """

  private static let keys = """
    let chosen = null;
    const keysOn = document.getElementById('keys-on');
    const wanted = () => localStorage.getItem('keys') !== 'off';
    if (keysOn) {
      keysOn.checked = wanted();
      keysOn.addEventListener('change', () => localStorage.setItem('keys', keysOn.checked ? 'on' : 'off'));
    }
    const rows = () => [...document.querySelectorAll('.queue > li')];
    function mark() {
      for (const row of rows()) row.classList.toggle('chosen', row.dataset.code === chosen);
    }
    function move(step) {
      const all = rows();
      if (!all.length) return;
      const at = all.findIndex(row => row.dataset.code === chosen);
      const row = all[Math.min(Math.max(at + step, 0), all.length - 1)];
      chosen = row.dataset.code;
      mark();
      row.querySelector('a').focus();
      row.scrollIntoView({ block: 'nearest' });
    }
    function reach(id) {
      const found = document.getElementById(id);
      if (!found) return;
      const box = found.closest('details');
      if (box) box.open = true;
      found.focus();
      found.scrollIntoView({ block: 'center' });
    }
    const acts = {
      j: () => move(1), k: () => move(-1),
      a: () => {
        const row = rows().find(row => row.dataset.code === chosen);
        (row ? row.querySelector('.act button') : document.getElementById('take'))?.click();
      },
      p: () => reach('pass'), r: () => reach('text'), n: () => reach('note'),
      '/': () => { const box = document.getElementById('q'); if (box) box.focus(); else location.href = '/desk/search'; },
      '?': () => { location.href = '/desk/help'; },
    };
    document.addEventListener('keydown', event => {
      if (event.ctrlKey || event.altKey || event.metaKey || !wanted()) return;
      if (event.target.closest('input, textarea, select, [contenteditable]')) return;
      const act = acts[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    });
    """
}
