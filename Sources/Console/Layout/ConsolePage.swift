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
  /// The right end of the header: who is signed in, the way out.
  package var corner = HTML.empty
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
    <body data-part="\(part)">
    <a class="skip" href="#main">\(tongue("Ir al contenido", "Skip to content"))</a>
    \(header)
    <main id="main" tabindex="-1">
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

  private var header: HTML {
    """
    <header class="top">
    <p class="brand"><a href="/desk">Helpline</a></p>
    \(navigation)
    <div class="corner">\(corner)</div>
    </header>
    """
  }

  private var navigation: HTML {
    guard !links.isEmpty else { return .empty }
    let items = HTML.each(links) { link in
      let current: HTML = link.path == here ? " aria-current=\"page\"" : ""
      return "<li><a href=\"\(link.path)\"\(current)>\(link.label)</a></li>"
    }
    return "<nav aria-label=\"\(tongue("Secciones", "Sections"))\"><ul>\(items)</ul></nav>"
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
