/// How the desk looks: calm, high contrast, large to the touch, dark where the eye is used to the dark.
enum ConsoleStyle {
  static let css = tokens + frame + pieces + queue + casePage + narrow

  private static let tokens = """
    :root { color-scheme: light dark;
      --ink: #1a1d21; --quiet: #4d545d; --paper: #f4f3ef; --card: #ffffff; --line: #c9c8c2; --edge: #767b84;
      --red: #a81c16; --red-ink: #ffffff; --red-wash: #fdebe9; --amber: #7a4a00; --amber-wash: #fdf1d8;
      --held: #1b5e3b; --held-wash: #e3f2e8; --link: #0b4f9e; --focus: #1f6feb; --person: #e4edf9;
      --machine: #f0efe9; --officer: #e3f2e8; --mark: #ffe08a; --mark-ink: #2b2100; }
    @media (prefers-color-scheme: dark) { :root {
      --ink: #eceae4; --quiet: #b1b6bf; --paper: #14161a; --card: #1d2025; --line: #3a3f48; --edge: #858c98;
      --red: #ff9d94; --red-ink: #240402; --red-wash: #3a1512; --amber: #f2c26b; --amber-wash: #33270d;
      --held: #8fd6ac; --held-wash: #12301f; --link: #9cc6ff; --focus: #7db1ff; --person: #1b2c44;
      --machine: #24272d; --officer: #173323; --mark: #6b5200; --mark-ink: #fff3cf; } }

    """

  private static let frame = """
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; scroll-padding-top: 4.5rem; }
    body { margin: 0; font: 16px/1.45 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; color: var(--ink); background: var(--paper); }
    .skip { position: absolute; left: -999rem; top: 0; background: var(--ink); color: var(--paper); padding: .75rem 1rem; z-index: 9; }
    .skip:focus { left: 0; }
    .top { display: flex; flex-wrap: wrap; align-items: center; gap: 0 1rem; padding: .25rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line); }
    .top > button { margin: .25rem 0 .25rem auto; }
    .brand { margin: 0; font-weight: 700; letter-spacing: .01em; }
    .brand a { color: var(--ink); text-decoration: none; display: inline-flex; align-items: center; min-height: 44px; }
    nav { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .25rem; }
    nav ul { display: flex; flex-wrap: wrap; gap: 0 .25rem; margin: 0; padding: 0; list-style: none; }
    nav a, .menu > summary { display: inline-flex; align-items: center; min-height: 44px; padding: 0 .75rem; color: var(--ink); text-decoration: none; border-bottom: 3px solid transparent; font-weight: 400; }
    nav a:hover, .menu > summary:hover { border-bottom-color: var(--line); }
    nav a[aria-current] { border-bottom-color: var(--ink); font-weight: 600; }
    .menu { position: relative; }
    .sheet { position: absolute; z-index: 5; right: 0; min-width: 15rem; background: var(--card); border: 1px solid var(--edge); border-radius: 10px; padding: .5rem; box-shadow: 0 6px 24px rgb(0 0 0 / .25); }
    .sheet ul { flex-direction: column; }
    .sheet li a { width: 100%; }
    .sheet form { margin: 0; border-top: 1px solid var(--line); }
    .sheet .plain { padding: .5rem .75rem; }
    main { padding: 1.25rem; max-width: 84rem; margin: 0 auto; }
    main:focus { outline: none; }
    :focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 4px; }
    h1 { font-size: 1.5rem; line-height: 1.2; margin: 0 0 .75rem; }
    h2 { font-size: 1.1rem; margin: 0 0 .6rem; }
    h3 { font-size: 1rem; margin: 0 0 .4rem; }
    p { margin: 0 0 .75rem; }
    a { color: var(--link); }
    [hidden] { display: none !important; }

    """

  private static let pieces = """
    .card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.1rem; margin: 0 0 1rem; }
    .quiet { color: var(--quiet); }
    .number { font-variant-numeric: tabular-nums; }
    .notice, .alarm { border-radius: 10px; padding: .75rem 1rem; margin: 0 0 1rem; border: 2px solid; }
    .notice { border-color: var(--held); background: var(--held-wash); }
    .notice.warn { border-color: var(--amber); background: var(--amber-wash); }
    .alarm { border-color: var(--red); background: var(--red); color: var(--red-ink); font-weight: 600; }
    .alarm a { color: inherit; }
    label { display: block; font-weight: 600; margin: .6rem 0 .25rem; }
    .hint { color: var(--quiet); font-size: .9rem; margin: .25rem 0 .5rem; }
    input, select, textarea, button, .button { font: inherit; min-height: 44px; padding: .5rem .8rem; border-radius: 8px; border: 1px solid var(--edge); background: var(--card); color: var(--ink); }
    input, select, textarea { width: 100%; max-width: 40rem; }
    textarea { max-width: none; }
    input[type=checkbox], input[type=radio] { width: auto; min-height: 1.4rem; min-width: 1.4rem; margin: 0 .6rem 0 0; accent-color: var(--ink); }
    textarea { min-height: 6.5rem; resize: vertical; }
    button, .button { cursor: pointer; display: inline-flex; align-items: center; justify-content: center; gap: .4rem; text-decoration: none; font-weight: 600; }
    button:hover, .button:hover { border-color: var(--ink); }
    .strong { background: var(--ink); color: var(--paper); border-color: var(--ink); }
    .danger { background: var(--red); color: var(--red-ink); border-color: var(--red); }
    .plain { border-color: transparent; background: transparent; color: var(--link); padding: .5rem .4rem; font-weight: 500; }
    .row { display: flex; flex-wrap: wrap; gap: .6rem; align-items: center; }
    .row > form { margin: 0; }
    .choices { display: grid; gap: .25rem; border: 0; margin: 0 0 .75rem; padding: 0; }
    .choices label { display: flex; align-items: center; font-weight: 400; min-height: 44px; margin: 0; }
    fieldset { border: 0; margin: 0; padding: 0; min-width: 0; }
    legend { font-weight: 600; padding: 0; margin: .6rem 0 .25rem; }
    details > summary { cursor: pointer; min-height: 44px; display: flex; align-items: center; font-weight: 600; gap: .5rem; list-style: none; }
    details > summary::-webkit-details-marker { display: none; }
    details > summary::before { content: "›"; font-size: 1.3rem; line-height: 1; transition: transform .15s; }
    details[open] > summary::before { transform: rotate(90deg); }
    @media (prefers-reduced-motion: reduce) { details > summary::before { transition: none; } }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; padding: .55rem .75rem .55rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
    th { font-weight: 600; }
    th[scope=col] { color: var(--quiet); font-size: .9rem; }
    .scroll { overflow-x: auto; }
    .tag { display: inline-flex; align-items: center; gap: .3rem; padding: .1rem .5rem; border-radius: 6px; font-weight: 700; font-size: .85rem; border: 1.5px solid; white-space: nowrap; }
    .tag.red { background: var(--red); color: var(--red-ink); border-color: var(--red); }
    .tag.amber { color: var(--amber); background: var(--amber-wash); border-color: var(--amber); }
    .tag.held { color: var(--held); background: var(--held-wash); border-color: var(--held); }
    .tag.closed { color: var(--quiet); border-color: var(--edge); }
    code { overflow-wrap: anywhere; }
    .code { font-weight: 800; font-size: 1.15em; letter-spacing: .04em; font-variant-numeric: tabular-nums; }
    kbd { font: inherit; font-size: .85em; border: 1px solid var(--edge); border-bottom-width: 2px; border-radius: 5px; padding: 0 .4rem; background: var(--card); }
    mark { background: var(--mark); color: var(--mark-ink); border-radius: 3px; padding: 0 .1em; }

    """
}
