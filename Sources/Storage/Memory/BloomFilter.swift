/// Says of most hashes that are not in a set that they are not: one in 250 it takes for a member.
struct BloomFilter {
  private static let bitsPerMember = 12
  private static let probes = 6

  private var words: [UInt64]
  private let bitMask: UInt64

  init(membersMax: Int) {
    var bits = 64
    while bits < membersMax * Self.bitsPerMember { bits *= 2 }
    words = Array(repeating: 0, count: bits / 64)
    bitMask = UInt64(bits - 1)
  }

  mutating func insert(_ hash: Int64) {
    var (position, step) = Self.start(hash)
    for _ in 0..<Self.probes {
      words[Int((position & bitMask) >> 6)] |= 1 << (position & 63)
      position &+= step
    }
  }

  func mayHold(_ hash: Int64) -> Bool {
    var (position, step) = Self.start(hash)
    for _ in 0..<Self.probes {
      if words[Int((position & bitMask) >> 6)] & (1 << (position & 63)) == 0 { return false }
      position &+= step
    }
    return true
  }

  private static func start(_ hash: Int64) -> (UInt64, UInt64) {
    let bits = UInt64(bitPattern: hash)
    return (bits, ((bits >> 32) &* 0x9E37_79B9_7F4A_7C15) | 1)
  }
}
