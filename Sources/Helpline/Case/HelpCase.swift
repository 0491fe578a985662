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
  /// Other phones of the same rescue: people whose own case was merged into this one.
  package var others: [ContactID] = []
  /// Cases that have to do with this one and stay their own.
  package var links: [CaseNumber] = []
  /// The first case of the incident that this one is part of: many texts from one place.
  package var incident: CaseNumber?
  /// Where the person is, when that is clear.
  package var spot: Coordinates?
  package var promise: Promise?
  package var silence: Silence?
  /// When something must be done about this case next; `nil` only when it has ended.
  package var dueAt: Instant?

  package static let wordsMax = 480
  package static let pagesMax = 64
  package static let factsMax = 40
  package static let intentsMax = 12
  package static let othersMax = 50
  package static let linksMax = 50

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

  /// Everybody the case is about: who opened it, then those who joined.
  package var people: [ContactID] { [contact] + others }

  /// Who has the case at `now`: an acknowledgement that has run out holds nothing.
  package func holder(at now: Instant) -> Acknowledgement? {
    guard isOpen, let acknowledgement, now < acknowledgement.leaseUntil else { return nil }
    return acknowledgement
  }
}

extension HelpCase {
  /// Rows written before a field existed have none: they read as a case to which it has not happened.
  package init(from decoder: any Decoder) throws {
    let row = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      number: try row.decode(CaseNumber.self, forKey: .number),
      contact: try row.decode(ContactID.self, forKey: .contact),
      urgency: try row.decode(Urgency.self, forKey: .urgency),
      intents: try row.decode([IntentID].self, forKey: .intents),
      policy: try row.decode(String.self, forKey: .policy),
      station: try row.decode(String.self, forKey: .station),
      locale: try row.decode(LanguageTag.self, forKey: .locale),
      openedAt: try row.decode(Instant.self, forKey: .openedAt))
    lastTextAt = try row.decode(Instant.self, forKey: .lastTextAt)
    textCount = try row.decode(Int.self, forKey: .textCount)
    words = try row.decode(String.self, forKey: .words)
    facts = try row.decode([CaseFact].self, forKey: .facts)
    ladder = try row.decode(LadderPosition.self, forKey: .ladder)
    pages = try row.decode([Page].self, forKey: .pages)
    acknowledgement = try row.decodeIfPresent(Acknowledgement.self, forKey: .acknowledgement)
    unheldSince = try row.decode(Instant.self, forKey: .unheldSince)
    personState = try row.decode(PersonState.self, forKey: .personState)
    toldMinutes = try row.decode([Int].self, forKey: .toldMinutes)
    outcome = try row.decodeIfPresent(CaseOutcome.self, forKey: .outcome)
    dueAt = try row.decodeIfPresent(Instant.self, forKey: .dueAt)
    others = try row.decodeIfPresent([ContactID].self, forKey: .others) ?? []
    links = try row.decodeIfPresent([CaseNumber].self, forKey: .links) ?? []
    incident = try row.decodeIfPresent(CaseNumber.self, forKey: .incident)
    spot = try row.decodeIfPresent(Coordinates.self, forKey: .spot)
    promise = try row.decodeIfPresent(Promise.self, forKey: .promise)
    silence = try row.decodeIfPresent(Silence.self, forKey: .silence)
  }
}
