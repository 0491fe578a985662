package import Helpline

/// Chooses the locale of the reply: asked > detected with confidence > remembered > channel default.
package enum LanguageChooser {
  /// Below this the words are taken for a hint, not for an answer.
  package static let confidenceMin = 0.6
  /// One word is in several languages more often than not: "menu" is.
  package static let confidenceOfOneWordMin = 0.97

  package struct Choice: Hashable, Sendable {
    package var locale: LanguageTag
    package var wasAsked: Bool
    package var reason: Reason
  }

  /// `asked` is the locale this very text asks for by name, if any.
  package static func choose(
    asked: LanguageTag?, isOneWord: Bool, reading: Reading, conversation: Conversation,
    fallback: LanguageTag, available: (LanguageTag) -> Bool
  ) -> Choice {
    if let asked, available(asked) {
      return Choice(
        locale: asked, wasAsked: true, reason: Reason("language-asked", asked.description))
    }
    if conversation.languageWasAsked, let language = conversation.language, available(language) {
      return Choice(
        locale: language, wasAsked: true,
        reason: Reason("language-asked-before", language.description))
    }
    let enough = isOneWord ? confidenceOfOneWordMin : confidenceMin
    if available(reading.language), reading.languageConfidence >= enough {
      return Choice(
        locale: reading.language, wasAsked: false,
        reason: Reason("language-detected", reading.language.description))
    }
    if let language = conversation.language, available(language) {
      return Choice(
        locale: language, wasAsked: false,
        reason: Reason("language-remembered", language.description))
    }
    if !isOneWord, available(reading.language), reading.languageConfidence > 0 {
      return Choice(
        locale: reading.language, wasAsked: false,
        reason: Reason("language-guessed", reading.language.description))
    }
    return Choice(
      locale: fallback, wasAsked: false, reason: Reason("language-default", fallback.description))
  }
}
