/// How single pages look, and what changes on a phone.
extension ConsoleStyle {
  static let queue = """
    .bar { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: baseline; justify-content: space-between; margin: 0 0 .75rem; }
    .bar h1 { margin: 0; }
    .stamp { color: var(--quiet); font-variant-numeric: tabular-nums; margin: 0; }
    .glance { border-radius: 10px; padding: .8rem 1rem; margin: 0 0 1rem; font-size: 1.15rem; display: flex; flex-wrap: wrap; gap: .1rem .75rem; align-items: baseline; }
    .glance.urgent { background: var(--red); color: var(--red-ink); }
    .glance.urgent strong { font-size: 1.35rem; }
    .glance.calm { background: var(--held-wash); color: var(--held); font-weight: 600; }
    .queue { list-style: none; margin: 0 0 1.5rem; padding: 0; display: grid; gap: .6rem; }
    .queue > li { background: var(--card); border: 1px solid var(--line); border-left: 8px solid var(--edge); border-radius: 10px; padding: .5rem 1rem .7rem; display: grid; gap: .1rem 1.25rem; grid-template-columns: minmax(0, 1fr) auto 11rem; grid-template-areas: "head wait act" "where where act" "words words act" "meta meta act"; align-items: center; }
    .queue > li.open-red { border-left-color: var(--red); background: var(--red-wash); }
    .queue > li.lease { border-left-color: var(--amber); background: var(--amber-wash); }
    .queue > li.amber { border-left-color: var(--amber); }
    .queue > li.held { border-left-color: var(--held); }
    .queue > li.chosen { outline: 3px solid var(--focus); outline-offset: 1px; }
    .queue .head { grid-area: head; display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: center; }
    .queue .head a { color: inherit; display: inline-flex; align-items: center; min-height: 44px; min-width: 44px; font-size: 1.35rem; }
    .queue .wait { grid-area: wait; margin: 0; font-size: 1.35rem; font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
    .queue li.open-red .wait { color: var(--red); }
    .queue .where { grid-area: where; margin: 0; overflow-wrap: anywhere; }
    .lack { color: var(--amber); font-weight: 700; }
    .queue .words { grid-area: words; margin: .15rem 0; overflow-wrap: anywhere; font-size: 1.1rem; }
    .queue .meta { grid-area: meta; margin: 0; color: var(--quiet); display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: center; }
    .queue .act { grid-area: act; margin: 0; }
    .queue .act button { width: 100%; min-height: 56px; font-size: 1.1rem; }
    .group { display: flex; align-items: baseline; gap: .6rem; margin: 1.25rem 0 .5rem; }
    .group.said { position: absolute; left: -999rem; }
    .group h2 { margin: 0; }
    .nothing { text-align: center; padding: 2.5rem 1rem; color: var(--quiet); }

    """

  static let casePage = """
    [data-live=head] { margin-bottom: 1rem; }
    .case { display: grid; gap: 1rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; }
    .case > div { min-width: 0; }
    .back { margin: 0 0 .25rem; }
    .back a { display: inline-flex; align-items: center; min-height: 44px; }
    .title { background: var(--card); border: 1px solid var(--line); border-left: 8px solid var(--edge); border-radius: 10px; padding: .75rem 1rem; margin: 0 0 .6rem; }
    .title.nobody { border-left-color: var(--red); background: var(--red-wash); }
    .title.mine, .title.held { border-left-color: var(--held); }
    .title.mine { background: var(--held-wash); }
    .title .name { display: flex; flex-wrap: wrap; gap: .2rem .9rem; align-items: center; }
    .title h1 { margin: 0; font-size: 1.75rem; letter-spacing: .04em; }
    .title .wait { margin-left: auto; font-size: 1.35rem; font-weight: 700; font-variant-numeric: tabular-nums; }
    .title p { margin: .25rem 0; }
    .title .state { font-size: 1.1rem; }
    .acts { margin: .6rem 0; }
    .big { min-height: 56px; padding: .5rem 1.5rem; font-size: 1.1rem; }
    .promise[open] { flex-basis: 100%; }
    .promise > summary { border: 1px solid var(--edge); border-radius: 8px; padding: 0 .8rem; background: var(--card); }
    .known { display: flex; flex-wrap: wrap; gap: 1px; margin: 0; background: var(--line); border: 1px solid var(--line); border-radius: 10px; overflow: hidden; }
    .known > div { background: var(--card); padding: .45rem .75rem; flex: 1 1 6.5rem; min-width: 0; }
    .known > div:first-child { flex-basis: 16rem; }
    .known dt { color: var(--quiet); font-size: .85rem; }
    .known dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
    .known .lack { font-weight: 500; }
    .near { margin: 0 0 .75rem; padding-left: 1.1rem; }
    .talk { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: .6rem; }
    .talk > li { max-width: 90%; border-radius: 12px; padding: .55rem .85rem; background: var(--machine); overflow-wrap: anywhere; }
    .talk > li.person { align-self: flex-start; background: var(--person); border-bottom-left-radius: 3px; }
    .talk > li.us { align-self: flex-end; border-bottom-right-radius: 3px; }
    .talk > li.officer { background: var(--officer); }
    .talk p { margin: 0; white-space: pre-wrap; }
    .talk .by { color: var(--quiet); font-size: .85rem; white-space: normal; }
    .talk .read { margin-top: .25rem; }
    .talk .gloss { color: var(--quiet); font-size: .95rem; margin-top: .25rem; border-left: 3px solid var(--line); padding-left: .5rem; }
    .talk .why { font-size: .9rem; margin-top: .25rem; }
    .talk .why ul { margin: .25rem 0; padding-left: 1.1rem; }
    .talk .why summary { min-height: 32px; font-weight: 500; }
    .timeline { list-style: none; margin: 0; padding: 0 0 0 1rem; border-left: 2px solid var(--line); display: grid; gap: .5rem; }
    .timeline li { position: relative; }
    .timeline li::before { content: ""; position: absolute; left: calc(-1rem - 6px); top: .5em; width: 10px; height: 10px; border-radius: 50%; background: var(--edge); }
    .timeline li.human::before { background: var(--held); }
    .timeline li.alarm-line::before { background: var(--red); }
    .timeline code { font: inherit; font-size: .85rem; color: var(--quiet); }
    dl.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .4rem 1rem; margin: 0; }
    dl.facts dt { font-weight: 600; }
    dl.facts dd { margin: 0; overflow-wrap: anywhere; }
    .phrases { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .4rem; margin: 0 0 1rem; }
    .phrases button { font-weight: 500; text-align: left; justify-content: flex-start; line-height: 1.3; }
    .counter { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; margin: .3rem 0 .6rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
    .counter .over { color: var(--red); font-weight: 700; }
    .days { display: grid; gap: .3rem; list-style: none; margin: 0; padding: 0; }
    .handover { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 1.05rem; }
    dialog { border: 1px solid var(--edge); border-radius: 12px; background: var(--card); color: var(--ink); max-width: 30rem; padding: 1.25rem; }
    dialog::backdrop { background: rgb(0 0 0 / .5); }
    .login { max-width: 26rem; margin: 2rem auto; }

    """

  static let narrow = """
    @media (max-width: 52rem) { .case { grid-template-columns: minmax(0, 1fr); } }
    @media (max-width: 36rem) {
      main { padding: .75rem; }
      .top { padding: 0 .5rem; }
      .top > button { width: 100%; margin: 0 0 .5rem; }
      .brand:has(+ nav) { display: none; }
      table.log td, table.log th[scope=row] { display: inline; margin-right: .6rem; }
      nav a, .menu > summary { padding: 0 .5rem; }
      .queue > li { grid-template-columns: minmax(0, 1fr) auto; grid-template-areas: "head wait" "where where" "words words" "meta meta" "act act"; padding: .25rem .75rem .7rem; }
      .queue .act { margin-top: .5rem; }
      .known > div { flex-basis: 5.5rem; padding: .4rem .6rem; }
      .known > div:first-child { flex-basis: 100%; }
      .acts form, .acts .button, .acts button { flex: 1 1 auto; }
      .acts button { width: 100%; }
      .acts form:has(.big) { flex-basis: 100%; }
      .talk > li { max-width: 96%; }
      table.stacked, table.stacked tbody, table.stacked tr, table.stacked td, table.stacked th[scope=row] { display: block; width: 100%; }
      table.stacked thead { position: absolute; left: -999rem; }
      table.stacked tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
      table.stacked td, table.stacked th[scope=row] { border: 0; padding: .1rem 0; }
    }
    @media print { .top, .act, form, .button { display: none !important; } body { background: #fff; } }

    """
}
