import Helpline

/// The list of accounts and the form for a new one.
struct AccountsPages: Sendable {
  let frame: DeskFrame
  let records: [AccountRecord]

  private var tongue: Tongue { frame.t }

  var list: HTML {
    """
    <div class="card scroll"><table class="stacked"><thead><tr><th scope="col">\(tongue("Usuario", "User name"))</th>
    <th scope="col">\(tongue("Función", "Role"))</th><th scope="col">\(tongue("Oficial", "Officer"))</th>
    <th scope="col">\(tongue("Código", "Code"))</th><th scope="col">\(tongue("Estado", "State"))</th>
    <th scope="col">\(tongue("Acciones", "Actions"))</th></tr></thead>
    <tbody>\(HTML.each(records, row))</tbody></table></div>
    """
  }

  private func row(_ record: AccountRecord) -> HTML {
    let account = record.account
    let state =
      account.isDisabled ? tongue("desactivada", "disabled") : tongue("activa", "active")
    let code = record.isEnrolled ? tongue("sí", "yes") : tongue("no", "no")
    let action = account.isDisabled ? "enable" : "disable"
    let label = account.isDisabled ? tongue("Activar", "Enable") : tongue("Desactivar", "Disable")
    return """
      <tr><th scope="row">\(account.name)</th><td>\(Self.title(account.role, tongue))</td>
      <td>\(account.officer?.rawValue ?? "–")</td><td>\(code)</td><td>\(state)</td>
      <td><div class="row">\(button(account.name, action, label))\(button(account.name, "reset", tongue("Reiniciar", "Reset")))</div></td></tr>
      """
  }

  private func button(_ name: String, _ action: String, _ label: String) -> HTML {
    """
    <form method="post" action="/desk/accounts/\(name)/\(action)">\(frame.token)\
    <button type="submit" aria-label="\(label) \(name)">\(label)</button></form>
    """
  }

  var form: HTML {
    """
    <section class="card"><h2>\(tongue("Cuenta nueva", "New account"))</h2>
    <form method="post" action="/desk/accounts">\(frame.token)
    <p><label for="name">\(tongue("Usuario", "User name"))</label>
    <input id="name" name="name" required maxlength="32" autocapitalize="none" spellcheck="false" autocomplete="off"></p>
    <p><label for="role">\(tongue("Función", "Role"))</label><select id="role" name="role">
    \(HTML.each(ConsoleRole.allCases) { "<option value=\"\($0.rawValue)\">\(Self.title($0, tongue))</option>" })</select></p>
    <p><label for="officer">\(tongue("Nombre corto en la lista de oficiales, si atiende casos", "Short name on the roster, if they answer for cases"))</label>
    <input id="officer" name="officer" maxlength="64" autocomplete="off"></p>
    <p><label for="locale">\(tongue("Idioma", "Language"))</label><select id="locale" name="locale">
    <option value="es">Español</option><option value="en">English</option></select></p>
    <p><button class="strong" type="submit">\(tongue("Crear", "Create"))</button></p></form></section>
    """
  }

  static func title(_ role: ConsoleRole, _ tongue: Tongue) -> String {
    switch role {
    case .officer: tongue("Oficial", "Officer")
    case .lead: tongue("Jefe de estación", "Station lead")
    case .nationalDesk: tongue("Mesa nacional", "National desk")
    case .auditor: tongue("Auditoría", "Auditor")
    case .administrator: tongue("Administración", "Administrator")
    case .contentEditor: tongue("Edición de contenido", "Content editor")
    case .reviewer: tongue("Revisión de contenido", "Reviewer")
    }
  }
}
