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
    start: -7.64, words: 3.67, whole: 1, says: 2.16, length: 1.64, cues: 1.27)
  static let other = Evidence(
    start: -8.46, words: 3.17, whole: 1, says: 2.13, length: 1.76, cues: 2.20)

  /// The same for no intent at all, which has only the model's voice.
  static let noneSays: Float = 0.88
  /// Added to the length before its root is taken: one odd word is no text.
  static let spread: Float = 2.5
}
