import HTTP
import Helpline

/// A page of the account rooms: its navigation holds what the visitor may see.
struct AccountFrame: Sendable {
  let visitor: Visitor
  let here: String

  init(_ visitor: Visitor, here: String) {
    self.visitor = visitor
    self.here = here
  }

  var tongue: Tongue { Tongue(visitor.locale) }

  var token: HTML { "<input type=\"hidden\" name=\"csrf\" value=\"\(visitor.csrfToken)\">" }

  func page(_ title: String, _ body: HTML, status: Int = 200, notice: HTML = .empty) -> HTTPResponse
  {
    var page = ConsolePage(title, tongue, "<h1>\(title)</h1>\(notice)\(body)")
    page.status = status
    page.here = here
    page.links = links
    page.corner = corner
    return page.response
  }

  func alarm(_ text: String) -> HTML { "<p class=\"alarm\" role=\"alert\">\(text)</p>" }

  func notice(_ text: String) -> HTML { "<p class=\"notice\" role=\"status\">\(text)</p>" }

  private var links: [ConsolePage.Link] {
    let all: [(Right, String, String)] = [
      (.readQueue, "/desk", tongue("Casos", "Cases")),
      (.manageAccounts, "/desk/accounts", tongue("Cuentas", "Accounts")),
      (.seeAudit, "/desk/audit", tongue("Bitácora", "Audit log")),
      (.breakGlass, "/desk/glass", tongue("Cristal", "Glass")),
      (.ownAccount, "/desk/account", tongue("Mi cuenta", "My account")),
    ]
    return all.filter { visitor.may($0.0) }.map { ConsolePage.Link($0.1, $0.2) }
  }

  private var corner: HTML {
    """
    <span>\(visitor.account.name)</span>
    <form method="post" action="/desk/logout">\(token)<button class="plain" type="submit">\(tongue("Salir", "Sign out"))</button></form>
    """
  }
}
