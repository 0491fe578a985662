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
