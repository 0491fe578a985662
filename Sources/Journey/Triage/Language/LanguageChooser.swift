package import Helpline

/// Chooses the locale of the reply: asked > detected with confidence > remembered > channel default.
package enum LanguageChooser {
  /// Below this the words are taken for a hint, not for an answer.
  package static let confidenceMin = 0.6
  /// The same where there are few: "menu" is in several languages, a town's name in any.
  package static let confidenceOfFewMin = 0.97
  /// What answers a question in so many words, "si", "2", "un hermano", says nothing about the language.
  package static let answerWordsMax = 2
  package static let fewWordsMax = 5

  package struct Choice: Hashable, Sendable {
    package var locale: LanguageTag
    package var wasAsked: Bool
    package var reason: Reason
  }

  /// `asked` is the locale this very text asks for by name, if any; `isAnswer`: we asked something, or a
  /// case is open.
  package static func choose(
    asked: LanguageTag?, words: Int, isAnswer: Bool, reading: Reading,
    conversation: Conversation, fallback: LanguageTag, available: (LanguageTag) -> Bool
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
    let knowsOne = conversation.language.map(available) ?? false
    let isRemembered = isAnswer && knowsOne
    let saysNothing = knowsOne && saysNothing(reading, words)
    let fewWords = isRemembered ? fewWordsMax : 1
    let enough = words <= fewWords ? confidenceOfFewMin : confidenceMin
    if !saysNothing, !isRemembered || words > answerWordsMax, available(reading.language),
      reading.languageConfidence >= enough
    {
      return Choice(
        locale: reading.language, wasAsked: false,
        reason: Reason("language-detected", reading.language.description))
    }
    if let language = conversation.language, available(language) {
      return Choice(
        locale: language, wasAsked: false,
        reason: Reason("language-remembered", language.description))
    }
    if words > 1, available(reading.language), reading.languageConfidence > 0 {
      return Choice(
        locale: reading.language, wasAsked: false,
        reason: Reason("language-guessed", reading.language.description))
    }
    return Choice(
      locale: fallback, wasAsked: false, reason: Reason("language-default", fallback.description))
  }

  /// Places are called what they are called, in whatever language one writes: "gare de Saltillo"; and everybody
  /// says "gracias".
  private static func saysNothing(_ reading: Reading, _ words: Int) -> Bool {
    switch ControlIntent(reading.matches.first) {
    case .location: true
    case .thanks, .yes, .no: words <= answerWordsMax
    default: false
    }
  }
}
