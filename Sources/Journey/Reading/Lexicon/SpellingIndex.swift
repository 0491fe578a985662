/// The locales' spelling tables: what people type, by language, and the words it stands for.
struct SpellingIndex: Sendable {
  private struct Entry: Sendable {
    var tongue: UInt8
    /// The class of the canonical word when it is a single listed word.
    var word: UInt32?
    var replacement: [[UInt8]]
    var variantWords: Int
  }

  private let index: HashIndex
  private let entries: [Entry]

  static let empty = SpellingIndex([], find: { _, _ in nil })

  init(
    _ lines: [(tongue: Tongue, variant: [[UInt8]], canonical: [[UInt8]])],
    find: ([UInt8], Tongue) -> UInt32?
  ) {
    var pairs: [(hash: UInt64, value: UInt32)] = []
    var entries: [Entry] = []
    for line in lines where (1...2).contains(line.variant.count) && !line.canonical.isEmpty {
      let single = line.canonical.count == 1 ? find(line.canonical[0], line.tongue) : nil
      pairs.append((Self.hash(line.variant.map { Token.hash($0) }), UInt32(entries.count)))
      entries.append(
        Entry(
          tongue: UInt8(line.tongue.rawValue), word: single, replacement: line.canonical,
          variantWords: line.variant.count))
    }
    index = HashIndex(pairs)
    self.entries = entries
  }

  private static func hash(_ words: [UInt64]) -> UInt64 {
    words.count == 1 ? words[0] : pair(words[0], words[1])
  }

  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    Token.mix(first &* 31 &+ second)
  }

  /// The classes of single words that a typed word stands for.
  @inline(__always)
  func eachWord(_ hash: UInt64, _ body: (UInt8, UInt32) -> Bool) {
    index.each(hash) { entry in
      guard let word = entries[Int(entry)].word else { return true }
      return body(entries[Int(entry)].tongue, word)
    }
  }

  /// The languages that list this spelling, as bits.
  func tongues(_ hash: UInt64) -> UInt8 {
    var bits: UInt8 = 0
    index.each(hash) { entry in
      bits |= 1 << entries[Int(entry)].tongue
      return true
    }
    return bits
  }

  /// Several words for the one or two that were typed, in `tongue`; nil when the table has none.
  func replacement(_ hash: UInt64, _ tongue: UInt8) -> [[UInt8]]? {
    var found: [[UInt8]]?
    index.each(hash) { entry in
      let candidate = entries[Int(entry)]
      guard candidate.tongue == tongue, candidate.word == nil || candidate.variantWords > 1 else {
        return true
      }
      found = candidate.replacement
      return false
    }
    return found
  }
}
