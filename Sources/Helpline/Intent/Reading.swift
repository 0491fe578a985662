/// One intent found in a text, and the evidence for it.
package struct Match: Hashable, Sendable {
  package var intent: IntentID
  package var urgency: Urgency
  /// 0 … 1; at equal score danger comes first.
  package var score: Double
  /// The keywords that won, as the word list writes them.
  package var keywords: [String]

  package init(intent: IntentID, urgency: Urgency, score: Double, keywords: [String]) {
    self.intent = intent
    self.urgency = urgency
    self.score = score
    self.keywords = keywords
  }
}

/// What was understood of one text, before anything is known about who sent it.
package struct Reading: Hashable, Sendable {
  /// The language of the words themselves: `und` when they do not say.
  package var language: LanguageTag
  /// 0 … 1.
  package var languageConfidence: Double
  /// Every intent that is there, danger first, then best first.
  package var matches: [Match]
  /// The highest urgency that the whole text supports.
  package var urgency: Urgency
  /// Why, in order: which keyword, which rule, which language evidence.
  package var reasons: [Reason]

  package init(
    language: LanguageTag, languageConfidence: Double, matches: [Match], urgency: Urgency,
    reasons: [Reason] = []
  ) {
    self.language = language
    self.languageConfidence = languageConfidence
    self.matches = matches
    self.urgency = urgency
    self.reasons = reasons
  }
}
