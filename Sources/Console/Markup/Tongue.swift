package import Helpline

/// The language of the desk's own words: Spanish, or English for who reads English. Both stand side by
/// side where they are used, so that neither is forgotten.
package struct Tongue: Sendable, Hashable {
  package let isEnglish: Bool

  package init(_ locale: LanguageTag) {
    isEnglish = locale.description.hasPrefix("en")
  }

  package var tag: String { isEnglish ? "en" : "es" }

  package func callAsFunction(_ spanish: String, _ english: String) -> String {
    isEnglish ? english : spanish
  }
}
