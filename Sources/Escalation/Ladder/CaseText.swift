package import Helpline

/// What one text of the person adds to their case.
package struct CaseText: Hashable, Sendable {
  package var words: String
  package var urgency: Urgency
  package var intents: [IntentID]
  package var facts: [CaseFact]
  /// The language the person is answered in.
  package var locale: LanguageTag

  package init(
    words: String, urgency: Urgency, intents: [IntentID], facts: [CaseFact] = [],
    locale: LanguageTag
  ) {
    self.words = words
    self.urgency = urgency
    self.intents = intents
    self.facts = facts
    self.locale = locale
  }
}
