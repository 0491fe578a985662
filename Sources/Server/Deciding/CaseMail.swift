import Escalation
import Helpline
import Journey

/// Makes messages of what a ladder wants said about one case.
struct CaseMail {
  private let snapshot: Snapshot
  private let officerChannel: ChannelName
  private let helpCase: HelpCase?
  private let now: Instant

  /// What may not wait behind other echoes: the person's cry, their silence, a text they did not get, a broken
  /// promise.
  private static let urgent: Set<String> = Set(
    [OfficerAnswer.personSaidRed, .personSilent, .textLost, .promiseMissed, .promiseDue].map(
      \.rawValue))

  init(_ snapshot: Snapshot, officerChannel: ChannelName, helpCase: HelpCase?, now: Instant) {
    self.snapshot = snapshot
    self.officerChannel = officerChannel
    self.helpCase = helpCase
    self.now = now
  }

  // MARK: Officers

  /// Over every way there is, at once.
  func page(_ id: OfficerID, _ text: String, _ decision: inout Decision) {
    guard let officer = snapshot.roster[id] else { return }
    for reach in officer.reaches(phonesOver: officerChannel) {
      decision.messages.append(message(text, "page", .emergency, officer, reach))
    }
  }

  func echo(
    _ id: OfficerID, _ text: String, _ answer: String, by reach: Reach?,
    _ decision: inout Decision
  ) {
    guard let officer = snapshot.roster[id] else { return }
    let phone = Reach(channel: officerChannel, address: officer.address)
    let lane: Lane = Self.urgent.contains(answer) ? .emergency : .reply
    decision.messages.append(message(text, answer, lane, officer, reach ?? phone))
  }

  private func message(
    _ text: String, _ answer: String, _ lane: Lane, _ officer: Officer, _ reach: Reach
  ) -> OutboundMessage {
    OutboundMessage(
      to: .address(reach.address), channel: reach.channel, lane: lane, text: text, answer: answer,
      locale: officer.locale, helpCase: helpCase?.number)
  }

  // MARK: The person, and the others of the same rescue

  func people(_ situation: any Situation) throws -> [Contact] {
    try (helpCase?.people ?? []).compactMap { try situation.contact($0) }
  }

  func tell(
    _ person: Contact, _ answer: String, _ arguments: [String: String],
    _ decision: inout Decision
  ) {
    guard let helpCase else { return }
    let locale =
      person.id == helpCase.contact
      ? helpCase.locale : person.conversation.language ?? helpCase.locale
    guard
      let composed = snapshot.composer.compose(
        answer, locale: locale, arguments: arguments, now: now)
    else {
      decision.reasons.append(Reason("no-answer", answer))
      return
    }
    add(composed.text, to: person, composed.answer, composed.locale, &decision)
  }

  func relay(_ person: Contact, _ text: String, _ decision: inout Decision) {
    guard let helpCase else { return }
    add(text, to: person, "relay", helpCase.locale, &decision)
  }

  private func add(
    _ text: String, to person: Contact, _ answer: String, _ locale: LanguageTag,
    _ decision: inout Decision
  ) {
    decision.messages.append(
      OutboundMessage(
        to: .contact(person.id), channel: person.channel,
        lane: helpCase?.urgency == .red ? .emergency : .reply, text: text, answer: answer,
        locale: locale, helpCase: helpCase?.number))
  }
}
