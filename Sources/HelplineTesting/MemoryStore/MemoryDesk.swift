import Helpline

/// Accounts and the audit log of a `MemoryStore`. Its chain is no proof of anything: the mixing is not
/// cryptographic, for this room has no library for it.
struct MemoryDesk: AccountSituation, Sendable {
  private var records: [AccountID: AccountRecord] = [:]
  private var sessions: [[UInt8]: ConsoleSession] = [:]
  private var tries: [String: LoginAttempts] = [:]
  private(set) var entries: [AuditEntry] = []

  func accounts() -> [AccountRecord] {
    records.values.sorted { $0.account.id.rawValue < $1.account.id.rawValue }
  }

  func account(named name: String) -> AccountRecord? {
    records.values.first { $0.account.name == name }
  }

  func account(_ id: AccountID) -> AccountRecord? { records[id] }

  func nextAccountID() -> AccountID {
    AccountID(rawValue: (records.keys.map(\.rawValue).max() ?? 0) + 1)
  }

  func session(_ tokenHash: [UInt8]) -> ConsoleSession? { sessions[tokenHash] }

  func attempts(_ key: String) -> LoginAttempts? { tries[key] }

  var head: AuditHead {
    entries.last.map { AuditHead(number: $0.number, hash: $0.hash) } ?? .beginning
  }

  mutating func apply(_ decision: AccountDecision, now: Instant) {
    for record in decision.accounts { records[record.account.id] = record }
    sessions = sessions.filter {
      !decision.endsSessionsOf.contains($1.account) && !decision.endedSessions.contains($0)
    }
    for session in decision.sessions { sessions[session.tokenHash] = session }
    for attempts in decision.attempts {
      tries[attempts.key] = attempts.failures == 0 ? nil : attempts
    }
    for event in decision.events { append(event, at: now) }
  }

  mutating func append(_ event: AuditEvent, at now: Instant) {
    let number = head.number + 1
    entries.append(
      AuditEntry(
        number: number, at: now, event: event, detail: event.detail,
        hash: Self.link(head.hash, number, now, event)))
  }

  func verify(_ known: AuditHead?) -> AuditVerdict {
    var before = AuditHead.beginning
    var hasMetKnown = known == nil || known == before
    for entry in entries {
      let event = AuditEvent(
        actor: entry.actor, action: entry.action, subject: entry.subject, contact: entry.contact,
        detail: entry.detail ?? "")
      guard entry.hash == Self.link(before.hash, entry.number, entry.at, event) else {
        return .broken(at: entry.number)
      }
      before = AuditHead(number: entry.number, hash: entry.hash)
      if before == known { hasMetKnown = true }
    }
    if let known, !hasMetKnown { return .rewritten(known: known) }
    return .whole(before)
  }

  private static func link(
    _ before: [UInt8], _ number: Int64, _ at: Instant, _ event: AuditEvent
  ) -> [UInt8] {
    let words = [event.actor, event.action, event.subject].joined(separator: "\u{0}")
    let line = AuditEntry.canonical(
      number: number, at: at, contact: event.contact, line: Array(words.utf8),
      detail: Array(event.detail.utf8))
    var hash = before
    for (index, byte) in line.enumerated() {
      let place = index % hash.count
      hash[place] = (hash[place] ^ byte) &* 167 &+ hash[(place + 13) % hash.count] &+ 1
    }
    return hash
  }
}
