/// The store's number of an account.
package struct AccountID: RawRepresentable, Hashable, Sendable, Codable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// Somebody who may log in at the desk.
package struct Account: Hashable, Sendable, Codable {
  package let id: AccountID
  /// What they log in with: 2–32 small letters, digits, dots and hyphens.
  package let name: String
  /// Who they are on the roster, when they answer for cases.
  package var officer: OfficerID?
  package var role: ConsoleRole
  package var locale: LanguageTag
  package var isDisabled: Bool

  package init(
    id: AccountID, name: String, officer: OfficerID? = nil, role: ConsoleRole,
    locale: LanguageTag = .spanish, isDisabled: Bool = false
  ) {
    self.id = id
    self.name = name
    self.officer = officer
    self.role = role
    self.locale = locale
    self.isDisabled = isDisabled
  }

  package static func isName(_ text: String) -> Bool {
    let bytes = text.utf8
    return (2...32).contains(bytes.count)
      && bytes.allSatisfy {
        (97...122).contains($0) || (48...57).contains($0) || $0 == 45 || $0 == 46
      }
  }
}
