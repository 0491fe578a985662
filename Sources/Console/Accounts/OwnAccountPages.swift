import Helpline

/// The forms on `/desk/account`.
struct OwnAccountPages: Sendable {
  let frame: DeskFrame
  let record: AccountRecord

  private var tongue: Tongue { frame.t }

  var password: HTML {
    """
    <section class="card"><h2>\(tongue("Contraseña", "Password"))</h2>
    <form method="post" action="/desk/account/password">\(frame.token)
    <p><label for="old">\(tongue("Contraseña actual", "Present password"))</label>
    <input id="old" name="old" type="password" autocomplete="current-password" required maxlength="256"></p>
    <p><label for="new">\(tongue("Contraseña nueva", "New password"))</label>
    <input id="new" name="new" type="password" autocomplete="new-password" required maxlength="256"></p>
    <p><button class="strong" type="submit">\(tongue("Cambiar", "Change"))</button></p>
    </form></section>
    """
  }

  var secondFactor: HTML {
    if record.isEnrolled {
      let left = record.recoveryHashes.count
      return """
        <section class="card"><h2>\(tongue("Código de 6 cifras", "6-digit code"))</h2>
        <p>\(tongue("Activo. Códigos de recuperación sin usar: \(left).", "Set up. Recovery codes left: \(left)."))</p>
        <p class="quiet">\(tongue("¿Perdió el teléfono? Quien administra las cuentas la reinicia.", "Lost the phone? Whoever manages accounts can reset it."))</p></section>
        """
    }
    return """
      <section class="card"><h2>\(tongue("Código de 6 cifras", "6-digit code"))</h2>
      <p>\(tongue("Una aplicación de su teléfono da un código nuevo cada 30 segundos. Sin aplicación, use los códigos en papel que recibirá.", "An app on your phone gives a new code every 30 seconds. Without an app, use the paper codes you will get."))</p>
      <form method="post" action="/desk/enrol">\(frame.token)
      <button class="strong" type="submit">\(tongue("Activar", "Set up"))</button></form></section>
      """
  }

  func scan(_ secret: [UInt8]) -> HTML {
    let uri = OneTimeCode.uri(secret, account: record.account.name)
    return """
      <section class="card">
      <p>\(tongue("Lea este dibujo con la aplicación, o escriba la clave.", "Scan this with the app, or type the key."))</p>
      \(QRCode.svg(uri, label: tongue("Código QR con la clave", "QR code with the key")))
      <p><code class="secret">\(OneTimeCode.spaced(secret))</code></p>
      <form method="post" action="/desk/enrol/confirm">\(frame.token)
      <p><label for="code">\(tongue("Código que muestra", "Code it shows"))</label>
      <input id="code" name="code" inputmode="numeric" autocomplete="one-time-code" required maxlength="7"></p>
      <p><button class="strong" type="submit">\(tongue("Confirmar", "Confirm"))</button></p>
      </form></section>
      """
  }

  func recovery(_ codes: [String]) -> HTML {
    """
    <section class="card">
    <p>\(tongue("Escríbalos en papel y guárdelos. Cada uno sirve una vez en lugar del código. No se muestran otra vez.", "Write them on paper and keep them. Each works once in place of the code. They are not shown again."))</p>
    <ul class="recovery">\(HTML.each(codes) { "<li><code>\($0)</code></li>" })</ul>
    <p><a class="button strong" href="/desk">\(tongue("Ya los guardé", "I have kept them"))</a></p></section>
    """
  }
}
