import Escalation
import Foundation
import Helpline
import HelplineTesting

/// A random stretch of life at a station, always the same for the same seed: texts, commands in time and
/// too late, clocks that jump, outages, restarts. Every change is held against the promises.
struct Tape {
  private var draw: SeededTape
  private let seed: UInt64
  private let roster: Roster
  private let duty: Duty
  private let ladder: Ladder
  private let policy: EscalationPolicy
  /// Written as JSON and read back after every event, as by a gateway that restarts every time.
  private let restartsAlways: Bool
  private var cases: [HelpCase] = []
  private var opened: Int64 = 0
  private var now: Instant
  private(set) var faults: [String] = []
  private(set) var events = 0

  init(seed: UInt64, restartsAlways: Bool) {
    var draw = SeededTape(seed: seed)
    self.seed = seed
    self.restartsAlways = restartsAlways
    roster = Self.roster(&draw)
    var release = Altar.release
    if draw.chance(percent: 50) {
      let odd = Self.policy(&draw)
      release.policies["red"] = odd
    }
    policy = release.policies["red"] ?? .standard(.red)
    ladder = Ladder(release: release, roster: roster) { _, _, _ in nil }
    duty = Duty(ladder: ladder)
    now = Altar.morning.adding(seconds: Int64(draw.pick(86_400 * 400)))
    self.draw = draw
  }

  mutating func play(events count: Int) throws {
    for _ in 0..<count where faults.isEmpty {
      events += 1
      switch draw.pick(10) {
      case 0...2: try personTexts()
      case 3...6: try officerTexts()
      case 7: wait(seconds: Int64(draw.pick(120)))
      case 8: wait(seconds: Int64(draw.pick(1_500)))
      default: disturb()
      }
      if restartsAlways { try restart(cases.indices) }
      if draw.chance(percent: 3), let one = cases.indices.randomElement(using: &draw) {
        try restart(one..<one + 1)
      }
    }
    if faults.isEmpty { silence() }
  }

  // MARK: Events

  private mutating func personTexts() throws {
    let urgency = draw.pick([Urgency.red, .red, .amber, .none]) ?? .red
    let text = Altar.text(draw.pick(["ya no", "no hay aire", "km 45"]) ?? "", urgency)
    let person = ContactID(rawValue: Int64(draw.pick(3)))
    if let index = cases.firstIndex(where: { $0.contact == person && $0.isOpen }) {
      let before = cases[index]
      commit(ladder.grow(before, with: text, now: now), .text, index)
      check(cases[index].isOpen, "I5 a text ended a case", cases[index])
      check(cases[index].urgency >= before.urgency, "urgency fell", cases[index])
    } else {
      opened += 1
      let number = CaseNumber(rawValue: opened)
      let change = ladder.open(number, for: person, with: text, now: now)
      forget()
      cases.append(change.helpCase)
      check(change, .text, nil)
    }
  }

  /// What ended long ago is nobody's business; a long tape must not grow slower by it.
  private mutating func forget() {
    while cases.count >= Self.casesMax, let old = cases.firstIndex(where: { !$0.isOpen }) {
      cases.remove(at: old)
    }
  }

  private static let casesMax = 8

  private mutating func officerTexts() throws {
    guard let officer = draw.pick(roster.officers) else { return }
    let code = draw.pick(cases)?.code.description ?? "K7Q"
    let verb = draw.pick(["T", "P", "N", "C", "S", "T", "C 1", "E", "F 1", "x", ""]) ?? "T"
    let text: String
    switch draw.pick(6) {
    case 0: text = verb
    case 1: text = "\(verb) \(code)x"
    case 2: text = "\(code) agua"
    case 4 where verb == "E": text = "E \(code) \(1 + draw.pick(90)) min"
    case 3: text = verb == "C 1" ? "C \(code) 2 listo" : "\(verb)\(code)"
    default: text = verb == "C 1" ? "C \(code) 1" : "\(verb) \(code)"
    }
    let desk = Desk(cases: cases)
    let bare = desk.live(officer, now)
    let reply = try duty.handle(text, from: officer, desk, now: now)
    check(
      reply.actions.contains { if case .echo(officer.id, _, _, _) = $0 { true } else { false } },
      "a command without an echo: \(text)", nil)
    guard let helpCase = reply.helpCase else { return }
    guard let index = cases.firstIndex(where: { $0.number == helpCase.number }) else {
      return faults.append("\(seed): a case out of nothing")
    }
    let named = text.uppercased().contains(helpCase.code.description)
    check(
      named || bare.count == 1 || helpCase == cases[index],
      "I3 \(text) changed a case it does not name", helpCase)
    let command = OfficerCommand(text)
    commit(reply, .command(command, officer.id), index)
  }

  private mutating func disturb() {
    switch draw.pick(3) {
    // The gateway is down for minutes, hours or days.
    case 0: now = now.adding(seconds: Int64(draw.pick(draw.chance(percent: 20) ? 200_000 : 4_000)))
    // The clock is set back; what the gateway then does first sees the earlier time.
    case 1: now = now.adding(seconds: -Int64(draw.pick(draw.chance(percent: 20) ? 7_200 : 90)))
    default: wait(seconds: Int64(draw.pick(5)))
    }
    for index in cases.indices where cases[index].isOpen {
      commit(ladder.advance(cases[index], now: now), .time, index)
    }
  }

  /// Time passes and everything that falls due is done when it is due.
  private mutating func wait(seconds: Int64) {
    let end = now.adding(seconds: seconds)
    while faults.isEmpty, let due = cases.compactMap(\.dueAt).min(), due <= end {
      now = max(now, due)
      for index in cases.indices where (cases[index].dueAt ?? .distantFuture) <= now {
        commit(ladder.advance(cases[index], now: now), .time, index)
        let next = cases[index].dueAt ?? .distantFuture
        check(next > now, "a case that is due again at once", cases[index])
      }
    }
    now = end
  }

  /// What was written is what is read back.
  private mutating func restart(_ range: Range<Int>) throws {
    let some = Array(cases[range])
    let back = try JSONDecoder().decode([HelpCase].self, from: JSONEncoder().encode(some))
    check(back == some, "a restart changed a case", nil)
    cases.replaceSubrange(range, with: back)
  }

  /// Nobody does anything any more: every red case goes on being paged, or alarmed about, for ever.
  private mutating func silence() {
    let quiet = max(policy.leaseSeconds, 60) + Ladder.redQuietSecondsMax + 120
    for index in cases.indices where cases[index].isOpen && cases[index].urgency == .red {
      var cried = 0
      let end = now.adding(seconds: quiet)
      while faults.isEmpty, cried == 0, let due = cases[index].dueAt, due <= end {
        now = max(due, now)
        let change = ladder.advance(cases[index], now: now)
        check(change, .time, cases[index])
        cried += change.actions.count {
          switch $0 {
          case .page, .alarm: true
          default: false
          }
        }
        cases[index] = change.helpCase
      }
      check(cried > 0, "I1 silence", cases[index])
    }
  }

  // MARK: Promises

  private mutating func commit(_ change: CaseChange, _ cause: Promises.Cause, _ index: Int) {
    check(change, cause, cases[index])
    cases[index] = change.helpCase
  }

  private mutating func commit(_ reply: DutyReply, _ cause: Promises.Cause, _ index: Int) {
    guard let helpCase = reply.helpCase else { return }
    let promises = Promises(
      before: cases[index], after: helpCase, actions: reply.actions, events: reply.events,
      cause: cause, now: now, roster: roster, ladder: ladder)
    record(promises.broken(), helpCase)
    cases[index] = helpCase
  }

  private mutating func check(_ change: CaseChange, _ cause: Promises.Cause, _ before: HelpCase?) {
    let moment = change.events.first?.at ?? now
    let promises = Promises(
      before: before, after: change.helpCase, actions: change.actions, events: change.events,
      cause: cause, now: max(moment, now), roster: roster, ladder: ladder)
    record(promises.broken(), change.helpCase)
  }

  private mutating func check(_ holds: Bool, _ promise: String, _ helpCase: HelpCase?) {
    if !holds { record([promise], helpCase) }
  }

  private mutating func record(_ broken: [String], _ helpCase: HelpCase?) {
    for promise in broken {
      faults.append("seed \(seed), event \(events): \(promise) \(helpCase.map { "\($0)" } ?? "")")
    }
  }

  // MARK: The scene

  private static func roster(_ draw: inout SeededTape) -> Roster {
    switch draw.pick(6) {
    case 0: return Roster(officers: [Altar.ana], shifts: [Altar.shift(0, 0, "ana")])
    case 1:
      return Roster(officers: [Altar.ana, Altar.mesa], shifts: [Altar.shift(480, 490, "ana")])
    case 2:
      return Roster(
        officers: [Altar.ana, Altar.beto, Altar.carla],
        shifts: [
          Altar.shift(360, 1_080, "ana", days: [1, 3, 5]),
          Altar.shift(1_080, 360, "beto", "ana", days: [2, 4, 6]),
        ])
    case 3: return Roster(officers: [Altar.ana, Altar.beto], shifts: [])
    default: return Altar.roster
    }
  }

  private static func policy(_ draw: inout SeededTape) -> EscalationPolicy {
    let steps = (0..<(1 + draw.pick(5))).map { _ in
      EscalationStep(
        target: draw.pick(EscalationStep.Target.allCases) ?? .onCall,
        afterSeconds: Int64(draw.pick(10)) * 60)
    }
    return EscalationPolicy(
      name: "red", steps: steps, leaseSeconds: Int64(draw.pick(1_200)),
      repeatSeconds: Int64(draw.pick(draw.chance(percent: 20) ? 90_000 : 600)))
  }
}

/// The cases as an officer's command finds them.
private struct Desk: Situation {
  let cases: [HelpCase]

  func contact(_ id: ContactID) -> Contact? { nil }
  func contact(at address: Address) -> Contact? { nil }

  func openCase(of contact: ContactID) -> HelpCase? {
    cases.first { $0.contact == contact && $0.isOpen }
  }
  func latestCase(of contact: ContactID) -> HelpCase? { cases.last { $0.contact == contact } }
  func helpCase(_ code: CaseCode) -> HelpCase? { cases.first { $0.code == code } }
  func openCases(limit: Int) -> [HelpCase] { Array(cases.filter(\.isOpen).prefix(limit)) }
  func briefs() -> [CaseBrief] { cases.filter(\.isOpen).map { CaseBrief($0) } }
  func nextCaseNumber() -> CaseNumber { CaseNumber(rawValue: Int64(cases.count) + 1) }
  func texts(of contact: ContactID, before number: MessageNumber, limit: Int) -> [PastText] { [] }

  func live(_ officer: Officer, _ now: Instant) -> [HelpCase] {
    cases.filter { helpCase in
      guard helpCase.isOpen else { return false }
      if let held = helpCase.acknowledgement, now < held.leaseUntil {
        return held.officer == officer.id
      }
      return helpCase.pages.contains { $0.officer == officer.id }
    }
  }
}
