package import Helpline

/// An officer's words to the person, marked as a human's: `Oficial: donde estan?`
///
/// Where the person writes another language the words go as they are and say which language they are in:
/// `Ofisye (es): donde estan?` Nothing is translated by a machine.
package enum RelayText {
  package static let segmentsMax = 3
  /// What the echo says fits, on the safe side.
  package static let lettersMax = 400

  package static func text(
    _ words: String, from officer: LanguageTag, to person: LanguageTag
  ) -> String {
    let language = officer == person ? "" : " (\(officer))"
    return Transliteration.gsm7("\(head(person))\(language): \(words)")
  }

  private static func head(_ locale: LanguageTag) -> String {
    switch locale {
    case .english: "Officer"
    case .french: "Agent"
    case .haitian: "Ofisye"
    case .portuguese: "Agente"
    default: "Oficial"
    }
  }
}
