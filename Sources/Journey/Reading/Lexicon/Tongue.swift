package import Helpline

/// The five languages that are read, in the order of every table that has a column for each.
package enum Tongue: Int, CaseIterable, Sendable {
  case spanish, english, french, portuguese, haitian

  package init?(_ tag: LanguageTag) {
    guard let found = Self.allCases.first(where: { tag.description.hasPrefix($0.code) }) else {
      return nil
    }
    self = found
  }

  package var code: String {
    switch self {
    case .spanish: "es"
    case .english: "en"
    case .french: "fr"
    case .portuguese: "pt"
    case .haitian: "ht"
    }
  }

  package var tag: LanguageTag {
    switch self {
    case .spanish: .spanish
    case .english: .english
    case .french: .french
    case .portuguese: .portuguese
    case .haitian: .haitian
    }
  }
}
