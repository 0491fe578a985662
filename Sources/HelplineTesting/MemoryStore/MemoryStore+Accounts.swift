package import Helpline

extension MemoryStore: AccountStore {
  package func commitAccounts(
    now: Instant, _ decide: @escaping @Sendable (any AccountSituation) throws -> AccountDecision
  ) async throws(StoreError) -> AccountDecision {
    try open { state throws(StoreError) in
      let decision: AccountDecision
      do { decision = try decide(state.desk) } catch {
        throw .undecidable(detail: "\(error)")
      }
      state.desk.apply(decision, now: now)
      return decision
    }
  }

  package func accounts() async throws(StoreError) -> [AccountRecord] {
    try open { state throws(StoreError) in state.desk.accounts() }
  }

  package func account(named name: String) async throws(StoreError) -> AccountRecord? {
    try open { state throws(StoreError) in state.desk.account(named: name) }
  }

  package func session(
    _ tokenHash: [UInt8]
  ) async throws(StoreError) -> (ConsoleSession, AccountRecord)? {
    try open { state throws(StoreError) in
      guard let session = state.desk.session(tokenHash),
        let record = state.desk.account(session.account)
      else { return nil }
      return (session, record)
    }
  }

  package func auditEntries(before: Int64?, limit: Int) async throws(StoreError) -> [AuditEntry] {
    try open { state throws(StoreError) in
      Array(
        state.desk.entries.filter { $0.number < before ?? .max }.reversed().prefix(limit))
    }
  }

  package func auditHead() async throws(StoreError) -> AuditHead {
    try open { state throws(StoreError) in state.desk.head }
  }

  package func verifyAudit(known: AuditHead?) async throws(StoreError) -> AuditVerdict {
    try open { state throws(StoreError) in state.desk.verify(known) }
  }
}

extension MemoryStore: Heartbeats {
  package func beat(_ name: String, at now: Instant) async throws(StoreError) {
    try open { state throws(StoreError) in state.heartbeats[name] = now }
  }

  package func heartbeats() async throws(StoreError) -> [String: Instant] {
    try open { state throws(StoreError) in state.heartbeats }
  }
}
