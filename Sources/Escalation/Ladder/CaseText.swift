package import Helpline

/// What one text of the person adds to their case.
package struct CaseText: Hashable, Sendable {
  package var words: String
  package var urgency: Urgency
  package var intents: [IntentID]
  package var facts: [CaseFact]
  /// Where the text says they are, when that is clear.
  package var spot: Coordinates?
  /// The language the person is answered in.
  package var locale: LanguageTag

  package init(
    words: String, urgency: Urgency, intents: [IntentID], facts: [CaseFact] = [],
    spot: Coordinates? = nil, locale: LanguageTag
  ) {
    self.words = words
    self.urgency = urgency
    self.intents = intents
    self.facts = facts
    self.spot = spot
    self.locale = locale
  }
}
