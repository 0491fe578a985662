import Dispatch
package import Helpline

/// Accounts and the audit log for commands, also while the gateway runs: the two processes take turns
/// (SQLite's own lock), and neither knows anything of these tables by heart.
package final class SQLiteAccounts: ArchivedAccounts, @unchecked Sendable {
  private let queue = DispatchQueue(label: "helpline.store.accounts")
  private let ledger: AccountLedger
  package let archive: SQLiteArchive

  /// Opens `file`. When no gateway has it, it is made or brought to this version first.
  package init(file: String, key: SealingKey) throws(StoreError) {
    let vault = Vault(key)
    // The lock is held while the tables may change, and let go at once: a gateway may start meanwhile.
    let lock = try? FileLock(file: file + ".lock")
    if lock != nil { try FileLock.create(file) }
    let connection = try Connection(file: file, mode: .writing)
    if lock != nil {
      try Schema.migrate(connection)
      try Canary.check(connection, vault)
    } else {
      guard try Schema.check(connection) == Schema.version else {
        throw .unusable(detail: "an older version: start the new gateway first")
      }
      guard try Canary.isSealed(connection, vault) == true else { throw .wrongKey }
    }
    try connection.execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0;")
    ledger = try AccountLedger(connection: connection, vault: vault)
    archive = try SQLiteArchive(file: file, vault: vault)
    _ = lock
  }

  package func commitAccounts(
    now: Instant, _ decide: @escaping @Sendable (any AccountSituation) throws -> AccountDecision
  ) async throws(StoreError) -> AccountDecision {
    let result = await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(
          returning: Result { () throws(StoreError) in try self.commit(now, decide) })
      }
    }
    return try result.get()
  }

  private func commit(
    _ now: Instant, _ decide: (any AccountSituation) throws -> AccountDecision
  ) throws(StoreError) -> AccountDecision {
    try ledger.connection.execute("BEGIN IMMEDIATE")
    do throws(StoreError) {
      let decision = try AccountLedgerSituation.decision(ledger, decide)
      try ledger.write(decision, now: now)
      try ledger.connection.execute("COMMIT")
      return decision
    } catch {
      try? ledger.connection.execute("ROLLBACK")
      throw error
    }
  }
}
