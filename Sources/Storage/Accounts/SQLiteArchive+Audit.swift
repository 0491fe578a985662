package import Helpline

extension SQLiteArchive: AuditLog {
  package func auditEntries(before: Int64?, limit: Int) async throws(StoreError) -> [AuditEntry] {
    try await quick.read { (view) throws(StoreError) in
      try view.auditEntries(before: before, limit: limit)
    }
  }

  package func auditHead() async throws(StoreError) -> AuditHead {
    try await quick.read { (view) throws(StoreError) in try view.auditHead() }
  }

  package func verifyAudit(known: AuditHead?) async throws(StoreError) -> AuditVerdict {
    try await long.read { (view) throws(StoreError) in try view.verifyAudit(known: known) }
  }
}
