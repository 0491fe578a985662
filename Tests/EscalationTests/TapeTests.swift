import Testing

/// The promises of the ladder on ten thousand random stretches of life.
@Suite struct TapeTests {
  private static let tapesPerChapter: UInt64 = 1_000

  @Test(arguments: 0..<10 as Range<UInt64>)
  func everyPromiseHoldsOnRandomTapes(chapter: UInt64) throws {
    for index in 0..<Self.tapesPerChapter {
      var tape = Tape(seed: chapter * Self.tapesPerChapter + index, restartsAlways: index % 50 == 0)
      try tape.play(events: 12)
      #expect(tape.faults == [])
      if !tape.faults.isEmpty { return }
    }
  }

  @Test func aFewLongTapesHoldToo() throws {
    for seed in 0..<16 as Range<UInt64> {
      var tape = Tape(seed: 900_000 + seed, restartsAlways: false)
      try tape.play(events: 150)
      #expect(tape.faults == [])
    }
  }
}
