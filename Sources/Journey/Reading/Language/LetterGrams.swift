/// Groups of two to five letters and what each says for the five languages.
struct LetterGrams: Sendable {
  private let index: HashIndex
  /// In fifths of natural-logarithm odds.
  private let weights: ContiguousArray<SIMD8<Int8>>
  private static let lettersMax = 32
  /// Most that all groups of one word say, in tenths.
  private static let tenthsMax: Int32 = 70

  init() {
    var hashes: ContiguousArray<UInt64> = []
    var weights: ContiguousArray<SIMD8<Int8>> = []
    for text in [GramsA.text, GramsB.text, GramsC.text] {
      text.withUTF8Buffer { bytes in
        for item in bytes.split(whereSeparator: { $0 == 32 || $0 == 10 }) where item.count > 6 {
          let says = item.suffix(5)
          var row = SIMD8<Int8>.zero
          for (lane, byte) in says.enumerated() { row[lane] = Int8(byte) - 109 }
          hashes.append(Token.mix(item[..<says.startIndex].reduce(Self.seed, Self.extend)))
          weights.append(row)
        }
      }
    }
    index = HashIndex(hashes)
    self.weights = weights
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func extend(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
  }

  /// In tenths of natural-logarithm odds.
  func says(_ word: UnsafeBufferPointer<UInt8>) -> SIMD8<Int32> {
    var sum = SIMD8<Int32>.zero
    let count = min(word.count, Self.lettersMax)
    for start in -1..<max(count, 0) {
      var hash = Self.seed
      for length in 1...5 {
        let place = start + length - 1
        guard place <= count else { break }
        let letter = place < 0 ? 60 : place == count ? 62 : word[place]
        hash = Self.extend(hash, letter)
        guard length >= 2, let row = index.first(Token.mix(hash)) else { continue }
        sum &+= SIMD8<Int32>(truncatingIfNeeded: weights[Int(row)])
      }
    }
    return (sum &+ sum).clamped(
      lowerBound: .init(repeating: -Self.tenthsMax), upperBound: .init(repeating: Self.tenthsMax))
  }
}
