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
    start: -8.44, words: 2.42, says: 0.093, density: 4.46, length: 1.13, whole: 9.3, ahead: -0.04,
    none: 0.053, noneDensity: -1.05, cues: 2.85)
  static let other = Evidence(
    start: -5.69, words: 1.68, says: 0.12, density: 1.41, length: 0.5, whole: 3.0, ahead: 0.32,
    none: 0.048, noneDensity: -0.53, cues: 1.39)
}
