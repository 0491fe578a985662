package import Helpline

/// What triage wants done about one text.
package struct TriagePlan: Hashable, Sendable {
  /// A human is needed: the person's open case grows, or one is opened.
  package struct Alert: Hashable, Sendable {
    package var urgency: Urgency
    package var intents: [IntentID]

    package init(urgency: Urgency, intents: [IntentID]) {
      self.urgency = urgency
      self.intents = intents
    }
  }

  package var reasons: [Reason] = []
  package var alert: Alert?
  /// Things the person has just told us about their open case.
  package var facts: [CaseFact] = []
  /// Where the person says they are, when that is clear.
  package var place: PlaceMention?
  /// Their answer to "where?" could be several places: it is asked once more.
  package var asksPlaceAgain = false
  /// What it could be, shortest way to tell apart: `Gro.`, `Chis.`; empty when nothing is to choose from.
  package var placeChoices: [String] = []
  /// The text names a language that we do not answer in.
  package var namesLanguage = false
  /// Answer ids, in order; empty is silence, and a reason says why.
  package var answers: [String] = []
  package var locale: LanguageTag
  package var conversation: Conversation
  package var consent: Consent

  package init(locale: LanguageTag, conversation: Conversation, consent: Consent) {
    self.locale = locale
    self.conversation = conversation
    self.consent = consent
  }
}
