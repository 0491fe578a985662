/// One thing a person may want, as its card in `Intents/<family>/<intent>/intent.txt` says.
package struct Intent: Hashable, Sendable {
  package var id: IntentID
  package var title: String
  package var urgency: Urgency
  /// The answer's id in the locales' `.ftl` files.
  package var answer: String
  /// The escalation policy's name; `nil` for intents that page nobody.
  package var policy: String?
  /// What the person is asked after a red match, in order: `place`, `people` …
  package var asks: [String]
  /// What a bare digit picks after this intent's answer, in order: an intent's id, or an answer's.
  package var options: [String]
  /// The most messages the answer may take on a phone.
  package var segmentsMax: Int
  package var words: [LanguageTag: WordList]

  package init(
    id: IntentID, title: String, urgency: Urgency, answer: String, policy: String? = nil,
    asks: [String] = [], options: [String] = [], segmentsMax: Int = 2,
    words: [LanguageTag: WordList] = [:]
  ) {
    self.id = id
    self.title = title
    self.urgency = urgency
    self.answer = answer
    self.policy = policy
    self.asks = asks
    self.options = options
    self.segmentsMax = segmentsMax
    self.words = words
  }
}
