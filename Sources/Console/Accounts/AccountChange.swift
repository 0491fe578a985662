package import Helpline

/// Changes to accounts: decisions over the rows, each with its line in the audit log. Made at the desk and by
/// `helpline officers` alike.
package struct AccountChange: Sendable {
  /// Who does it: an account's name, or `command`.
  package let actor: String
  package let now: Instant

  package init(by actor: String, now: Instant) {
    self.actor = actor
    self.now = now
  }

  package static let accountsMax = 2_000

  package func add(
    _ name: String, role: ConsoleRole, officer: OfficerID?, locale: LanguageTag,
    passwordHash: String, mustChangePassword: Bool, _ situation: any AccountSituation
  ) throws -> AccountDecision {
    guard Account.isName(name) else { return AccountDecision(Reason("account-name")) }
    if try situation.account(named: name) != nil {
      return AccountDecision(Reason("account-exists"))
    }
    if try situation.accounts().count >= Self.accountsMax {
      return AccountDecision(Reason("accounts-full"))
    }
    let account = Account(
      id: try situation.nextAccountID(), name: name, officer: officer, role: role, locale: locale)
    var decision = AccountDecision(Reason("account-added"))
    decision.accounts = [
      AccountRecord(
        account: account, passwordHash: passwordHash, mustChangePassword: mustChangePassword)
    ]
    decision.events = [event("account-added", name, role.rawValue)]
    return decision
  }

  /// A leaver: every session of theirs ends with the same commit. The last who can manage accounts stays.
  package func disable(
    _ name: String, _ situation: any AccountSituation
  ) throws -> AccountDecision {
    try change(name, "account-disabled", endsSessions: true, situation) { record in
      if record.account.isDisabled { return nil }
      if try isLastAdministrator(record, situation) { return "last-administrator" }
      record.account.isDisabled = true
      return ""
    }
  }

  package func enable(
    _ name: String, _ situation: any AccountSituation
  ) throws -> AccountDecision {
    try change(name, "account-enabled", endsSessions: false, situation) { record in
      record.account.isDisabled = false
      return ""
    }
  }

  /// A lost phone or password: a new password, to be changed; no second factor until enrolled again.
  package func reset(
    _ name: String, passwordHash: String, _ situation: any AccountSituation
  ) throws -> AccountDecision {
    try change(name, "account-reset", endsSessions: true, situation) { record in
      record.passwordHash = passwordHash
      record.mustChangePassword = true
      record.forgetSecondFactor()
      return ""
    }
  }

  /// One's own password: every other session ends. `comparedWith` is the hash that the old one matched.
  package func changePassword(
    _ name: String, comparedWith old: String, to new: String, keeping session: [UInt8],
    _ situation: any AccountSituation
  ) throws -> AccountDecision {
    let kept = try situation.session(session)
    var decision = try change(name, "password-changed", endsSessions: true, situation) { record in
      guard record.passwordHash == old else { return "password" }
      record.passwordHash = new
      record.mustChangePassword = false
      return ""
    }
    if !decision.accounts.isEmpty, let kept { decision.sessions = [kept] }
    return decision
  }

  // MARK: Second factor

  package func beginEnrolment(
    _ name: String, secret: [UInt8], _ situation: any AccountSituation
  ) throws -> AccountDecision {
    try change(name, "enrolment-begun", endsSessions: false, situation) { record in
      // What works is not taken away by whoever sits at an open screen: that needs a reset.
      if record.isEnrolled { return "enrolled" }
      record.secret = secret
      return ""
    }
  }

  package func finishEnrolment(
    _ name: String, code: String, recoveryHashes: [[UInt8]], _ situation: any AccountSituation
  ) throws -> AccountDecision {
    try change(name, "enrolled", endsSessions: false, situation) { record in
      guard !record.isEnrolled, let secret = record.secret,
        let step = OneTimeCode.step(of: code, secret: secret, after: record.lastStep, now: now)
      else { return "code" }
      record.isEnrolled = true
      record.lastStep = step
      record.recoveryHashes = recoveryHashes
      return ""
    }
  }

  // MARK: Glass

  /// Case rights for half an hour, for a reason, to a role that may ask for them.
  package func breakGlass(
    session hash: [UInt8], reason: String, _ situation: any AccountSituation
  ) throws -> AccountDecision {
    guard var session = try situation.session(hash),
      let record = try situation.account(session.account),
      record.account.role.rights.contains(.breakGlass), reason.count >= Self.reasonLettersMin
    else { return AccountDecision(Reason("glass-refused")) }
    session.glassUntil = now.adding(seconds: SessionRules.glassSeconds)
    var decision = AccountDecision(Reason("glass-broken"))
    decision.sessions = [session]
    decision.events = [event("glass-broken", record.account.name, reason)]
    return decision
  }

  package static let reasonLettersMin = 8

  // MARK: Straight parts

  /// Applies `change` to the account: it returns a detail, throws, or names why not with the account left alone
  /// when it differs from an empty text; `nil` when there is nothing to do.
  private func change(
    _ name: String, _ action: String, endsSessions: Bool, _ situation: any AccountSituation,
    _ change: (inout AccountRecord) throws -> String?
  ) throws -> AccountDecision {
    guard var record = try situation.account(named: name) else {
      return AccountDecision(Reason("account-unknown"))
    }
    guard let refusal = try change(&record) else { return AccountDecision(Reason(action)) }
    guard refusal.isEmpty else { return AccountDecision(Reason(action + "-refused", refusal)) }
    var decision = AccountDecision(Reason(action))
    decision.accounts = [record]
    if endsSessions { decision.endsSessionsOf = [record.account.id] }
    decision.events = [event(action, name)]
    return decision
  }

  private func isLastAdministrator(
    _ record: AccountRecord, _ situation: any AccountSituation
  ) throws -> Bool {
    guard record.account.role == .administrator else { return false }
    return try !situation.accounts().contains {
      $0.account.role == .administrator && !$0.account.isDisabled
        && $0.account.id != record.account.id
    }
  }

  private func event(_ action: String, _ subject: String, _ detail: String = "") -> AuditEvent {
    AuditEvent(actor: actor, action: action, subject: subject, detail: detail)
  }
}
