package import Helpline

/// A store that reads accounts and the audit log beside its writer.
package protocol ArchivedAccounts: AccountStore {
  var archive: SQLiteArchive { get }
}

extension ArchivedAccounts {
  package func accounts() async throws(StoreError) -> [AccountRecord] {
    try await archive.accounts()
  }

  package func account(named name: String) async throws(StoreError) -> AccountRecord? {
    try await archive.account(named: name)
  }

  package func session(
    _ tokenHash: [UInt8]
  ) async throws(StoreError) -> (ConsoleSession, AccountRecord)? {
    try await archive.session(tokenHash)
  }

  package func auditEntries(before: Int64?, limit: Int) async throws(StoreError) -> [AuditEntry] {
    try await archive.auditEntries(before: before, limit: limit)
  }

  package func auditHead() async throws(StoreError) -> AuditHead { try await archive.auditHead() }

  package func verifyAudit(known: AuditHead?) async throws(StoreError) -> AuditVerdict {
    try await archive.verifyAudit(known: known)
  }
}

extension SQLiteArchive {
  func accounts() async throws(StoreError) -> [AccountRecord] {
    try await quick.read { (view) throws(StoreError) in
      try AccountRows.all(view.connection, view.sealer, view.vault)
    }
  }

  func account(named name: String) async throws(StoreError) -> AccountRecord? {
    try await quick.read { (view) throws(StoreError) in
      try AccountRows.find(name, view.connection, view.sealer, view.vault)
    }
  }

  func session(
    _ tokenHash: [UInt8]
  ) async throws(StoreError) -> (ConsoleSession, AccountRecord)? {
    try await quick.read { (view) throws(StoreError) in
      guard let session = try AccountRows.session(tokenHash, view.connection),
        let record = try AccountRows.find(
          session.account, view.connection, view.sealer, view.vault)
      else { return nil }
      return (session, record)
    }
  }
}
