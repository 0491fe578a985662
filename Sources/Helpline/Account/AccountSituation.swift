/// What a decision about accounts may look at: the world inside the transaction that will commit it.
package protocol AccountSituation {
  func accounts() throws -> [AccountRecord]
  func account(named name: String) throws -> AccountRecord?
  func account(_ id: AccountID) throws -> AccountRecord?
  /// The number a new account gets; it is taken when a decision carries an account with it.
  func nextAccountID() throws -> AccountID
  func session(_ tokenHash: [UInt8]) throws -> ConsoleSession?
  func attempts(_ key: String) throws -> LoginAttempts?
}

/// What a login, a form or a command leads to: committed whole, with its lines in the audit log.
package struct AccountDecision: Hashable, Sendable {
  package var reasons: [Reason]
  package var accounts: [AccountRecord] = []
  package var sessions: [ConsoleSession] = []
  package var endedSessions: [[UInt8]] = []
  /// Every session of these ends; those in `sessions` are begun after that.
  package var endsSessionsOf: [AccountID] = []
  /// With no failures: the key is forgotten.
  package var attempts: [LoginAttempts] = []
  package var events: [AuditEvent] = []

  package init(_ reasons: Reason...) {
    self.reasons = reasons
  }
}
