import Helpline

/// Plays a talk on a stage and says what did not happen as written.
package final class TalkPlayer {
  private let stage: any TalkStage
  private var now: Instant
  private var isSetUp = false
  private var numbers: [String: PhoneNumber] = [:]
  private var known: [String: String] = [:]
  private var read: [PhoneNumber: Int] = [:]
  private var lastText: [String: (text: String, id: ExternalID)] = [:]
  private var textCount = 0

  package init(stage: any TalkStage) {
    self.stage = stage
    now = ManualClock().now()
  }

  /// One sentence for each line that does not hold; empty when the talk does.
  package func play(_ script: TalkScript) async throws -> [String] {
    for officer in stage.roster.officers { numbers[officer.id.rawValue] = officer.address.phone }
    var faults: [String] = []
    for line in script.lines {
      if let fault = try await play(line.step) {
        faults.append("line \(line.number): \(line.text)\n    \(fault)")
        return faults
      }
    }
    return try await faults + unreadAtTheEnd()
  }

  private func play(_ step: TalkStep) async throws -> String? {
    if case .clock(let instant) = step { return try await turn(to: instant) }
    if case .phone(let name, let number) = step {
      numbers[name] = number
      return nil
    }
    try await setUpOnce()
    switch step {
    case .clock, .phone: return nil
    case .says(let name, let text): return try await say(name, TalkNames.filled(text, known))
    case .again(let name):
      guard let last = lastText[name] else { return "\(name) has not texted yet." }
      try await stage.receive(last.text, from: number(of: name), externalID: last.id)
    case .reads(let name, let pattern): return try await expect(name, pattern)
    case .silence(let name):
      if let text = try await unread(name).first { return "\(name) got: \(show(text))" }
    case .ignore(let name):
      let count = try await unread(name).count
      read[number(of: name), default: 0] += count
    case .wait(let seconds): return try await turn(to: now.adding(seconds: seconds))
    case .restart: try await stage.restart()
    case .carrier(let isUp): await stage.setCarrier(isUp: isUp)
    case .openCases(let count):
      let open = try await stage.cases().filter(\.isOpen).count
      if open != count { return "\(open) are open." }
    case .helpCase(let code, let claims): return try await check(code, claims)
    }
    return nil
  }

  private func setUpOnce() async throws {
    if isSetUp { return }
    isSetUp = true
    try await stage.setUp(now: now)
  }

  private func turn(to instant: Instant) async throws -> String? {
    guard isSetUp else {
      now = instant
      return nil
    }
    guard instant >= now else { return "The clock only goes forward." }
    now = instant
    try await stage.advance(to: instant)
    return nil
  }

  private func say(_ name: String, _ text: String) async throws -> String? {
    textCount += 1
    let id = ExternalID("talk-\(textCount)")
    lastText[name] = (text, id)
    try await stage.receive(text, from: number(of: name), externalID: id)
    return nil
  }

  private func expect(_ name: String, _ pattern: TalkPattern) async throws -> String? {
    guard let text = try await unread(name).first else { return "\(name) got nothing." }
    if let answer = pattern.answer, text.answer != answer { return "\(name) got \(show(text))" }
    if let locale = pattern.locale, text.locale != locale { return "\(name) got \(show(text))" }
    guard let names = pattern.match(text.text, known: known) else {
      return "\(name) got \(show(text))"
    }
    known = names
    read[number(of: name), default: 0] += 1
    return nil
  }

  private func check(_ code: String, _ claims: [TalkStep.CaseClaim]) async throws -> String? {
    let wanted = TalkNames.filled(code, known).uppercased()
    guard let found = try await stage.cases().first(where: { $0.code.description == wanted }) else {
      return "There is no case \(wanted)."
    }
    for claim in claims {
      if !holds(claim, of: found) { return "Case \(wanted) is \(show(found))." }
    }
    return nil
  }

  private func holds(_ claim: TalkStep.CaseClaim, of helpCase: HelpCase) -> Bool {
    switch claim {
    case .urgency(let urgency): helpCase.urgency == urgency
    case .open: helpCase.isOpen
    case .unheld: helpCase.acknowledgement == nil
    case .heldBy(let officer): helpCase.acknowledgement?.officer == OfficerID(officer)
    case .closedBy(let officer): helpCase.outcome?.officer == OfficerID(officer)
    case .texts(let count): helpCase.textCount == count
    case .fact(let name): helpCase.facts.contains { $0.name == name }
    }
  }

  private func unread(_ name: String) async throws -> ArraySlice<TalkText> {
    let number = number(of: name)
    return try await stage.sentTexts().filter { $0.to == number }.dropFirst(read[number] ?? 0)
  }

  private func unreadAtTheEnd() async throws -> [String] {
    var faults: [String] = []
    for name in numbers.keys.sorted() {
      for text in try await unread(name) {
        faults.append("at the end: \(name) has an unread text: \(show(text))")
      }
    }
    return faults
  }

  private func number(of name: String) -> PhoneNumber {
    if let number = numbers[name] { return number }
    // 555-0150 and on: numbers that the North American plan keeps for fiction.
    let number = PhoneNumber(fiction: 150 + numbers.count)
    numbers[name] = number
    return number
  }

  private func show(_ text: TalkText) -> String {
    "[\(text.answer) \(text.locale)] \(text.text)"
  }

  private func show(_ helpCase: HelpCase) -> String {
    let holder = helpCase.acknowledgement.map { "held by \($0.officer)" } ?? "unheld"
    let end = helpCase.outcome.map { "closed by \($0.officer)" } ?? "open"
    let facts = helpCase.facts.map { "fact \($0.name)" }.joined(separator: " ")
    return "\(helpCase.urgency.name) \(end) \(holder) texts \(helpCase.textCount) \(facts)"
  }

}
