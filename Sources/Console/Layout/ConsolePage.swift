package import HTTP

/// One page of the desk: what all pages have in common around what this one says.
package struct ConsolePage: Sendable {
  /// A place in the navigation.
  package struct Link: Sendable {
    package var path: String
    package var label: String

    package init(_ path: String, _ label: String) {
      self.path = path
      self.label = label
    }
  }

  package var title: String
  package var tongue: Tongue
  package var body: HTML
  /// Empty before the login.
  package var links: [Link] = []
  package var here = ""
  /// The end of the menu: who is signed in, the way out.
  package var corner = HTML.empty
  /// What must be seen on every page before anything else.
  package var bars = HTML.empty
  /// Whether the page hears of changes as they happen.
  package var isFed = false
  /// Without a script the page asks for itself again after so many seconds; `nil` leaves it as it is.
  package var refreshSeconds: Int?
  /// What the script is told: the page's part, and where its events come from.
  package var part = ""
  package var status = 200

  package init(_ title: String, _ tongue: Tongue, _ body: HTML) {
    self.title = title
    self.tongue = tongue
    self.body = body
  }

  package var html: HTML {
    """
    <!doctype html>
    <html lang="\(tongue.tag)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>\(title) · Helpline</title>
    <link rel="icon" href="\(ConsoleAsset.icon.address)">
    <link rel="stylesheet" href="\(ConsoleAsset.style.address)">
    <script src="\(ConsoleAsset.script.address)" defer></script>
    \(refresh)
    </head>
    <body data-part="\(part)"\(HTML.when(isFed, " data-feed=\"/desk/events\""))>
    <a class="skip" href="#main">\(tongue("Ir al contenido", "Skip to content"))</a>
    \(header)
    <main id="main" tabindex="-1">
    \(bars)
    \(HTML.when(isFed, Self.news))
    \(body)
    </main>
    </body>
    </html>

    """
  }

  private var refresh: HTML {
    guard let refreshSeconds else { return .empty }
    return
      "<noscript><meta http-equiv=\"refresh\" content=\"\(refreshSeconds);url=\(here)?auto=1\"></noscript>"
  }

  /// Where the script says what has just happened, and offers to silence it.
  private static let news: HTML = """
    <div class="alarm" id="stale" role="alert" hidden></div>
    <div class="alarm" id="news" role="status" hidden></div>
    """

  private var header: HTML {
    """
    <header class="top">
    <p class="brand"><a href="/desk">Helpline</a></p>
    \(HTML.when(!links.isEmpty || !corner.isEmpty, navigation))
    </header>
    """
  }

  /// Links beside the name; the others are one touch away, so that a phone has room for what matters.
  private static let shownMax = 3

  private var navigation: HTML {
    let hidden = links.dropFirst(Self.shownMax)
    let label = hidden.first { $0.path == here }?.label ?? tongue("Menú", "Menu")
    return """
      <nav aria-label="\(tongue("Secciones", "Sections"))">
      <ul>\(HTML.each(links.prefix(Self.shownMax), item))</ul>
      <details class="menu"><summary>\(label)</summary>
      <div class="sheet"><ul>\(HTML.each(hidden, item))</ul>\(corner)</div></details>
      </nav>
      """
  }

  private func item(_ link: Link) -> HTML {
    let current: HTML = link.path == here ? " aria-current=\"page\"" : ""
    return "<li><a href=\"\(link.path)\"\(current)>\(link.label)</a></li>"
  }

  /// Never kept, never framed, and nothing from elsewhere. The referrer stays within the desk: a browser
  /// that is told to send none calls the origin of a form `null`.
  package var response: HTTPResponse {
    HTTPResponse(
      status: status,
      headers: [
        "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store",
        "X-Content-Type-Options": "nosniff", "Referrer-Policy": "same-origin",
        "Content-Security-Policy": Self.policy, "Content-Language": tongue.tag,
        "Cross-Origin-Opener-Policy": "same-origin",
      ],
      body: Array(html.markup.utf8))
  }

  static let policy = """
    default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; \
    base-uri 'none'; form-action 'self'; frame-ancestors 'none'
    """
}
