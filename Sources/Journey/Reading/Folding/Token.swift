/// One word of a folded text: where its letters stand and what kind of word it is.
struct Token {
  enum Kind: UInt8 {
    case word
    case number
    case link
  }

  /// FNV-1a of the letters, never 0.
  var hash: UInt64
  var start: Int32
  var length: Int32
  /// Where `WordTable` has it, once it was looked up; -1 when nobody knows the word.
  var row: Int32 = -1
  var kind: Kind
  /// A sentence ended just before this word.
  var opensSentence: Bool

  static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    mix(bytes.reduce(emptyHash, extend))
  }

  /// FNV-1a letter by letter, before it is mixed.
  static let emptyHash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// The same for what belongs to one language, by `Tongue`. Its number stands where no letter reaches:
  /// "case" in English and "base" in another language would be one otherwise.
  static func emptyHash(_ tongue: UInt8) -> UInt64 {
    emptyHash &+ UInt64(tongue &+ 1) << 40
  }

  @inline(__always)
  static func extend(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
  }

  /// Spreads FNV's weak low bits; tables take their slots from them.
  @inline(__always)
  static func mix(_ value: UInt64) -> UInt64 {
    var hash = value
    hash ^= hash >> 32
    hash = hash &* 0x9e37_79b9_7f4a_7c15
    hash ^= hash >> 29
    return hash | 1
  }
}
