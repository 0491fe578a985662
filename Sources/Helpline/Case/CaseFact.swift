/// One thing known about the emergency: `place`, `people`, `hurt`, `water`, `battery`, `children`,
/// `language`, `safe`.
package struct CaseFact: Hashable, Sendable, Codable {
  package static let names = [
    "place", "people", "hurt", "water", "battery", "children", "language", "safe",
  ]
  package static let valueLettersMax = 160
  /// What they said when they took it back: "falsa alarma". Empty when danger was told again.
  package static let safe = "safe"

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

extension HelpCase {
  /// How the person took it back, when that was their last word on it.
  package var takenBack: String? {
    guard let said = facts.last(where: { $0.name == CaseFact.safe })?.value, !said.isEmpty else {
      return nil
    }
    return said
  }
}
