/// The simulator's page: phones side by side, each a plain column of texts with a line to write in.
enum SimulatorPage {
  static let html = """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Helpline: phones</title>
    <link rel="stylesheet" href="/simulator/style.css">
    <script src="/simulator/phones.js" defer></script>
    </head>
    <body>
    <header>
    <h1>Helpline</h1>
    <p>Phones that nobody owns. What you write here takes the same way as a carrier's text.</p>
    <p id="link" role="status">connecting…</p>
    <form id="add"><label for="add-name">Add a phone</label>
    <input id="add-name" name="name" maxlength="20" autocomplete="off" placeholder="name">
    <button>Add</button></form>
    </header>
    <main id="phones"></main>
    <noscript><p>This page needs JavaScript. The same phones work with curl: see the README.</p></noscript>
    </body>
    </html>
    """

  static let style = """
    :root { color-scheme: light dark; --ink: #1b1f24; --paper: #f3f1ec; --card: #ffffff;
      --line: #8a8f98; --ours: #dfeee4; --theirs: #dbe7f7; --red: #b3261e; --quiet: #555b64; }
    @media (prefers-color-scheme: dark) { :root { --ink: #ece9e2; --paper: #16181c; --card: #20242a;
      --line: #767d88; --ours: #1f3a2b; --theirs: #1e304a; --red: #ff8a80; --quiet: #aab1bb; } }
    * { box-sizing: border-box; }
    body { margin: 0; font: 16px/1.4 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
    header { padding: 1rem 1.25rem 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; align-items: baseline; }
    h1 { margin: 0; font-size: 1.35rem; }
    header p { margin: 0; color: var(--quiet); }
    #link.lost { color: var(--red); font-weight: 600; }
    #add { display: flex; gap: .5rem; align-items: baseline; margin-left: auto; }
    main { display: grid; gap: 1rem; padding: 1rem 1.25rem; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); }
    .phone { background: var(--card); border: 1px solid var(--line); border-radius: 12px; display: flex; flex-direction: column; max-height: min(36rem, 82vh); min-width: 0; align-self: start; order: 2; }
    .phone.migrant { order: 0; }
    .phone.officer:has(li) { order: 1; }
    .phone > header { padding: .75rem 1rem; border-bottom: 1px solid var(--line); display: block; }
    .phone h2 { margin: 0; font-size: 1.05rem; }
    .phone h2 small { font-weight: 400; color: var(--quiet); }
    .phone .number { font-size: .85rem; color: var(--quiet); }
    .texts { flex: 1; min-height: 3rem; overflow-y: auto; list-style: none; margin: 0; padding: .75rem 1rem; display: flex; flex-direction: column; gap: .5rem; }
    .texts li { max-width: 88%; padding: .5rem .75rem; border-radius: 10px; white-space: pre-wrap; overflow-wrap: anywhere; }
    .texts li.in { align-self: flex-end; background: var(--theirs); }
    .texts li.out { align-self: flex-start; background: var(--ours); }
    .texts li.emergency { border-left: 4px solid var(--red); }
    .texts small { display: block; color: var(--quiet); font-size: .75rem; margin-top: .25rem; }
    .phone form { display: flex; gap: .5rem; padding: .75rem 1rem; border-top: 1px solid var(--line); }
    .phone input { flex: 1; min-width: 0; }
    input, button { font: inherit; padding: .5rem .7rem; min-height: 44px; border-radius: 8px; border: 1px solid var(--line); background: var(--paper); color: var(--ink); }
    button { background: var(--ink); color: var(--paper); cursor: pointer; }
    :focus-visible { outline: 3px solid #2f6fed; outline-offset: 2px; }
    .ring { display: none; }
    .ringing { border-color: var(--red); box-shadow: 0 0 0 3px var(--red); }
    .ringing .ring { display: flex; gap: .75rem; align-items: center; justify-content: space-between; color: var(--red); font-weight: 700; padding-top: .4rem; }
    @media (prefers-reduced-motion: no-preference) { .ringing { animation: ring 1s infinite; } }
    @keyframes ring { 0%, 50%, 100% { transform: none; } 10%, 30% { transform: translateX(-3px); } 20%, 40% { transform: translateX(3px); } }
    @media (max-width: 30rem) { header { padding: .75rem .75rem 0; } #add { margin-left: 0; width: 100%; } #add input { flex: 1; min-width: 0; } main { padding: .75rem; } .phone { max-height: min(30rem, 75vh); } }
    """

  static let script = """
    'use strict';
    const phones = new Map();
    const main = document.getElementById('phones');
    const link = document.getElementById('link');

    function element(name, className, text) {
      const made = document.createElement(name);
      if (className) made.className = className;
      if (text !== undefined) made.textContent = text;
      return made;
    }

    function addPhone(phone) {
      if (phones.has(phone.number)) return phones.get(phone.number);
      const box = element('section', 'phone ' + (phone.role || 'migrant'));
      const label = 'phone-' + phone.number.replace(/\\D/g, '');
      box.id = label;
      box.setAttribute('aria-label', phone.name);
      const head = element('header');
      const title = element('h2', '', phone.name + ' ');
      title.append(element('small', '', phone.role));
      const ring = element('div', 'ring');
      const hush = element('button', '', 'Silence');
      hush.type = 'button';
      hush.addEventListener('click', () => box.classList.remove('ringing'));
      const says = element('span', '', 'ringing');
      says.setAttribute('role', 'alert');
      ring.append(says, hush);
      head.append(title, element('div', 'number', phone.number), ring);
      const list = element('ol', 'texts');
      list.setAttribute('aria-live', 'polite');
      const form = element('form');
      const input = element('input');
      input.name = 'text';
      input.autocomplete = 'off';
      input.setAttribute('aria-label', 'Text from ' + phone.name);
      form.append(input, element('button', '', 'Send'));
      form.addEventListener('submit', event => {
        event.preventDefault();
        const text = input.value;
        if (!text.trim()) return;
        input.value = '';
        send(phone, text);
      });
      box.append(head, list, form);
      main.append(box);
      const made = { box, list, phone, shown: new Set() };
      phones.set(phone.number, made);
      return made;
    }

    async function send(phone, text) {
      const id = 'page-' + crypto.getRandomValues(new Uint32Array(4)).join('-');
      for (let tries = 0; tries < 5; tries++) {
        try {
          const answer = await fetch('/webhooks/simulator', {
            method: 'POST', headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ id, from: phone.number, text }) });
          if (answer.ok) return;
          if (answer.status < 500) { link.textContent = 'not taken: ' + answer.status; return; }
        } catch (error) { /* the gateway may be restarting: the same id is tried again */ }
        await new Promise(done => setTimeout(done, 1000 * (tries + 1)));
      }
      link.textContent = 'not sent: the gateway does not answer';
      link.className = 'lost';
    }

    function report(id) {
      fetch('/webhooks/simulator', { method: 'POST', headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ id, delivered: true }) }).catch(() => {});
    }

    function show(text) {
      const made = addPhone({ number: text.phone, name: text.phone, role: '' });
      const key = text.direction + text.id;
      if (made.shown.has(key)) return;
      made.shown.add(key);
      const item = element('li', text.direction + (text.lane === 'emergency' ? ' emergency' : ''), text.text);
      item.append(element('small', '', text.note));
      made.list.append(item);
      made.list.scrollTop = made.list.scrollHeight;
      if (text.direction === 'out') report(text.id);
      if (made.phone.role !== 'officer') return;
      if (text.direction === 'in') made.box.classList.remove('ringing');
      if (text.direction === 'out' && text.rings) made.box.classList.add('ringing');
    }

    document.getElementById('add').addEventListener('submit', event => {
      event.preventDefault();
      const field = document.getElementById('add-name');
      const name = field.value.trim() || 'phone';
      field.value = '';
      const last = 6000 + Math.floor(Math.random() * 3999);
      addPhone({ number: '+1555555' + last, name, role: 'migrant' }).box.querySelector('input').focus();
    });

    async function start() {
      const answer = await fetch('/simulator/phones');
      for (const phone of await answer.json()) addPhone(phone);
      const events = new EventSource('/simulator/events');
      events.addEventListener('open', () => { link.textContent = 'connected'; link.className = ''; });
      events.addEventListener('error', () => { link.textContent = 'connection lost, trying again…'; link.className = 'lost'; });
      events.addEventListener('text', event => show(JSON.parse(event.data)));
    }
    start();
    """
}
