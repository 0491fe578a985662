/// A line of a list, compiled: what it stands for and how much it says. Plain numbers only, since it
/// is read many times a text; `IntentIndex.lines` has the words.
struct Phrase: Sendable {
  enum Kind: Sendable {
    case keyword
    case wholeText
    case cue
  }

  var kind: Kind
  /// The intent's number, or the cue's.
  var meaning: Int
  var words: Int
  /// 0 … 1: how surely the phrase alone means its intent.
  var strength: Float
  /// Its little words in `IntentIndex.little`, which a hit may lack at a price.
  var littleFrom: Int32
  var littleTo: Int32
  /// The phrase itself says "no" or "without".
  var saysNo: Bool
}
