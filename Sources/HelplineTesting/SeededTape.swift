/// A stream of choices that is the same for the same seed: SplitMix64 (Steele, Lea, Flood 2014).
///
/// Property tests draw their events from it, so that a failing seed is a story that can be told again.
package struct SeededTape: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) {
    state = seed
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// 0..<count; `count` is at least 1.
  package mutating func pick(_ count: Int) -> Int {
    Int(next() % UInt64(max(count, 1)))
  }

  package mutating func pick<Element>(_ choices: [Element]) -> Element? {
    choices.isEmpty ? nil : choices[pick(choices.count)]
  }

  /// True in so many of a hundred draws.
  package mutating func chance(percent: Int) -> Bool {
    pick(100) < percent
  }
}
