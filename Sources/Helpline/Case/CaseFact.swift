/// One thing known about the emergency: `place`, `people`, `hurt`, `water`, `battery`, `children`,
/// `language`, `safe`.
package struct CaseFact: Hashable, Sendable, Codable {
  package static let names = [
    "place", "people", "hurt", "water", "battery", "children", "language", "safe",
  ]
  package static let valueLettersMax = 160

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
