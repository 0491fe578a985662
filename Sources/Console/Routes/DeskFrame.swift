import Foundation
import HTTP
import Helpline

/// What all pages of the desk have around them for one visitor: the way about, who they are, the way out.
struct DeskFrame: Sendable {
  let visitor: Visitor
  let here: String
  let part: String
  var t: Tongue { Tongue(visitor.locale) }

  init(_ visitor: Visitor, here: String, part: String = "") {
    self.visitor = visitor
    self.here = here
    self.part = part
  }

  /// A store that does not answer is said as such; nothing was changed.
  func answering(
    _ body: (DeskFrame) async throws(StoreError) -> HTTPResponse
  ) async -> HTTPResponse {
    do throws(StoreError) {
      return try await body(self)
    } catch {
      return wrong(
        503, t("Ahora no", "Not now"),
        t(
          "El sistema no pudo contestar. No se cambió nada: intente otra vez en unos segundos.",
          "The system could not answer. Nothing was changed: try again in a few seconds."))
    }
  }

  func page(title: String? = nil, refresh: Int? = nil, _ body: (Tongue) -> HTML) -> HTTPResponse {
    let label = Self.links(visitor).first { $0.path == here }?.label
    var page = ConsolePage(title ?? label ?? t("Mesa", "Desk"), t, body(t))
    page.links = Self.links(visitor)
    page.here = here
    page.part = part
    page.refreshSeconds = refresh
    page.corner = corner
    return page.response
  }

  func missing() -> HTTPResponse {
    wrong(
      404, t("No hay tal caso", "No such case"),
      t("Ningún caso tiene ese código.", "No case has that code."))
  }

  func noOfficer() -> HTTPResponse {
    wrong(
      403, t("Su cuenta no es de un oficial", "Your account is no officer's"),
      t(
        "Para actuar en un caso hace falta estar en el archivo de turnos.",
        "Whoever acts on a case must stand in the roster."))
  }

  private func wrong(_ status: Int, _ title: String, _ text: String) -> HTTPResponse {
    var page = ConsolePage(title, t, WrongPage(t: t, title: title, text: text).html)
    page.links = Self.links(visitor)
    page.corner = corner
    page.status = status
    return page.response
  }

  /// Where the visitor may go.
  static func links(_ visitor: Visitor) -> [ConsolePage.Link] {
    let t = Tongue(visitor.locale)
    let all: [(Right, String, String)] = [
      (.readQueue, "/desk", t("Casos", "Cases")),
      (.readQueue, "/desk/board", t("Turno", "Shift")),
      (.readTexts, "/desk/search", t("Buscar", "Search")),
      (.readQueue, "/desk/people", t("Personas", "People")),
      (.readQueue, "/desk/stations", t("Estaciones", "Stations")),
      (.manageAccounts, "/desk/accounts", t("Cuentas", "Accounts")),
      (.seeAudit, "/desk/audit", t("Bitácora", "Audit log")),
      (.breakGlass, "/desk/glass", t("Romper el cristal", "Break glass")),
      (.readQueue, "/desk/help", t("Ayuda", "Help")),
    ]
    return all.filter { visitor.may($0.0) }.map { ConsolePage.Link($0.1, $0.2) }
  }

  var corner: HTML {
    """
    <a href="/desk/account">\(visitor.account.name)</a>\
    \(PostForm(visitor: visitor)(
      "/desk/logout", "<button class=\"plain\">\(t("Salir", "Log out"))</button>"))
    """
  }

  static func redirect(_ path: String) -> HTTPResponse {
    HTTPResponse(status: 303, headers: ["Location": path, "Cache-Control": "no-store"])
  }

  static func json(_ value: some Encodable) -> HTTPResponse {
    let body = (try? JSONEncoder().encode(value)).map(Array.init) ?? []
    return HTTPResponse(
      status: body.isEmpty ? 500 : 200,
      headers: ["Content-Type": "application/json", "Cache-Control": "no-store"], body: body)
  }
}
