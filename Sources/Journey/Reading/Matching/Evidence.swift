/// How much each kind of evidence for an intent counts: the coefficients of a logistic, fitted once
/// to labelled texts kept outside the project. `docs/matching.md` says how and what it gave.
struct Evidence {
  var start: Float
  /// The strongest phrase of the lists, 0 … 3.
  var words: Float
  /// The model's score, and the score for each word of the text.
  var says: Float
  var density: Float
  /// The logarithm of the number of words.
  var length: Float
  /// The text is one of the lists' whole texts, or nothing but one of their phrases.
  var whole: Float
  /// How far the intent is ahead of the next.
  var ahead: Float
  /// The model's score for no intent at all, and for each word.
  var none: Float
  var noneDensity: Float
  /// Jokes, adverts, news and the like.
  var cues: Float

  static let danger = Evidence(
    start: -7.62, words: 2.49, says: 0.09, density: 4.29, length: 1.17, whole: 4.6, ahead: 0.16,
    none: 0.013, noneDensity: -1.07, cues: 2.72)
  static let other = Evidence(
    start: -5.34, words: 1.4, says: 0.175, density: 0.76, length: 0.49, whole: 4.0, ahead: 0.31,
    none: -0.05, noneDensity: 0, cues: 1.2)
}
