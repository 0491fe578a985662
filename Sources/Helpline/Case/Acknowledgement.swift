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
