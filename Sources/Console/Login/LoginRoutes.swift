package import HTTP
import Helpline

/// `/desk/login` and `/desk/logout`: the only pages of the desk without a visitor.
package struct LoginRoutes: Sendable {
  static let deviceSeconds: Int64 = 180 * 86_400

  private let doorkeeper: Doorkeeper
  private let passwords: PasswordHasher

  package init(_ doorkeeper: Doorkeeper, passwords: PasswordHasher) {
    self.doorkeeper = doorkeeper
    self.passwords = passwords
  }

  package func add(to router: inout Router) {
    router.on("GET", "/desk/login") { request in
      self.page(request, next: (try? Form(query: request.query))?["next"] ?? "")
    }
    router.on("POST", "/desk/login") { request in await self.enter(request) }
    router.on("POST", "/desk/logout") { request in await self.leave(request) }
  }

  private func page(
    _ request: HTTPRequest, next: String, name: String = "", fault: LoginPage.Fault? = nil
  ) -> HTTPResponse {
    LoginPage(
      tongue: LoginPage.tongue(request), next: Doorkeeper.isLocal(next) ? next : "", name: name,
      fault: fault
    ).response
  }

  private func enter(_ request: HTTPRequest) async -> HTTPResponse {
    guard Origin.isOurs(request), let form = try? Form(request.body) else {
      return RefusalPage.foreignForm(LoginPage.tongue(request))
    }
    let name = (form["name"] ?? "").lowercased()
    let password = form["password"] ?? ""
    let next = form["next"] ?? ""
    guard Account.isName(name), !password.isEmpty,
      password.utf8.count <= PasswordHasher.passwordBytesMax
    else { return page(request, next: next, name: name, fault: .refused) }
    let attempt = LoginDecider.Attempt(
      name: name, address: Origin.address(of: request), code: form["code"] ?? "",
      device: SessionToken(request, cookie: SessionToken.deviceCookie)?.hash,
      oldSession: SessionToken(request)?.hash)
    do throws(StoreError) {
      return try await enter(attempt, password: password, next: next, request)
    } catch {
      return page(request, next: next, name: name, fault: .busy)
    }
  }

  private func enter(
    _ attempt: LoginDecider.Attempt, password: String, next: String, _ request: HTTPRequest
  ) async throws(StoreError) -> HTTPResponse {
    let store = doorkeeper.store
    let begun = try await store.commitAccounts(now: doorkeeper.clock.now()) { [clock] situation in
      try LoginDecider(attempt, now: clock.now()).begin(situation)
    }
    if let reason = begun.reasons.first, reason.code == "login-wait" {
      return page(
        request, next: next, name: attempt.name, fault: .wait(seconds: Int(reason.detail) ?? 1))
    }
    let hash = try await store.account(named: attempt.name)?.passwordHash
    guard let isRight = await passwords.verify(password, hash) else {
      return page(request, next: next, name: attempt.name, fault: .busy)
    }
    // A new name for the session at each login, so that none planted before it can be used.
    let token = SessionToken.make()
    let device = SessionToken(request, cookie: SessionToken.deviceCookie) ?? .make()
    let needsSecondFactor = doorkeeper.rules.needsSecondFactor
    let now = doorkeeper.clock.now()
    let decision = try await store.commitAccounts(now: now) { situation in
      try LoginDecider(attempt, now: now).finish(
        situation, isPasswordRight: isRight, comparedWith: hash, token: token.hash,
        device: device.hash)
    }
    guard let record = decision.accounts.first, decision.sessions.count == 1 else {
      return page(request, next: next, name: attempt.name, fault: .refused)
    }
    let mustProve = SessionRules(needsSecondFactor: needsSecondFactor).mustProve(record)
    let home = Self.home(record.account.role)
    let target = mustProve ? "/desk/account" : Doorkeeper.isLocal(next) ? next : home
    var response = Doorkeeper.redirect(to: target)
    response.headers.add("Set-Cookie", token.cookie(SessionToken.sessionCookie))
    response.headers.add(
      "Set-Cookie", device.cookie(SessionToken.deviceCookie, seconds: Self.deviceSeconds))
    return response
  }

  private var clock: any WallClock { doorkeeper.clock }

  /// Where each role begins.
  static func home(_ role: ConsoleRole) -> String {
    if role.rights.contains(.readQueue) { return "/desk" }
    if role.rights.contains(.manageAccounts) { return "/desk/accounts" }
    if role.rights.contains(.seeAudit) { return "/desk/audit" }
    return "/desk/account"
  }

  /// Needs the form's token like any other, or another site could log an officer out.
  private func leave(_ request: HTTPRequest) async -> HTTPResponse {
    guard let token = SessionToken(request) else { return Doorkeeper.redirect(to: "/desk/login") }
    let given = (try? Form(request.body))?["csrf"] ?? ""
    guard Origin.isOurs(request),
      constantTimeEquals(Array(given.utf8), Array(token.csrfToken.utf8))
    else { return RefusalPage.foreignForm(LoginPage.tongue(request)) }
    let now = doorkeeper.clock.now()
    _ = try? await doorkeeper.store.commitAccounts(now: now) { situation in
      var decision = AccountDecision(Reason("logout"))
      guard let session = try situation.session(token.hash),
        let record = try situation.account(session.account)
      else { return decision }
      decision.endedSessions = [token.hash]
      decision.events = [
        AuditEvent(actor: record.account.name, action: "logout", subject: record.account.name)
      ]
      return decision
    }
    var response = Doorkeeper.redirect(to: "/desk/login")
    response.headers.add("Set-Cookie", SessionToken.forget(SessionToken.sessionCookie))
    return response
  }
}
