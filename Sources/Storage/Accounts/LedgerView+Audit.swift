import Helpline

extension LedgerView {
  private static let auditColumns = "number,at,contact,line,detail,hash"

  func auditEntries(before: Int64?, limit: Int) throws(StoreError) -> [AuditEntry] {
    let row = try connection.prepare(
      "SELECT \(Self.auditColumns) FROM audit WHERE number<?1 ORDER BY number DESC LIMIT ?2")
    row.bind(1, before ?? .max).bind(2, Int64(limit))
    var found: [AuditEntry] = []
    while try row.step() { found.append(try entry(AuditRow(row))) }
    return found
  }

  func auditHead() throws(StoreError) -> AuditHead {
    let row = try connection.prepare("SELECT number,hash FROM audit ORDER BY number DESC LIMIT 1")
    guard try row.step() else { return .beginning }
    return AuditHead(number: row.number(0), hash: Array(row.bytes(1)))
  }

  func verifyAudit(known: AuditHead?) throws(StoreError) -> AuditVerdict {
    let row = try connection.prepare("SELECT \(Self.auditColumns) FROM audit ORDER BY number")
    var head = AuditHead.beginning
    var hasMetKnown = known == nil || known == head
    while try row.step() {
      let line = AuditRow(row)
      guard line.number == head.number + 1, line.hash == AuditChain.link(head.hash, line.canonical)
      else { return .broken(at: line.number) }
      head = AuditHead(number: line.number, hash: line.hash)
      if head == known { hasMetKnown = true }
    }
    if let known, !hasMetKnown { return .rewritten(known: known) }
    return .whole(head)
  }

  private func entry(_ row: AuditRow) throws(StoreError) -> AuditEntry {
    let detail = try detail(of: row)
    guard
      var line = row.line.withUnsafeBytes({
        sealer.open(.auditLine, row.number, with: vault.audit, $0)
      })
    else { throw RowReader.damaged }
    let event = AuditEvent(
      actor: try line.text(), action: try line.text(), subject: try line.text(),
      contact: row.contact)
    return AuditEntry(
      number: row.number, at: row.at, event: event, detail: detail, hash: row.hash)
  }

  /// `nil` when its key was destroyed.
  private func detail(of row: AuditRow) throws(StoreError) -> String? {
    var key = vault.audit
    if let contact = row.contact {
      guard let known = try known(contact) else { return nil }
      key = known.key
    }
    var opened = row.detail.withUnsafeBytes {
      sealer.open(.auditDetail, row.number, with: key, $0)
    }
    return try opened?.text()
  }
}

/// One row as it is stored.
private struct AuditRow {
  var number: Int64
  var at: Instant
  var contact: ContactID?
  var line: [UInt8]
  var detail: [UInt8]
  var hash: [UInt8]

  init(_ row: Statement) {
    number = row.number(0)
    at = Instant(milliseconds: row.number(1))
    contact = row.optionalNumber(2).map(ContactID.init(rawValue:))
    line = Array(row.bytes(3))
    detail = Array(row.bytes(4))
    hash = Array(row.bytes(5))
  }

  var canonical: [UInt8] {
    AuditEntry.canonical(number: number, at: at, contact: contact, line: line, detail: detail)
  }
}
