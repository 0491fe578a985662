/// How a case ended, and who says so.
package struct CaseOutcome: Hashable, Sendable, Codable {
  package var officer: OfficerID
  package var code: OutcomeCode
  package var note: String
  package var at: Instant

  package init(officer: OfficerID, code: OutcomeCode, note: String, at: Instant) {
    self.officer = officer
    self.code = code
    self.note = note
    self.at = at
  }
}
