import HTTP
package import Helpline

/// `/desk/account`: one's own password and second factor; `/desk/glass`: case rights in an emergency.
package struct OwnAccountRoutes: Sendable {
  package typealias Alarm = @Sendable (Reason) async -> Void

  let doorkeeper: Doorkeeper
  let passwords: PasswordHasher
  /// Tells those who watch that a glass was broken.
  let alarm: Alarm

  package init(
    _ doorkeeper: Doorkeeper, passwords: PasswordHasher, alarm: @escaping Alarm
  ) {
    self.doorkeeper = doorkeeper
    self.passwords = passwords
    self.alarm = alarm
  }

  package var routes: [DeskRoute] {
    [
      DeskRoute("GET", "/desk/account", needs: .ownAccount) { _, visitor in
        await self.page(visitor)
      },
      DeskRoute("POST", "/desk/account/password", needs: .ownAccount) { request, visitor in
        await self.changePassword(request, visitor)
      },
      DeskRoute("POST", "/desk/enrol", needs: .ownAccount) { _, visitor in
        await self.beginEnrolment(visitor)
      },
      DeskRoute("POST", "/desk/enrol/confirm", needs: .ownAccount) { request, visitor in
        await self.finishEnrolment(request, visitor)
      },
      DeskRoute("GET", "/desk/glass", needs: .breakGlass) { _, visitor in self.glass(visitor) },
      DeskRoute("POST", "/desk/glass", needs: .breakGlass) { request, visitor in
        await self.breakGlass(request, visitor)
      },
    ]
  }

  // MARK: Account

  func page(_ visitor: Visitor, fault: String? = nil, done: String? = nil) async -> HTTPResponse {
    let frame = DeskFrame(visitor, here: "/desk/account")
    guard let record = try? await doorkeeper.store.account(named: visitor.account.name) else {
      return DeskFrame.busy(visitor)
    }
    let notice = fault.map(frame.alarm) ?? done.map(frame.notice) ?? duty(frame, record)
    let pages = OwnAccountPages(frame: frame, record: record)
    return frame.page(
      frame.t("Mi cuenta", "My account"), pages.password + pages.secondFactor,
      status: fault == nil ? 200 : 422, notice: notice)
  }

  private func duty(_ frame: DeskFrame, _ record: AccountRecord) -> HTML {
    if record.mustChangePassword {
      return frame.alarm(
        frame.t(
          "Cambie la contraseña que le dieron.", "Change the password you were given."))
    }
    if doorkeeper.rules.mustProve(record) {
      return frame.alarm(
        frame.t(
          "Active el código de 6 cifras para seguir.", "Set up the 6-digit code to go on."))
    }
    return .empty
  }

  private func changePassword(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let tongue = Tongue(visitor.locale)
    let name = visitor.account.name
    guard let form = try? Form(request.body), let token = SessionToken(request),
      let record = try? await doorkeeper.store.account(named: name)
    else { return DeskFrame.busy(visitor) }
    let (old, new) = (form["old"] ?? "", form["new"] ?? "")
    if let fault = PasswordRules.fault(
      new, of: name, hasSecondFactor: doorkeeper.rules.needsSecondFactor || record.isEnrolled,
      tongue)
    {
      return await page(visitor, fault: fault)
    }
    guard old.utf8.count <= PasswordHasher.passwordBytesMax,
      await passwords.verify(old, record.passwordHash) == true,
      let hash = await passwords.hash(new)
    else {
      return await page(
        visitor,
        fault: tongue("La contraseña actual no es correcta.", "The present password is not right."))
    }
    let now = doorkeeper.clock.now()
    let decision = try? await doorkeeper.store.commitAccounts(now: now) { situation in
      try AccountChange(by: name, now: now).changePassword(
        name, comparedWith: record.passwordHash, to: hash, keeping: token.hash, situation)
    }
    guard decision?.accounts.isEmpty == false else { return DeskFrame.busy(visitor) }
    return await page(
      visitor,
      done: tongue(
        "Contraseña cambiada. Sus otras sesiones terminaron.",
        "Password changed. Your other sessions have ended."))
  }

  // MARK: Second factor

  private func beginEnrolment(_ visitor: Visitor) async -> HTTPResponse {
    let name = visitor.account.name
    let secret = OneTimeCode.makeSecret()
    let now = doorkeeper.clock.now()
    let decision = try? await doorkeeper.store.commitAccounts(now: now) { situation in
      try AccountChange(by: name, now: now).beginEnrolment(name, secret: secret, situation)
    }
    guard let record = decision?.accounts.first else { return await page(visitor) }
    let frame = DeskFrame(visitor, here: "/desk/account")
    return frame.page(
      frame.t("Código de 6 cifras", "6-digit code"),
      OwnAccountPages(frame: frame, record: record).scan(secret))
  }

  private func finishEnrolment(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let name = visitor.account.name
    let frame = DeskFrame(visitor, here: "/desk/account")
    let code = (try? Form(request.body))?["code"] ?? ""
    let recovery = RecoveryCodes.make()
    let now = doorkeeper.clock.now()
    let decision = try? await doorkeeper.store.commitAccounts(now: now) { situation in
      try AccountChange(by: name, now: now).finishEnrolment(
        name, code: code, recoveryHashes: recovery.map(RecoveryCodes.hash), situation)
    }
    guard let record = decision?.accounts.first else {
      guard let record = try? await doorkeeper.store.account(named: name),
        let secret = record.secret, !record.isEnrolled
      else { return await page(visitor) }
      return frame.page(
        frame.t("Código de 6 cifras", "6-digit code"),
        OwnAccountPages(frame: frame, record: record).scan(secret), status: 422,
        notice: frame.alarm(
          frame.t(
            "Ese código no es. Revise la hora del teléfono.",
            "That is not the code. Check the phone's clock.")))
    }
    return frame.page(
      frame.t("Códigos de recuperación", "Recovery codes"),
      OwnAccountPages(frame: frame, record: record).recovery(recovery))
  }

  // MARK: Glass

  private func glass(_ visitor: Visitor, fault: String? = nil) -> HTTPResponse {
    let frame = DeskFrame(visitor, here: "/desk/glass")
    let body: HTML = """
      <p>\(frame.t("Da por 30 minutos los permisos de un oficial: cola, textos, acciones. Queda en la bitácora y suena una alarma.", "Lends an officer's rights for 30 minutes: queue, texts, actions. It is logged and raises an alarm."))</p>
      <form class="card" method="post" action="/desk/glass">\(frame.token)
      <p><label for="reason">\(frame.t("Motivo", "Reason"))</label>
      <input id="reason" name="reason" required minlength="\(AccountChange.reasonLettersMin)" maxlength="300"></p>
      <p><button class="danger" type="submit">\(frame.t("Romper el cristal", "Break the glass"))</button></p>
      </form>
      """
    return frame.page(
      frame.t("Romper el cristal", "Break the glass"), body,
      status: fault == nil ? 200 : 422, notice: fault.map(frame.alarm) ?? .empty)
  }

  private func breakGlass(_ request: HTTPRequest, _ visitor: Visitor) async -> HTTPResponse {
    let reason = (try? Form(request.body))?["reason"] ?? ""
    guard let token = SessionToken(request) else { return Doorkeeper.toLogin(request) }
    let now = doorkeeper.clock.now()
    let decision = try? await doorkeeper.store.commitAccounts(now: now) { situation in
      try AccountChange(by: visitor.account.name, now: now).breakGlass(
        session: token.hash, reason: reason, situation)
    }
    guard decision?.sessions.isEmpty == false else {
      return glass(
        visitor,
        fault: Tongue(visitor.locale)("Escriba el motivo.", "Write the reason."))
    }
    await alarm(Reason("glass-broken", visitor.account.name))
    return Doorkeeper.redirect(to: "/desk")
  }
}
