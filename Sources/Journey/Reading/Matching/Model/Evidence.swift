/// How much each kind of evidence for an intent counts beside no intent at all: coefficients fitted
/// once to labelled texts kept outside the project. `docs/matching.md` says how and what it gave.
struct Evidence {
  var start: Float
  /// The strongest phrase of the lists, 0 … 3.
  var words: Float
  /// The text is one of the lists' whole texts, or nothing but one of their phrases.
  var whole: Float
  /// The model's score, taken by the root of the text's length.
  var says: Float
  /// The logarithm of the number of words: long texts need not be understood whole.
  var length: Float
  /// Jokes, adverts, news and the like.
  var cues: Float

  static let danger = Evidence(
    start: -8.39, words: 4.37, whole: 3.74, says: 2.04, length: 2.77, cues: 1.53)
  static let other = Evidence(
    start: -8.33, words: 3.84, whole: 0.39, says: 2.48, length: 2.16, cues: 2.33)

  /// The same for no intent at all, which has only the model's voice.
  static let noneSays: Float = 1.30
  /// Every word that no list has speaks for no intent.
  static let noneStrange: Float = 0.68
  /// Added to the length before its root is taken: one odd word is no text.
  static let spread: Float = 3.0
}
