package import Helpline

/// Who may come in: decisions over the rows, each with its reason. The password was compared before.
package struct LoginDecider: Sendable {
  /// What came with the form.
  package struct Attempt: Sendable {
    package var name: String
    package var address: String
    package var code: String
    /// The hash of the browser's device cookie.
    package var device: [UInt8]?
    /// A session this browser had: it ends, so that nobody can have planted it.
    package var oldSession: [UInt8]?

    package init(
      name: String, address: String, code: String = "", device: [UInt8]? = nil,
      oldSession: [UInt8]? = nil
    ) {
      self.name = name
      self.address = address
      self.code = code
      self.device = device
      self.oldSession = oldSession
    }
  }

  package let attempt: Attempt
  package let now: Instant

  package init(_ attempt: Attempt, now: Instant) {
    self.attempt = attempt
    self.now = now
  }

  /// Before the password is looked at: `login-wait` with the seconds, or `login-counted`. The try counts as
  /// failed until it has succeeded, so that many at once gain nothing.
  package func begin(_ situation: any AccountSituation) throws -> AccountDecision {
    let keys = keys(try situation.account(named: attempt.name))
    let before = try keys.map { try situation.attempts($0) }
    let wait = before.map { LoginThrottle.wait($0, now: now) }.max() ?? 0
    if wait > 0 { return AccountDecision(Reason("login-wait", "\(wait)")) }
    var decision = AccountDecision(Reason("login-counted"))
    decision.attempts = zip(keys, before).map {
      LoginThrottle.afterFailure($1, key: $0, now: now)
    }
    return decision
  }

  /// After the password was compared with `hash`: `login`, or `login-refused`.
  package func finish(
    _ situation: any AccountSituation, isPasswordRight: Bool, comparedWith hash: String?,
    token: [UInt8], device: [UInt8]
  ) throws -> AccountDecision {
    guard var record = try situation.account(named: attempt.name) else {
      return AccountDecision(Reason("login-refused", "unknown"))
    }
    guard isPasswordRight, record.passwordHash == hash, !record.account.isDisabled else {
      return refused(record, "password")
    }
    guard Self.proves(attempt.code, &record, now: now) else { return refused(record, "code") }
    let keys = keys(record)
    if !record.devices.contains(device) {
      record.devices = Array(([device] + record.devices).prefix(AccountRecord.devicesMax))
    }
    var decision = AccountDecision(Reason("login"))
    decision.accounts = [record]
    decision.attempts = keys.map { LoginAttempts(key: $0, failures: 0, lastAt: now) }
    if let old = attempt.oldSession { decision.endedSessions = [old] }
    decision.sessions = [
      ConsoleSession(
        tokenHash: token, account: record.account.id, createdAt: now,
        endsAt: now.adding(seconds: SessionRules.sessionSeconds))
    ]
    decision.events = [event("login", record)]
    return decision
  }

  /// Whether the second factor is given, where there is one; a recovery code is used up.
  package static func proves(_ code: String, _ record: inout AccountRecord, now: Instant) -> Bool {
    guard record.isEnrolled, let secret = record.secret else { return true }
    if let step = OneTimeCode.step(of: code, secret: secret, after: record.lastStep, now: now) {
      record.lastStep = step
      return true
    }
    let hash = RecoveryCodes.hash(code)
    guard let index = record.recoveryHashes.firstIndex(of: hash) else { return false }
    record.recoveryHashes.remove(at: index)
    return true
  }

  private func refused(_ record: AccountRecord, _ what: String) -> AccountDecision {
    var decision = AccountDecision(Reason("login-refused", what))
    decision.events = [event("login-refused", record)]
    return decision
  }

  private func event(_ action: String, _ record: AccountRecord) -> AuditEvent {
    AuditEvent(
      actor: record.account.name, action: action, subject: record.account.name,
      detail: attempt.address)
  }

  /// A browser that the account knows is counted by itself.
  private func keys(_ record: AccountRecord?) -> [String] {
    let known = attempt.device.flatMap { record?.devices.contains($0) == true ? $0 : nil }
    return LoginThrottle.keys(name: attempt.name, address: attempt.address, device: known)
  }
}
