import Helpline

/// A line of a list, compiled: what it stands for and how much it says.
struct Phrase: Sendable {
  enum Kind: Sendable {
    case keyword
    case wholeText
    case cue
  }

  var kind: Kind
  /// The intent's number, or the cue's.
  var meaning: Int
  /// The line as its list writes it.
  var line: String
  var words: Int
  /// 0 … 1: how surely the phrase alone means its intent.
  var strength: Float
  /// The phrase itself says "no" or "without".
  var saysNo: Bool
}
