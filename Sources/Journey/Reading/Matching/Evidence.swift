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
    start: -7.04, words: 3.18, says: 0.19, density: 4.14, length: 0.85, whole: 4.3, ahead: -0.15,
    none: 0, noneDensity: -1.0, cues: 2.57)
  static let other = Evidence(
    start: -5.64, words: 1.68, says: 0.157, density: 0.87, length: 0.66, whole: 2.9, ahead: 0.34,
    none: -0.02, noneDensity: -0.02, cues: 1.19)
}
