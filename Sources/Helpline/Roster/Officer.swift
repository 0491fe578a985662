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
  /// Their phone: where commands come from and echoes go.
  package var address: Address
  /// E-mail, Telegram, webhook: a page goes over all of them at once.
  package var alsoAt: [Address]
  package var role: Role
  package var station: String
  package var locale: LanguageTag

  package init(
    id: OfficerID, name: String, address: Address, role: Role, station: String,
    locale: LanguageTag = .spanish, alsoAt: [Address] = []
  ) {
    self.id = id
    self.name = name
    self.address = address
    self.role = role
    self.station = station
    self.locale = locale
    self.alsoAt = alsoAt
  }

  /// Every way a page takes, the phone first. Phones are texted over `phonesOver`; an account names its
  /// own channel.
  package func reaches(phonesOver channel: ChannelName) -> [Reach] {
    ([address] + alsoAt).map { address in
      switch address {
      case .phone: Reach(channel: channel, address: address)
      case .account(let own, _), .machine(let own, _): Reach(channel: own, address: address)
      }
    }
  }

  package func isReached(at address: Address) -> Bool {
    self.address == address || alsoAt.contains(address)
  }
}
