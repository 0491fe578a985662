import HTTP
import Helpline

/// Why somebody is turned away, in a sentence, and what to do.
enum RefusalPage {
  static func forbidden(_ visitor: Visitor) -> HTTPResponse {
    let frame = DeskFrame(visitor, here: "")
    let tongue = frame.t
    let glass: HTML =
      visitor.may(.breakGlass)
      ? "<p><a class=\"button\" href=\"/desk/glass\">\(tongue("Romper el cristal", "Break the glass"))</a></p>"
      : ""
    let body: HTML = """
      <p>\(tongue("Si la necesita, pídala a quien administra las cuentas.", "If you need it, ask whoever manages accounts."))</p>
      \(glass)
      <p><a href="/desk/account">\(tongue("Mi cuenta", "My account"))</a></p>
      """
    return frame.page(
      tongue("Su función no ve esta página", "Your role does not see this page"), body, status: 403)
  }

  static func foreignForm(_ tongue: Tongue) -> HTTPResponse {
    let body: HTML = """
      <h1>\(tongue("El formulario no se envió", "The form was not sent"))</h1>
      <p>\(tongue("La página era vieja o no era nuestra. Nada cambió. Vuelva, recargue la página y envíe otra vez.", "The page was old or not ours. Nothing changed. Go back, reload the page and send it again."))</p>
      """
    var page = ConsolePage(tongue("No se envió", "Not sent"), tongue, body)
    page.status = 403
    return page.response
  }
}
