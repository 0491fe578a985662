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
    start: -8.38, words: 4.35, whole: 4.00, says: 2.92, length: 2.17, cues: 1.69)
  static let other = Evidence(
    start: -10.41, words: 3.12, whole: 0.50, says: 3.12, length: 2.63, cues: 2.85)

  /// The same for no intent at all, which has only the model's voice.
  static let noneSays: Float = 1.43
  /// Added to the length before its root is taken: one odd word is no text.
  static let spread: Float = 2.5
}
