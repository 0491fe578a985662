/// Where a conversation stands between two texts.
package struct Conversation: Hashable, Sendable {
  /// The language the person asked for or wrote before.
  package var language: LanguageTag?
  /// True when the person asked for that language by name.
  package var languageWasAsked = false
  /// A language that we do not answer in, which the person says they speak, as officers call it: `mam`.
  package var namedLanguage: String?
  /// The answer id of the menu on the person's screen: a bare digit picks from it.
  package var menu: String?
  /// The question we last asked, by id; the next text may answer it.
  package var question: String?
  package var lastTextAt: Instant?
  package var lastReplyAt: Instant?
  /// The answer id last sent, so that a loop with another machine can be seen.
  package var lastAnswer: String?
  /// How often in a row, for the loop guard.
  package var sameAnswers = 0
  /// Replies sent since `countedFrom`, for the loop guard.
  package var repliesCounted = 0
  package var countedFrom: Instant?

  package init() {}
}
