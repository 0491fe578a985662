/// Groups of two to five letters and what each says for the five languages.
struct LetterGrams: Sendable {
  private let index: HashIndex
  private let weights: ContiguousArray<SIMD8<Float>>
  private static let scale: Float = 1 / 5
  private static let lettersMax = 32

  init() {
    var pairs: [(hash: UInt64, value: UInt32)] = []
    var weights: ContiguousArray<SIMD8<Float>> = []
    pairs.reserveCapacity(10_000)
    for text in [GramsA.text, GramsB.text, GramsC.text] {
      text.withUTF8Buffer { bytes in
        for item in bytes.split(whereSeparator: { $0 == 32 || $0 == 10 }) where item.count > 6 {
          let letters = item.dropLast(5)
          var says = SIMD8<Float>.zero
          for (lane, byte) in item.suffix(5).enumerated() {
            says[lane] = (Float(byte) - 109) * Self.scale
          }
          var hash = Self.seed
          for letter in letters { hash = Self.extend(hash, letter) }
          pairs.append((Token.mix(hash), UInt32(weights.count)))
          weights.append(says)
        }
      }
    }
    index = HashIndex(pairs)
    self.weights = weights
  }

  private static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  private static func extend(_ hash: UInt64, _ letter: UInt8) -> UInt64 {
    (hash ^ UInt64(letter)) &* 0x0000_0100_0000_01b3
  }

  func says(_ word: UnsafeBufferPointer<UInt8>) -> SIMD8<Float> {
    var sum = SIMD8<Float>.zero
    let count = min(word.count, Self.lettersMax)
    for start in -1..<max(count, 0) {
      var hash = Self.seed
      for length in 1...5 {
        let place = start + length - 1
        guard place <= count else { break }
        let letter = place < 0 ? 60 : place == count ? 62 : word[place]
        hash = Self.extend(hash, letter)
        guard length >= 2, let row = index.first(Token.mix(hash)) else { continue }
        sum += weights[Int(row)]
      }
    }
    return sum
  }
}
