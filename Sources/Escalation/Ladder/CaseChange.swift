package import Helpline

/// A case after one event: as it is from now on, what is to be done, and what the timeline gains.
/// Commit all three together or none.
package struct CaseChange: Hashable, Sendable {
  package var helpCase: HelpCase
  package private(set) var actions: [EscalationAction] = []
  package private(set) var events: [CaseEvent] = []
  let now: Instant

  init(_ helpCase: HelpCase, now: Instant) {
    self.helpCase = helpCase
    self.now = now
  }

  package static func unchanged(_ helpCase: HelpCase, now: Instant) -> CaseChange {
    CaseChange(helpCase, now: now)
  }

  /// This change, then one that begins with the case it left.
  package func followed(by next: CaseChange) -> CaseChange {
    var both = next
    both.actions = actions + next.actions
    both.events = events + next.events
    return both
  }

  package var reasons: [Reason] { events.map(\.reason) }

  static let ladder = "ladder"
  static let person = "person"

  mutating func log(_ code: String, _ detail: String = "", by actor: String = ladder) {
    events.append(
      CaseEvent(
        helpCase: helpCase.number, at: now, actor: actor, reason: Reason(code, detail)))
  }

  mutating func act(instead actions: [EscalationAction]) {
    self.actions = actions
  }

  mutating func act(_ action: EscalationAction) {
    actions.append(action)
  }

  /// The person gets one automatic text when what they were last told is no longer true, and only then.
  mutating func tell(_ state: PersonState, _ answer: String, _ arguments: [String: String] = [:]) {
    helpCase.personState = state
    var arguments = arguments
    arguments["case"] = helpCase.code.description
    let detail = arguments["minutes"].map { "\(answer), \($0) min" } ?? answer
    log("person-told", detail)
    act(.tell(answer: answer, arguments: arguments, because: Reason("person-told", detail)))
  }

  /// The person gets an automatic text by this change: one is enough.
  var tellsThePerson: Bool {
    actions.contains { if case .tell = $0 { true } else { false } }
  }

  /// One automatic text that is due for itself, whatever the person was last told.
  mutating func say(_ answer: String, _ arguments: [String: String] = [:]) {
    var arguments = arguments
    arguments["case"] = arguments["case"] ?? helpCase.code.description
    log("person-told", answer)
    act(.tell(answer: answer, arguments: arguments, because: Reason("person-told", answer)))
  }

  mutating func page(_ officer: Officer, text: String, because reason: Reason) {
    helpCase.pages.append(
      Page(
        officer: officer.id, at: now, round: helpCase.ladder.round, step: helpCase.ladder.step))
    helpCase.pages = helpCase.pages.suffix(HelpCase.pagesMax)
    log(reason.code, "\(officer.id)" + (reason.detail.isEmpty ? "" : ", " + reason.detail))
    act(.page(officer.id, text: text, because: reason))
  }
}
