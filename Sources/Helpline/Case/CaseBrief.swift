/// An open case in brief, as a store keeps it in memory: enough to see that many are one emergency, and
/// how often a phone has rung.
package struct CaseBrief: Hashable, Sendable {
  package var number: CaseNumber
  /// Everybody it is about, who opened it first.
  package var people: [ContactID]
  package var urgency: Urgency
  package var station: String
  package var spot: Coordinates?
  package var intents: [IntentID]
  package var openedAt: Instant
  package var incident: CaseNumber?
  package var acknowledgement: Acknowledgement?
  /// The latest `pagesMax`.
  package var pages: [Page]

  package static let pagesMax = 16

  package init(_ helpCase: HelpCase) {
    number = helpCase.number
    people = helpCase.people
    urgency = helpCase.urgency
    station = helpCase.station
    spot = helpCase.spot
    intents = helpCase.intents
    openedAt = helpCase.openedAt
    incident = helpCase.incident
    acknowledgement = helpCase.acknowledgement
    pages = helpCase.pages.suffix(Self.pagesMax)
  }

  package func isHeld(at now: Instant) -> Bool {
    acknowledgement.map { now < $0.leaseUntil } ?? false
  }
}
