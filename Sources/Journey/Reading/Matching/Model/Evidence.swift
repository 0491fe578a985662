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
    start: -8.44, words: 4.39, whole: 3.72, says: 2.06, length: 2.75, cues: 1.52)
  static let other = Evidence(
    start: -8.54, words: 3.99, whole: 0.39, says: 2.51, length: 2.19, cues: 2.34)

  /// The same for no intent at all, which has only the model's voice.
  static let noneSays: Float = 1.29
  /// Every word that no list has speaks for no intent, but the first: one may be a slip.
  static let noneStrange: Float = 1.00
  /// Added to the length before its root is taken: one odd word is no text.
  static let spread: Float = 3.0
}
