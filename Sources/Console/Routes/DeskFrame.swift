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
      return Self.busy(visitor)
    }
  }

  static func busy(_ visitor: Visitor) -> HTTPResponse {
    let frame = DeskFrame(visitor, here: "")
    return frame.wrong(
      503, frame.t("Ahora no", "Not now"),
      frame.t(
        "El sistema no pudo contestar. No se cambió nada: intente otra vez en unos segundos.",
        "The system could not answer. Nothing was changed: try again in a few seconds."))
  }

  func page(title: String? = nil, refresh: Int? = nil, _ body: (Tongue) -> HTML) -> HTTPResponse {
    let label = Self.links(visitor).first { $0.path == here }?.label
    var page = framed(title ?? label ?? t("Mesa", "Desk"), body(t))
    page.refreshSeconds = refresh
    return page.response
  }

  /// A page that is mostly forms: its title, what came of the last form, the forms.
  func page(_ title: String, _ body: HTML, status: Int = 200, notice: HTML = .empty) -> HTTPResponse
  {
    var page = framed(title, "<h1>\(title)</h1>\(notice)\(body)")
    page.status = status
    return page.response
  }

  /// What every form must carry.
  var token: HTML { "<input type=\"hidden\" name=\"csrf\" value=\"\(visitor.csrfToken)\">" }

  func alarm(_ text: String) -> HTML { "<p class=\"alarm\" role=\"alert\">\(text)</p>" }

  func notice(_ text: String) -> HTML { "<p class=\"notice\" role=\"status\">\(text)</p>" }

  private func framed(_ title: String, _ body: HTML) -> ConsolePage {
    var page = ConsolePage(title, t, body)
    page.links = Self.links(visitor)
    page.here = here
    page.part = part
    page.corner = corner
    page.bars = bars
    page.isFed = visitor.may(.readQueue)
    return page
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
    var page = framed(title, WrongPage(t: t, title: title, text: text).html)
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

  private var corner: HTML {
    let label = t("Mi cuenta", "My account")
    let current: HTML = here == "/desk/account" ? " aria-current=\"page\"" : ""
    return """
      <ul><li><a href="/desk/account"\(current)>\(label): \(visitor.account.name)</a></li></ul>\
      \(PostForm(visitor: visitor)(
        "/desk/logout", "<button class=\"plain\">\(t("Salir", "Log out"))</button>"))
      """
  }

  private var bars: HTML {
    if visitor.isLocked {
      return """
        <p class="notice warn">\(t(
          "Pantalla bloqueada: se ve la cola y suena el timbre.",
          "Locked screen: it shows the queue and rings.")) \
        <a href="/desk/login">\(t("Desbloquear con su contraseña", "Unlock with your password"))</a></p>
        """
    }
    guard visitor.glassUntil != nil else { return .empty }
    return """
      <p class="alarm">\(t(
        "Cristal roto: tiene permisos de oficial por media hora, y todo queda en la bitácora.",
        "Broken glass: you have an officer's rights for half an hour, and all of it is logged."))</p>
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
