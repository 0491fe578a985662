import Helpline

/// Reads one `Officer:` card of the roster.
enum OfficerCard {
  private static let form = CardForm(
    required: ["Officer", "Name", "Phone"],
    optional: ["Email", "Telegram", "Webhook", "Role", "Station", "Locale", "Note"],
    repeated: ["Email", "Telegram", "Webhook"])

  static func read(
    _ card: Card, _ stations: [Station], _ roster: Roster
  ) -> (Officer?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let id = OfficerID(card["Officer"]?.value ?? "")
    let number = PhoneNumber(card["Phone"]?.value ?? "")
    if number == nil, let written = card["Phone"]?.value, !written.isEmpty {
      diagnostics.append(
        card.fault(
          "Phone", "bad-phone", "the phone of \(id) is no number", "write it as +52 55 1234 5678"))
    }
    if roster[id] != nil {
      diagnostics.append(card.fault("Officer", "officer-twice", "\(id) stands twice", "keep one"))
    }
    let role = role(card, &diagnostics)
    let station = station(card, role, stations, &diagnostics)
    let locale = locale(card, &diagnostics)
    let accounts = AccountFields.read(card, &diagnostics)
    guard diagnostics.isEmpty, let number else { return (nil, diagnostics) }
    if let other = roster.officer(at: .phone(number)) {
      diagnostics.append(
        card.fault(
          "Phone", "phone-twice", "\(other.id) has this phone already", "give each their own"))
      return (nil, diagnostics)
    }
    for account in accounts {
      guard let other = roster.officer(at: account) else { continue }
      diagnostics.append(
        card.fault(
          "Officer", "account-twice", "\(other.id) has an account of \(id) already",
          "give each their own"))
      return (nil, diagnostics)
    }
    let officer = Officer(
      id: id, name: card["Name"]?.value ?? "", address: .phone(number), role: role,
      station: station, locale: locale, alsoAt: accounts)
    return (officer, [])
  }

  private static func role(_ card: Card, _ diagnostics: inout [Diagnostic]) -> Officer.Role {
    guard let written = card["Role"]?.value, !written.isEmpty else { return .officer }
    if let role = Officer.Role(rawValue: written.lowercased()) { return role }
    let roles = Officer.Role.allCases.map(\.rawValue)
    diagnostics.append(
      card.fault(
        "Role", "unknown-role", "\"\(written)\" is no role", NearestName.hint(written, among: roles)
      ))
    return .officer
  }

  /// The region and the national desk answer for every station.
  private static func station(
    _ card: Card, _ role: Officer.Role, _ stations: [Station], _ diagnostics: inout [Diagnostic]
  ) -> String {
    let station = card["Station"]?.value ?? ""
    if station.isEmpty, role == .region || role == .desk { return "" }
    if let fault = card.stationFault("Station", stations) { diagnostics.append(fault) }
    return station
  }

  private static func locale(_ card: Card, _ diagnostics: inout [Diagnostic]) -> LanguageTag {
    guard let written = card["Locale"]?.value, !written.isEmpty else { return .spanish }
    if let tag = LanguageTag(written) { return tag }
    diagnostics.append(
      card.fault("Locale", "bad-language", "\"\(written)\" is no language tag", "write es or en"))
    return .spanish
  }
}

extension Card {
  /// `nil` when the field names a station that exists.
  func stationFault(_ name: String, _ stations: [Station]) -> Diagnostic? {
    let written = self[name]?.value ?? ""
    if stations.contains(where: { $0.id == written }) { return nil }
    return fault(
      name, "unknown-station", "there is no station \"\(written)\"",
      NearestName.hint(written, among: stations.map(\.id)))
  }
}
