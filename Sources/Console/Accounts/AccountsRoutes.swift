import HTTP
import Helpline

/// `/desk/accounts`: who may come in, for administrators.
package struct AccountsRoutes: Sendable {
  let doorkeeper: Doorkeeper
  let passwords: PasswordHasher

  package init(_ doorkeeper: Doorkeeper, passwords: PasswordHasher) {
    self.doorkeeper = doorkeeper
    self.passwords = passwords
  }

  package var routes: [DeskRoute] {
    [
      DeskRoute("GET", "/desk/accounts", needs: .manageAccounts) { _, visitor in
        await self.page(visitor)
      },
      DeskRoute("POST", "/desk/accounts", needs: .manageAccounts) { request, visitor in
        await self.add(request, visitor)
      },
      DeskRoute("POST", "/desk/accounts/{name}/disable", needs: .manageAccounts) {
        request, visitor in
        await self.change(request, visitor) { try $0.disable($1, $2) }
      },
      DeskRoute("POST", "/desk/accounts/{name}/enable", needs: .manageAccounts) {
        request, visitor in
        await self.change(request, visitor) { try $0.enable($1, $2) }
      },
      DeskRoute("POST", "/desk/accounts/{name}/reset", needs: .manageAccounts) {
        request, visitor in
        await self.reset(request, visitor)
      },
    ]
  }

  private func page(_ visitor: Visitor, notice: HTML = .empty, status: Int = 200) async
    -> HTTPResponse
  {
    let frame = DeskFrame(visitor, here: "/desk/accounts")
    guard let records = try? await doorkeeper.store.accounts() else {
      return DeskFrame.busy(visitor)
    }
    let pages = AccountsPages(frame: frame, records: records)
    return frame.page(
      frame.t("Cuentas", "Accounts"), pages.list + pages.form, status: status, notice: notice)
  }

  private func add(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let tongue = Tongue(visitor.locale)
    guard let form = try? Form(request.body), let role = ConsoleRole(rawValue: form["role"] ?? "")
    else { return .text(400, "Bad form.\n") }
    let name = (form["name"] ?? "").lowercased()
    let officer = (form["officer"] ?? "").trimmed(to: 64)
    let locale: LanguageTag = form["locale"] == "en" ? .english : .spanish
    let temporary = PasswordRules.makeTemporary()
    guard let hash = await passwords.hash(temporary) else {
      return DeskFrame.busy(visitor)
    }
    let now = doorkeeper.clock.now()
    let decision = try? await doorkeeper.store.commitAccounts(now: now) { situation in
      try AccountChange(by: visitor.account.name, now: now).add(
        name, role: role, officer: officer.isEmpty ? nil : OfficerID(officer), locale: locale,
        passwordHash: hash, mustChangePassword: true, situation)
    }
    guard decision?.accounts.isEmpty == false else {
      let frame = DeskFrame(visitor, here: "/desk/accounts")
      let sentence =
        decision?.reasons.first?.code == "account-exists"
        ? tongue("Ese usuario ya existe.", "That user name is taken.")
        : tongue(
          "El usuario lleva de 2 a 32 letras minúsculas, cifras, puntos o guiones.",
          "A user name has 2 to 32 small letters, digits, dots or hyphens.")
      return await page(visitor, notice: frame.alarm(sentence), status: 422)
    }
    return await page(visitor, notice: given(temporary, to: name, visitor))
  }

  private func reset(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let temporary = PasswordRules.makeTemporary()
    guard let hash = await passwords.hash(temporary) else {
      return DeskFrame.busy(visitor)
    }
    return await change(request, visitor, given: temporary) {
      try $0.reset($1, passwordHash: hash, $2)
    }
  }

  private func change(
    _ request: HTTPRequest, _ visitor: Visitor, given temporary: String? = nil,
    _ decide:
      @escaping @Sendable (AccountChange, String, any AccountSituation) throws -> AccountDecision
  ) async -> HTTPResponse {
    let name = request.parameters["name"] ?? ""
    let frame = DeskFrame(visitor, here: "/desk/accounts")
    let now = doorkeeper.clock.now()
    let decision = try? await doorkeeper.store.commitAccounts(now: now) { situation in
      try decide(AccountChange(by: visitor.account.name, now: now), name, situation)
    }
    guard let reason = decision?.reasons.first else { return DeskFrame.busy(visitor) }
    switch reason.code {
    case "account-unknown": return .text(404, "Not found.\n")
    case "account-disabled-refused":
      return await page(
        visitor,
        notice: frame.alarm(
          frame.t(
            "Es la última cuenta que administra: no se puede desactivar.",
            "It is the last administrator: it cannot be disabled.")), status: 422)
    default: break
    }
    guard let temporary else { return Doorkeeper.redirect(to: "/desk/accounts") }
    return await page(visitor, notice: given(temporary, to: name, visitor))
  }

  private func given(_ temporary: String, to name: String, _ visitor: Visitor) -> HTML {
    let tongue = Tongue(visitor.locale)
    return """
      <p class="notice" role="status">\(tongue("Contraseña de", "Password of")) \(name): <code>\(temporary)</code>. \(tongue("Se muestra una vez y se cambia al entrar.", "Shown once, and changed at the first login."))</p>
      """
  }
}

extension String {
  fileprivate func trimmed(to letters: Int) -> String {
    String(drop { $0 == " " }.prefix(letters))
  }
}
