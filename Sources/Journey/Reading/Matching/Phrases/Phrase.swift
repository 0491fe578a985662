/// A line of a list, compiled: what it stands for and how much it says. Plain numbers only, since it
/// is read many times a text; `IntentIndex.lines` has the words.
struct Phrase: Sendable {
  enum Kind: UInt8, Sendable {
    case keyword
    case wholeText
    case cue
    case plea
  }

  var kind: Kind
  /// The phrase itself says "no" or "without".
  var saysNo: Bool
  /// The line is nothing but a plea: "tanpri", "urgente".
  var begs: Bool
  private var number: UInt16
  private var count: UInt8
  private var littleCount: UInt8
  /// Its little words in `IntentIndex.little`, which a hit may lack at a price.
  private var littleFrom: UInt32
  /// 0 … 1: how surely the phrase alone means its intent.
  var strength: Float

  init(
    kind: Kind, meaning: Int, words: Int, strength: Float, little: Range<Int>, saysNo: Bool,
    begs: Bool
  ) {
    self.kind = kind
    self.saysNo = saysNo
    self.begs = begs
    self.strength = strength
    number = UInt16(truncatingIfNeeded: meaning)
    count = UInt8(truncatingIfNeeded: words)
    littleCount = UInt8(truncatingIfNeeded: little.count)
    littleFrom = UInt32(truncatingIfNeeded: little.lowerBound)
  }

  /// The intent's number, or the cue's.
  var meaning: Int { Int(number) }
  var words: Int { Int(count) }
  var little: Range<Int> { Int(littleFrom)..<(Int(littleFrom) &+ Int(littleCount)) }
}
