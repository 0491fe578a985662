import Escalation
package import Helpline
import Journey

/// Turns what the ladder wants into a decision: messages, cases, timeline.
package struct CaseWork: Sendable {
  private let snapshot: Snapshot
  private let officerChannel: ChannelName
  private let now: Instant
  private let alarm: Alarm

  /// What the person in danger says to whoever has the case may not wait behind other echoes.
  private static let redWords = OfficerAnswer.personSaidRed.rawValue

  /// A human who watches the gateway must know. May be called twice for one decision.
  package typealias Alarm = @Sendable (Reason) -> Void

  package init(
    _ snapshot: Snapshot, officerChannel: ChannelName, now: Instant,
    alarm: @escaping Alarm = { _ in }
  ) {
    self.snapshot = snapshot
    self.officerChannel = officerChannel
    self.now = now
    self.alarm = alarm
  }

  // MARK: A person's text

  /// Opens a case or lets the open one grow, where the plan asks for a human. Returns the case it is
  /// about, if any.
  func escalate(
    _ plan: TriagePlan, _ entry: JournalEntry, _ openCase: HelpCase?, _ contact: Contact,
    _ situation: any Situation, _ decision: inout Decision
  ) throws -> HelpCase? {
    guard let alert = plan.alert else { return openCase }
    let text = CaseText(
      words: entry.message.text, urgency: alert.urgency, intents: alert.intents,
      facts: plan.facts, locale: plan.locale)
    let change: CaseChange
    if let openCase {
      change = snapshot.ladder.grow(openCase, with: text, now: now)
    } else {
      guard alert.urgency > .none else { return nil }
      change = snapshot.ladder.open(
        try situation.nextCaseNumber(), for: contact.id, with: text,
        at: snapshot.station(near: plan.place), now: now)
    }
    decision.cases.append(change.helpCase)
    decision.events += change.events
    add(change.actions, about: change.helpCase, contact, &decision)
    return change.helpCase
  }

  // MARK: An officer's text

  /// `nil` when the text is no command and reads as an emergency: officers are people too.
  func command(
    _ message: InboundMessage, from officer: Officer, _ contact: Contact, _ reading: Reading,
    _ situation: any Situation
  ) throws -> Decision? {
    let reply = try Duty(ladder: snapshot.ladder)
      .handle(message.text, from: officer, situation, now: now)
    if !reply.isCommand, reading.urgency == .red { return nil }
    var decision = Decision(
      reasons: [Reason("officer", officer.id.rawValue)] + reply.reasons, locale: officer.locale,
      contact: contact, events: reply.events, release: snapshot.release.id)
    if let helpCase = reply.helpCase { decision.cases = [helpCase] }
    let person = try reply.helpCase.flatMap { try situation.contact($0.contact) }
    add(reply.actions, about: reply.helpCase, person, &decision)
    return decision
  }

  // MARK: A moment that has come

  package func advance(_ helpCase: HelpCase, _ situation: any Situation) throws -> Decision {
    let change = snapshot.ladder.advance(helpCase, now: now)
    var decision = Decision(
      reasons: change.reasons, cases: [change.helpCase], events: change.events,
      release: snapshot.release.id)
    add(change.actions, about: change.helpCase, try situation.contact(helpCase.contact), &decision)
    return decision
  }

  // MARK: Messages

  private func add(
    _ actions: [EscalationAction], about helpCase: HelpCase?, _ person: Contact?,
    _ decision: inout Decision
  ) {
    for action in actions {
      switch action {
      case .page(let officer, let text, _):
        add(text, to: officer, answer: "page", lane: .emergency, helpCase, &decision)
      case .echo(let officer, let answer, let text, _):
        let lane: Lane = answer == Self.redWords ? .emergency : .reply
        add(text, to: officer, answer: answer, lane: lane, helpCase, &decision)
      case .tell(let answer, let arguments, _):
        tell(answer, arguments, helpCase, person, &decision)
      case .relay(let text, _):
        add(text, to: person, answer: "relay", helpCase, &decision)
      case .alarm(let reason):
        decision.reasons.append(Reason("alarm", reason.description))
        alarm(reason)
      }
    }
  }

  private func add(
    _ text: String, to officer: OfficerID, answer: String, lane: Lane, _ helpCase: HelpCase?,
    _ decision: inout Decision
  ) {
    guard let officer = snapshot.roster[officer] else { return }
    decision.messages.append(
      OutboundMessage(
        to: .address(officer.address), channel: officerChannel, lane: lane, text: text,
        answer: answer, locale: officer.locale, helpCase: helpCase?.number))
  }

  private func tell(
    _ answer: String, _ arguments: [String: String], _ helpCase: HelpCase?, _ person: Contact?,
    _ decision: inout Decision
  ) {
    guard let helpCase else { return }
    guard
      let composed = snapshot.composer.compose(
        answer, locale: helpCase.locale, arguments: arguments, now: now)
    else {
      decision.reasons.append(Reason("no-answer", answer))
      return
    }
    add(
      composed.text, to: person, answer: composed.answer, helpCase, &decision,
      locale: composed.locale)
  }

  private func add(
    _ text: String, to person: Contact?, answer: String, _ helpCase: HelpCase?,
    _ decision: inout Decision, locale: LanguageTag? = nil
  ) {
    guard let person, let helpCase else { return }
    decision.messages.append(
      OutboundMessage(
        to: .contact(person.id), channel: person.channel,
        lane: helpCase.urgency == .red ? .emergency : .reply, text: text, answer: answer,
        locale: locale ?? helpCase.locale, helpCase: helpCase.number))
  }
}
