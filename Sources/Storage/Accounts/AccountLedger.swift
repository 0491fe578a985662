import CSodium
import Foundation
import Helpline

/// Accounts, sessions, failed logins and the audit log, inside whatever transaction is open. It knows nothing
/// by heart, so a second process may write them too.
final class AccountLedger {
  let connection: Connection
  private let vault: Vault
  private let sealer = Sealer()
  private let contactKey: Statement
  private let headRow: Statement
  private let insertAudit: Statement

  init(connection: Connection, vault: Vault) throws(StoreError) {
    self.connection = connection
    self.vault = vault
    contactKey = try connection.prepare("SELECT key,address FROM contact WHERE id=?1")
    headRow = try connection.prepare(
      "SELECT number,hash FROM audit ORDER BY number DESC LIMIT 1")
    insertAudit = try connection.prepare("INSERT INTO audit VALUES(?1,?2,?3,?4,?5,?6)")
  }

  // MARK: Audit

  func append(_ event: AuditEvent, at now: Instant) throws(StoreError) {
    let head = try head()
    let number = head.number + 1
    let line = Array(
      sealer.seal(.auditLine, number, with: vault.audit) { row in
        row.write(event.actor)
        row.write(event.action)
        row.write(event.subject)
      })
    let detail = try sealDetail(of: event, number: number)
    let canonical = AuditEntry.canonical(
      number: number, at: now, contact: event.contact, line: line, detail: detail)
    let row = insertAudit.bind(1, number).bind(2, now.milliseconds)
    row.bind(3, event.contact?.rawValue).bind(4, copying: line).bind(5, copying: detail)
    try row.bind(6, copying: AuditChain.link(head.hash, canonical)).run()
  }

  private func head() throws(StoreError) -> AuditHead {
    defer { headRow.reset() }
    guard try headRow.step() else { return .beginning }
    return AuditHead(number: headRow.number(0), hash: Array(headRow.bytes(1)))
  }

  private func sealDetail(of event: AuditEvent, number: Int64) throws(StoreError) -> [UInt8] {
    var key = vault.audit
    if let contact = event.contact {
      // Somebody erased: the detail is sealed under a key that nobody has.
      key = try ContactRow.read(contact, contactKey, sealer, vault)?.key ?? .random()
    }
    return Array(sealer.seal(.auditDetail, number, with: key) { $0.write(event.detail) })
  }

  // MARK: Accounts

  func accounts() throws(StoreError) -> [AccountRecord] {
    try AccountRows.all(connection, sealer, vault)
  }

  func account(named name: String) throws(StoreError) -> AccountRecord? {
    try AccountRows.find(name, connection, sealer, vault)
  }

  func account(_ id: AccountID) throws(StoreError) -> AccountRecord? {
    try AccountRows.find(id, connection, sealer, vault)
  }

  func nextAccountID() throws(StoreError) -> AccountID {
    AccountID(rawValue: try connection.number("SELECT max(id) FROM account") &+ 1)
  }

  func session(_ tokenHash: [UInt8]) throws(StoreError) -> ConsoleSession? {
    try AccountRows.session(tokenHash, connection)
  }

  func attempts(_ key: String) throws(StoreError) -> LoginAttempts? {
    let row = try connection.prepare("SELECT failures,last_at FROM login_attempt WHERE key=?1")
    row.bind(1, copying: vault.lookup(name: key))
    guard try row.step() else { return nil }
    return LoginAttempts(
      key: key, failures: Int(row.number(0)), lastAt: Instant(milliseconds: row.number(1)))
  }

  func write(_ decision: AccountDecision, now: Instant) throws(StoreError) {
    for record in decision.accounts { try write(record) }
    for id in decision.endsSessionsOf {
      try connection.prepare("DELETE FROM session WHERE account=?1").bind(1, id.rawValue).run()
    }
    for hash in decision.endedSessions {
      try connection.prepare("DELETE FROM session WHERE hash=?1").bind(1, copying: hash).run()
    }
    for session in decision.sessions { try write(session, now: now) }
    for attempts in decision.attempts { try write(attempts, now: now) }
    for event in decision.events { try append(event, at: now) }
  }

  private func write(_ record: AccountRecord) throws(StoreError) {
    guard let json = try? JSONEncoder().encode(record) else {
      throw .undecidable(detail: "the account cannot be written")
    }
    let id = record.account.id.rawValue
    let sealed = Array(
      sealer.seal(.account, id, with: vault.accounts) { row in
        json.withUnsafeBytes { row.write($0) }
      })
    let row = try connection.prepare(
      """
      INSERT INTO account VALUES(?1,?2,?3) ON CONFLICT(id) DO UPDATE SET body=?3 WHERE lookup=?2
      """
    ).bind(1, id)
    row.bind(2, copying: vault.lookup(name: "account:" + record.account.name))
    try row.bind(3, copying: sealed).run()
  }

  private func write(_ session: ConsoleSession, now: Instant) throws(StoreError) {
    try connection.prepare("DELETE FROM session WHERE ends_at<=?1").bind(1, now.milliseconds).run()
    let row = try connection.prepare("REPLACE INTO session VALUES(?1,?2,?3,?4,?5,?6,?7)")
    row.bind(1, copying: session.tokenHash).bind(2, session.account.rawValue)
    row.bind(3, session.createdAt.milliseconds).bind(4, session.seenAt.milliseconds)
    row.bind(5, session.provenAt.milliseconds).bind(6, session.endsAt.milliseconds)
    try row.bind(7, session.glassUntil?.milliseconds).run()
  }

  private func write(_ attempts: LoginAttempts, now: Instant) throws(StoreError) {
    let oldest = now.adding(seconds: -LoginAttempts.keptSeconds)
    try connection.prepare("DELETE FROM login_attempt WHERE last_at<?1")
      .bind(1, oldest.milliseconds).run()
    let key = vault.lookup(name: attempts.key)
    if attempts.failures == 0 {
      return try connection.prepare("DELETE FROM login_attempt WHERE key=?1")
        .bind(1, copying: key).run()
    }
    let row = try connection.prepare("REPLACE INTO login_attempt VALUES(?1,?2,?3)")
    row.bind(1, copying: key).bind(2, Int64(attempts.failures))
    try row.bind(3, attempts.lastAt.milliseconds).run()
  }
}

/// How lines are chained: SHA-256(hash before ‖ canonical line).
enum AuditChain {
  static func link(_ before: [UInt8], _ canonical: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: AuditHead.hashByteCount)
    helpline_sha256(&digest, before, before.count, canonical, canonical.count)
    return digest
  }
}

extension Ledger {
  /// What an officer or the ladder did to a case is accounted for; what a person texted is not theirs to
  /// answer for.
  func audit(_ event: CaseEvent) throws(StoreError) {
    if event.actor == "person" { return }
    try accounts.append(
      AuditEvent(
        actor: event.actor, action: "case." + event.reason.code,
        subject: CaseCode(event.helpCase).description, contact: try contact(of: event.helpCase),
        detail: event.reason.detail), at: event.at)
  }
}
