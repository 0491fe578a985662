import Foundation
import Testing

/// The promises of the ladder on a thousand random stretches of life; `ops/check` plays a hundred thousand with
/// `ops/tapes`, in a release build, which can play millions of events.
@Suite struct TapeTests {
  private static let tapesPerChapter = number("HELPLINE_TAPES", otherwise: 1_000) / 10

  private static func number(_ name: String, otherwise: UInt64) -> UInt64 {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) } ?? otherwise
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func everyPromiseHoldsOnRandomTapes(chapter: UInt64) throws {
    for index in 0..<Self.tapesPerChapter {
      var tape = Tape(seed: chapter * Self.tapesPerChapter + index, restartsAlways: index % 50 == 0)
      try tape.play(events: 12)
      #expect(tape.faults == [])
      if !tape.faults.isEmpty { return }
    }
  }

  /// 16 tapes of 150 events; with `HELPLINE_TAPE_EVENTS` as many tapes of 500 as make up so many events.
  @Test(arguments: 0..<2 as Range<UInt64>)
  func longTapesHoldToo(half: UInt64) throws {
    let events = Self.number("HELPLINE_TAPE_EVENTS", otherwise: 0)
    let (tapes, length) = events == 0 ? (8, 150) : (events / 1_000, 500)
    for seed in 0..<tapes {
      var tape = Tape(seed: 900_000 + seed * 2 + half, restartsAlways: false)
      try tape.play(events: length)
      #expect(tape.faults == [])
      if !tape.faults.isEmpty { return }
    }
  }
}
