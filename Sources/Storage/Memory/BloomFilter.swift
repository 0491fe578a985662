/// Says of most hashes that are not in a set that they are not: one in 250 it takes for a member.
struct BloomFilter {
  private static let bitsPerMember = 12
  private static let probes = 6

  private var words: [UInt64]
  private let bitCount: UInt64

  init(membersMax: Int) {
    let wordCount = membersMax * Self.bitsPerMember / 64 + 1
    words = Array(repeating: 0, count: wordCount)
    bitCount = UInt64(wordCount * 64)
  }

  mutating func insert(_ hash: Int64) {
    var (position, step) = Self.start(hash)
    for _ in 0..<Self.probes {
      let bit = place(position)
      words[Int(bit >> 6)] |= 1 << (bit & 63)
      position &+= step
    }
  }

  func mayHold(_ hash: Int64) -> Bool {
    var (position, step) = Self.start(hash)
    for _ in 0..<Self.probes {
      let bit = place(position)
      if words[Int(bit >> 6)] & (1 << (bit & 63)) == 0 { return false }
      position &+= step
    }
    return true
  }

  /// Scales a 64-bit position down to a bit's: quicker than a remainder.
  private func place(_ position: UInt64) -> UInt64 {
    position.multipliedFullWidth(by: bitCount).high
  }

  private static func start(_ hash: Int64) -> (UInt64, UInt64) {
    let bits = UInt64(bitPattern: hash)
    return (bits &* 0xD6E8_FEB8_6659_FD93, (bits &* 0x9E37_79B9_7F4A_7C15) | 1)
  }
}
