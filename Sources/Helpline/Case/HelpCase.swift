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
  package var facts: [CaseFact] = []
  package var ladder: LadderPosition
  package var pages: [Page] = []
  package var acknowledgement: Acknowledgement?
  /// Minutes without an officer that the person has been told of: 5, 10.
  package var toldMinutes: [Int] = []
  package var outcome: CaseOutcome?
  /// When something must be done about this case next; `nil` only when it has ended.
  package var dueAt: Instant?

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
    self.dueAt = openedAt
  }
}

/// How far up the ladder a case has climbed.
package struct LadderPosition: Hashable, Sendable, Codable {
  /// The step to take next.
  package var step = 0
  /// 0 on the first way up.
  package var round = 0
  package var roundStartedAt: Instant

  package init(roundStartedAt: Instant) {
    self.roundStartedAt = roundStartedAt
  }
}

/// One attempt to reach one officer about one case.
package struct Page: Hashable, Sendable, Codable {
  package var officer: OfficerID
  package var at: Instant
  package var round: Int
  package var step: Int

  package init(officer: OfficerID, at: Instant, round: Int, step: Int) {
    self.officer = officer
    self.at = at
    self.round = round
    self.step = step
  }
}

/// An officer's word that they have the case: a lease that runs out.
package struct Acknowledgement: Hashable, Sendable, Codable {
  package var officer: OfficerID
  package var at: Instant
  package var leaseUntil: Instant

  package init(officer: OfficerID, at: Instant, leaseUntil: Instant) {
    self.officer = officer
    self.at = at
    self.leaseUntil = leaseUntil
  }
}

/// How a case ended, and who says so.
package struct CaseOutcome: Hashable, Sendable, Codable {
  package var officer: OfficerID
  package var code: String
  package var note: String
  package var at: Instant

  package init(officer: OfficerID, code: String, note: String, at: Instant) {
    self.officer = officer
    self.code = code
    self.note = note
    self.at = at
  }
}

/// One thing known about the emergency: `place`, `people`, `hurt`, `water`, `battery`, `children`.
package struct CaseFact: Hashable, Sendable, Codable {
  package var name: String
  package var value: String
  /// `person` or the officer's id.
  package var saidBy: String
  package var at: Instant

  package init(name: String, value: String, saidBy: String, at: Instant) {
    self.name = name
    self.value = value
    self.saidBy = saidBy
    self.at = at
  }
}
