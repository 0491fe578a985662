/// One line of a case's timeline; only ever appended.
package struct CaseEvent: Hashable, Sendable, Codable {
  package var helpCase: CaseNumber
  package var at: Instant
  /// `person`, `ladder`, or the officer's id.
  package var actor: String
  package var reason: Reason

  package init(helpCase: CaseNumber, at: Instant, actor: String, reason: Reason) {
    self.helpCase = helpCase
    self.at = at
    self.actor = actor
    self.reason = reason
  }
}
