package import Helpline

/// Decides a text as if it were the first of a person nobody knows, and commits nothing.
package struct Rehearsal: Sendable {
  package struct Outcome: Sendable {
    package var text: String
    package var reading: Reading
    package var locale: LanguageTag
    package var reasons: [Reason]
    package var replies: [OutboundMessage]
    package var pages: [OutboundMessage]
  }

  /// Nobody has written before.
  private struct EmptyHouse: Situation {
    let stranger: Contact

    func contact(_ id: ContactID) -> Contact? { stranger }
    func contact(at address: Address) -> Contact? { nil }
    func openCase(of contact: ContactID) -> HelpCase? { nil }
    func latestCase(of contact: ContactID) -> HelpCase? { nil }
    func helpCase(_ code: CaseCode) -> HelpCase? { nil }
    func openCases(limit: Int) -> [HelpCase] { [] }
    func briefs() -> [CaseBrief] { [] }
    func nextCaseNumber() -> CaseNumber { CaseNumber(rawValue: 1) }
    func texts(of contact: ContactID, before number: MessageNumber, limit: Int) -> [PastText] { [] }
  }

  private let snapshot: Snapshot
  private let clock: any WallClock
  private let channel = ChannelName("try")

  package init(_ snapshot: Snapshot, clock: any WallClock) {
    self.snapshot = snapshot
    self.clock = clock
  }

  package func hear(_ text: String) throws -> Outcome {
    let now = clock.now()
    let stranger = Contact(
      id: ContactID(rawValue: 1), address: .phone(PhoneNumber(fiction: 0)), channel: channel,
      ourNumber: "")
    let message = InboundMessage(
      channel: channel, externalID: ExternalID("try"), from: stranger.address, to: "", text: text,
      receivedAt: now)
    let decision = try TextDecider(
      snapshot, officerChannel: channel, now: now, inlineFor: nil
    ).decide(
      JournalEntry(
        number: MessageNumber(rawValue: 1), contact: stranger.id, message: message, attempt: 1),
      reading: nil, EmptyHouse(stranger: stranger))
    let replies = decision.messages.filter { $0.to == .contact(stranger.id) }
    return Outcome(
      text: text,
      reading: decision.reading
        ?? Reading(language: .undetermined, languageConfidence: 0, matches: [], urgency: .none),
      locale: decision.locale ?? snapshot.release.defaultLocale, reasons: decision.reasons,
      replies: replies, pages: decision.messages.filter { !replies.contains($0) })
  }
}
