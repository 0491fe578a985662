package import Helpline

/// A phone on the simulator's page.
package struct SimulatedPhone: Hashable, Sendable, Encodable {
  package var name: String
  package var number: String
  /// `migrant` or `officer`: an officer's phone rings.
  package var role: String

  package init(name: String, number: PhoneNumber, role: String) {
    self.name = name
    self.number = number.e164
    self.role = role
  }
}
