import Escalation
import Foundation
import Helpline

/// A gateway in miniature: cases in a list, a clock turned by hand, everything that was sent.
///
/// It keeps cases as a store does, as JSON, so that every step of every story is also a restart.
final class Village: Situation {
  struct Sent: Hashable {
    var at: Instant
    var to: String
    var answer: String
    var text: String
  }

  let ladder: Ladder
  let duty: Duty
  private(set) var now = Altar.morning
  private(set) var stored: [CaseNumber: Data] = [:]
  private(set) var sent: [Sent] = []
  private(set) var events: [CaseEvent] = []
  private(set) var alarms: [Reason] = []
  /// All that was written down and all that was sent, line by line, with the station's time.
  private(set) var transcript: [String] = []
  private var read: [String: Int] = [:]

  init(_ ladder: Ladder, now: Instant = Altar.morning) {
    self.ladder = ladder
    duty = Duty(ladder: ladder)
    self.now = now
  }

  // MARK: Events

  func says(_ who: Int64, _ text: CaseText) throws {
    let contact = ContactID(rawValue: who)
    if let open = try openCase(of: contact) {
      commit(ladder.grow(open, with: text, now: now))
    } else {
      commit(ladder.open(try nextCaseNumber(), for: contact, with: text, now: now))
    }
  }

  @discardableResult
  func texts(_ officer: Officer, _ text: String) throws -> DutyReply {
    let reply = try duty.handle(text, from: officer, self, now: now)
    if let helpCase = reply.helpCase { try store(helpCase) }
    reply.events.forEach(write)
    reply.actions.forEach(send)
    reply.others.forEach(commit)
    return reply
  }

  /// Turns the clock, doing what falls due on the way.
  func wait(minutes: Int64 = 0, seconds: Int64 = 0) throws {
    let end = now.adding(seconds: minutes * 60 + seconds)
    while let due = try openCases(limit: .max).compactMap(\.dueAt).min(), due <= end {
      now = max(now, due)
      try advanceDue()
      if let next = try openCases(limit: .max).compactMap(\.dueAt).min(), next <= now {
        throw StoryError.stuck
      }
    }
    now = end
  }

  /// The gateway is down for so long and then finds what is overdue.
  func outage(minutes: Int64) throws {
    now = now.adding(seconds: minutes * 60)
    try advanceDue()
  }

  /// The clock is set back, and what is open is looked at.
  func setBack(minutes: Int64) throws {
    now = now.adding(seconds: -minutes * 60)
    for helpCase in try openCases(limit: .max) { commit(ladder.advance(helpCase, now: now)) }
  }

  private func advanceDue() throws {
    for helpCase in try openCases(limit: .max) where (helpCase.dueAt ?? now) <= now {
      commit(ladder.advance(helpCase, now: now))
    }
  }

  func commit(_ change: CaseChange) {
    try? store(change.helpCase)
    change.events.forEach(write)
    change.actions.forEach(send)
  }

  private func write(_ event: CaseEvent) {
    events.append(event)
    let code = CaseCode(event.helpCase).description
    transcribe("\(code) \(event.actor): \(event.reason.code) \(event.reason.detail)")
  }

  private func transcribe(_ line: String) {
    let time = ladder.onCall.clock(of: Altar.station.id).text(at: now)
    transcript.append("\(time) \(line.split(separator: " ").joined(separator: " "))")
  }

  private func send(_ action: EscalationAction) {
    switch action {
    case .page(let officer, let text, _): note(officer.rawValue, "page", text)
    case .echo(let officer, let answer, let text, _): note(officer.rawValue, answer, text)
    case .tell(let answer, let arguments, _):
      note(
        "person", answer,
        arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))
    case .relay(let text, _): note("person", "relay", text)
    case .alarm(let reason):
      alarms.append(reason)
      transcribe("! \(reason.code) \(reason.detail)")
    }
  }

  private func note(_ to: String, _ answer: String, _ text: String) {
    sent.append(Sent(at: now, to: to, answer: answer, text: text))
    transcribe("> \(to) [\(answer)] \(text)")
  }

  // MARK: What phones show

  /// Answer ids of what came since this was last asked.
  func unread(_ who: String) -> [String] {
    let all = sent.filter { $0.to == who }
    defer { read[who] = all.count }
    return all.dropFirst(read[who] ?? 0).map(\.answer)
  }

  func last(_ who: String) -> String { sent.last { $0.to == who }?.text ?? "" }

  /// Minutes after the morning at which the officer was paged.
  func pageMinutes(_ officer: Officer) -> [Int64] {
    sent.filter { $0.to == officer.id.rawValue && $0.answer == "page" }
      .map { $0.at.seconds(since: Altar.morning) / 60 }
  }

  // MARK: Situation

  func contact(_ id: ContactID) -> Contact? { nil }

  func contact(at address: Address) -> Contact? { nil }

  func openCase(of contact: ContactID) throws -> HelpCase? {
    try openCases(limit: .max).first { $0.people.contains(contact) }
  }

  func latestCase(of contact: ContactID) throws -> HelpCase? {
    try all().last { $0.contact == contact }
  }

  func helpCase(_ code: CaseCode) throws -> HelpCase? {
    try stored.values.map(decode).first { $0.code == code }
  }

  func openCases(limit: Int) throws -> [HelpCase] {
    try Array(
      stored.values.map(decode).filter(\.isOpen).sorted { $0.number < $1.number }.prefix(limit))
  }

  func briefs() throws -> [CaseBrief] { try openCases(limit: .max).map { CaseBrief($0) } }

  func nextCaseNumber() throws -> CaseNumber { CaseNumber(rawValue: Int64(stored.count) + 1) }

  func texts(of contact: ContactID, before number: MessageNumber, limit: Int) -> [PastText] { [] }

  /// The first case's code, which the stories call K.
  var code: String { CaseCode(CaseNumber(rawValue: 1)).description }

  func first() throws -> HelpCase {
    guard let data = stored[CaseNumber(rawValue: 1)] else { throw StoryError.noCase }
    return try decode(data)
  }

  func all() throws -> [HelpCase] {
    try stored.values.map(decode).sorted { $0.number < $1.number }
  }

  /// The case as an older program wrote it.
  func withoutNewFields(_ helpCase: HelpCase) throws -> HelpCase {
    let data = try JSONEncoder().encode(helpCase)
    var row = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    for field in ["others", "links", "incident", "spot", "promise", "silence"] {
      row[field] = nil
    }
    return try decode(try JSONSerialization.data(withJSONObject: row))
  }

  private func store(_ helpCase: HelpCase) throws {
    stored[helpCase.number] = try JSONEncoder().encode(helpCase)
  }

  private func decode(_ data: Data) throws -> HelpCase {
    try JSONDecoder().decode(HelpCase.self, from: data)
  }
}

enum StoryError: Error {
  case noCase
  /// A case is due again at the same moment, for ever.
  case stuck
}
