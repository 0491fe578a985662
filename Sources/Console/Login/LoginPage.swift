import HTTP
import Helpline

/// Name, password and code on one form: what was wrong is never told apart.
struct LoginPage: Sendable {
  enum Fault: Sendable {
    case refused
    case wait(seconds: Int)
    case busy
  }

  var tongue: Tongue
  var next = ""
  var name = ""
  var fault: Fault? = nil

  /// Nobody is known yet: the browser's first language decides.
  static func tongue(_ request: HTTPRequest) -> Tongue {
    let first = request.headers["Accept-Language"]?.prefix(2).lowercased() ?? "es"
    return Tongue(first == "en" ? .english : .spanish)
  }

  var response: HTTPResponse {
    var page = ConsolePage(tongue("Entrar", "Sign in"), tongue, body)
    page.status =
      switch fault {
      case nil: 200
      case .refused: 401
      case .wait: 429
      case .busy: 503
      }
    var response = page.response
    if case .wait(let seconds) = fault { response.headers.add("Retry-After", "\(seconds)") }
    return response
  }

  private var body: HTML {
    """
    <section class="card login">
    <h1>\(tongue("Entrar", "Sign in"))</h1>
    \(sentence)
    <form method="post" action="/desk/login">
    <input type="hidden" name="next" value="\(next)">
    <p><label for="name">\(tongue("Usuario", "User name"))</label>
    <input id="name" name="name" value="\(name)" autocomplete="username" autocapitalize="none" spellcheck="false" required maxlength="32"></p>
    <p><label for="password">\(tongue("Contraseña", "Password"))</label>
    <input id="password" name="password" type="password" autocomplete="current-password" required maxlength="256"></p>
    <p><label for="code">\(tongue("Código de 6 cifras o de recuperación", "6-digit or recovery code"))</label>
    <input id="code" name="code" autocomplete="one-time-code" maxlength="20" aria-describedby="code-hint"></p>
    <p class="hint" id="code-hint">\(tongue("Déjelo vacío si aún no tiene uno.", "Leave it empty if you have none yet."))</p>
    <p><button class="strong" type="submit">\(tongue("Entrar", "Sign in"))</button></p>
    </form>
    <p class="quiet">\(tongue("¿Sin acceso? Los mensajes SMS siguen funcionando: T código, P código, LISTA.", "No access? SMS still works: T code, P code, LISTA."))</p>
    </section>
    """
  }

  private var sentence: HTML {
    switch fault {
    case nil: return .empty
    case .refused:
      return
        "<p class=\"alarm\" role=\"alert\">\(tongue("Usuario, contraseña o código no son correctos.", "User name, password or code is not right."))</p>"
    case .wait(let seconds):
      return
        "<p class=\"alarm\" role=\"alert\">\(tongue("Demasiados intentos. Espere \(seconds) segundos.", "Too many tries. Wait \(seconds) seconds."))</p>"
    case .busy:
      return
        "<p class=\"alarm\" role=\"alert\">\(tongue("El servicio está ocupado. Intente otra vez.", "The service is busy. Try again."))</p>"
    }
  }
}
