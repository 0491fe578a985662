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
    page.links = DeskFrame.links(visitor)
    page.corner = DeskFrame(visitor, here: here).corner
    return page.response
  }

  func alarm(_ text: String) -> HTML { "<p class=\"alarm\" role=\"alert\">\(text)</p>" }

  func notice(_ text: String) -> HTML { "<p class=\"notice\" role=\"status\">\(text)</p>" }
}
