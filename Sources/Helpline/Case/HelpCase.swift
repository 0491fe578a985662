/// An emergency that somebody must answer for: opened by a text, ended only by a named human.
package struct HelpCase: Hashable, Sendable, Codable {
  package let number: CaseNumber
  package let code: CaseCode
  package let contact: ContactID
  package var urgency: Urgency
  package var intents: [IntentID]
  package var policy: String
  package var station: String
  /// The language the person is answered in.
  package var locale: LanguageTag
  package let openedAt: Instant
  package var lastTextAt: Instant
  package var textCount: Int
  /// The person's latest words that called for a human, cut to `wordsMax`: what a page quotes.
  package var words = ""
  package var facts: [CaseFact] = []
  package var ladder: LadderPosition
  /// The latest `pagesMax`; the timeline has them all.
  package var pages: [Page] = []
  package var acknowledgement: Acknowledgement?
  /// When nobody had the case last: it was opened, passed on, or its holder went silent.
  package var unheldSince: Instant
  package var personState = PersonState.received
  /// Minutes without an officer, since `unheldSince`, that the person has been told of: 5, 10.
  package var toldMinutes: [Int] = []
  package var outcome: CaseOutcome?
  /// When something must be done about this case next; `nil` only when it has ended.
  package var dueAt: Instant?

  package static let wordsMax = 480
  package static let pagesMax = 64
  package static let factsMax = 40
  package static let intentsMax = 12

  package var isOpen: Bool { outcome == nil }

  package init(
    number: CaseNumber, contact: ContactID, urgency: Urgency, intents: [IntentID], policy: String,
    station: String, locale: LanguageTag, openedAt: Instant
  ) {
    self.number = number
    self.code = CaseCode(number)
    self.contact = contact
    self.urgency = urgency
    self.intents = intents
    self.policy = policy
    self.station = station
    self.locale = locale
    self.openedAt = openedAt
    self.lastTextAt = openedAt
    self.textCount = 1
    self.ladder = LadderPosition(roundStartedAt: openedAt)
    self.unheldSince = openedAt
    self.dueAt = openedAt
  }

  /// Who has the case at `now`: an acknowledgement that has run out holds nothing.
  package func holder(at now: Instant) -> Acknowledgement? {
    guard isOpen, let acknowledgement, now < acknowledgement.leaseUntil else { return nil }
    return acknowledgement
  }
}
