/// Somebody who answers for cases: named, reachable, on a roster.
package struct Officer: Hashable, Sendable {
  package enum Role: String, Sendable, Codable, CaseIterable {
    case officer
    case lead
    case region
    case desk
  }

  package var id: OfficerID
  package var name: String
  package var address: Address
  package var role: Role
  package var station: String
  package var locale: LanguageTag

  package init(
    id: OfficerID, name: String, address: Address, role: Role, station: String,
    locale: LanguageTag = .spanish
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.role = role
    self.station = station
    self.locale = locale
  }
}
