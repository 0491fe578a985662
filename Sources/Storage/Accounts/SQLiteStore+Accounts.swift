package import Helpline

extension SQLiteStore: ArchivedAccounts {
  package func commitAccounts(
    now: Instant, _ decide: @escaping @Sendable (any AccountSituation) throws -> AccountDecision
  ) async throws(StoreError) -> AccountDecision {
    try await writer.write { (ledger) throws(StoreError) in
      let decision = try AccountLedgerSituation.decision(ledger.accounts, decide)
      try ledger.writing { () throws(StoreError) in
        try ledger.accounts.write(decision, now: now)
      }
      return decision
    }
  }
}
