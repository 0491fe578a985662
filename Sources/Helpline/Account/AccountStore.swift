/// Accounts, their sessions and failed logins. One contract suite (`AccountContract`) runs on every store.
package protocol AccountStore: AuditLog {
  /// Commits what `decide` makes of things as they stand, on disk before it returns. `decide` is pure: it may
  /// run again, and must not wait.
  func commitAccounts(
    now: Instant, _ decide: @escaping @Sendable (any AccountSituation) throws -> AccountDecision
  ) async throws(StoreError) -> AccountDecision

  func accounts() async throws(StoreError) -> [AccountRecord]
  func account(named name: String) async throws(StoreError) -> AccountRecord?
  /// The session with this token's hash and whose it is, `nil` when there is none.
  func session(_ tokenHash: [UInt8]) async throws(StoreError) -> (ConsoleSession, AccountRecord)?
}

extension AccountStore {
  /// Writes one line of the audit log and nothing else: what is shown afterwards is accounted for.
  package func account(for event: AuditEvent, now: Instant) async throws(StoreError) {
    _ = try await commitAccounts(now: now) { _ in
      var decision = AccountDecision(Reason(event.action))
      decision.events = [event]
      return decision
    }
  }
}
