/// How single pages look, and what changes on a phone.
extension ConsoleStyle {
  static let queue = """
    .bar { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: center; margin: 0 0 1rem; }
    .bar h1 { margin: 0; }
    .bar .tools { margin-left: auto; display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
    .stamp { color: var(--quiet); font-variant-numeric: tabular-nums; margin: 0; }
    .queue { list-style: none; margin: 0 0 1.5rem; padding: 0; display: grid; gap: .6rem; }
    .queue > li { position: relative; background: var(--card); border: 1px solid var(--line); border-left: 8px solid var(--edge); border-radius: 10px; padding: .7rem 1rem; display: grid; gap: .2rem 1rem; grid-template-columns: minmax(0, 1fr) auto; }
    .queue > li.open-red { border-left-color: var(--red); background: var(--red-wash); }
    .queue > li.lease { border-left-color: var(--amber); background: var(--amber-wash); }
    .queue > li.amber { border-left-color: var(--amber); }
    .queue > li.held { border-left-color: var(--held); }
    .queue > li.chosen { outline: 3px solid var(--focus); outline-offset: 1px; }
    .queue .head { display: flex; flex-wrap: wrap; gap: .3rem .75rem; align-items: center; }
    .queue .head a { color: inherit; display: inline-flex; align-items: center; min-height: 44px; }
    .queue .words { margin: 0; overflow-wrap: anywhere; font-size: 1.05rem; }
    .queue .meta { margin: 0; color: var(--quiet); display: flex; flex-wrap: wrap; gap: 0 1rem; }
    .queue .act { grid-row: 1 / span 3; grid-column: 2; align-self: center; margin: 0; }
    .group { display: flex; align-items: baseline; gap: .6rem; margin: 1.25rem 0 .5rem; }
    .group h2 { margin: 0; }
    .nothing { text-align: center; padding: 2.5rem 1rem; color: var(--quiet); }

    """

  static let casePage = """
    [data-live=head] { margin-bottom: 1rem; }
    .case { display: grid; gap: 1rem; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); align-items: start; }
    .case > div { min-width: 0; }
    .title { display: flex; flex-wrap: wrap; gap: .4rem .9rem; align-items: center; margin: 0 0 .4rem; }
    .title h1 { margin: 0; font-size: 1.75rem; letter-spacing: .04em; }
    .talk { list-style: none; margin: 0; padding: 0; display: flex; flex-direction: column; gap: .6rem; }
    .talk > li { max-width: 90%; border-radius: 12px; padding: .55rem .85rem; background: var(--machine); overflow-wrap: anywhere; }
    .talk > li.person { align-self: flex-start; background: var(--person); border-bottom-left-radius: 3px; }
    .talk > li.us { align-self: flex-end; border-bottom-right-radius: 3px; }
    .talk > li.officer { background: var(--officer); }
    .talk p { margin: 0; white-space: pre-wrap; }
    .talk .by { color: var(--quiet); font-size: .85rem; white-space: normal; }
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
    .phrases { display: flex; flex-wrap: wrap; gap: .4rem; margin: 0 0 1rem; }
    .phrases button { font-weight: 500; text-align: left; }
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
      main { padding: .9rem .75rem; }
      .top { padding: 0 .75rem; }
      .corner { order: 1; }
      .top nav { order: 2; width: 100%; }
      nav a { padding: 0 .55rem; }
      .bar .tools { margin-left: 0; width: 100%; }
      .queue > li { grid-template-columns: minmax(0, 1fr); padding: .6rem .75rem; }
      .queue .act { grid-row: auto; grid-column: 1; }
      .queue .act button { width: 100%; }
      .talk > li { max-width: 96%; }
      table.stacked, table.stacked tbody, table.stacked tr, table.stacked td { display: block; width: 100%; }
      table.stacked thead { position: absolute; left: -999rem; }
      table.stacked tr { border-bottom: 1px solid var(--line); padding: .5rem 0; }
      table.stacked td { border: 0; padding: .1rem 0; }
    }
    @media print { .top, .act, .tools, form, .button { display: none !important; } body { background: #fff; } }

    """
}
