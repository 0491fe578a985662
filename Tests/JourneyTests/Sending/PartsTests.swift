import Helpline
import HelplineTesting
import Journey
import Synchronization
import Testing

/// An operator's line takes a long text part by part, and each part that it took is written down.
@Suite struct PartsTests {
  private final class Line: PartSender {
    private struct State {
      var taken: [Int] = []
      var refusals: [Int: SendError] = [:]
    }

    private let state = Mutex(State())
    private let pass: @Sendable () -> Void

    init(whenTaken pass: @escaping @Sendable () -> Void = {}) { self.pass = pass }

    var taken: [Int] { state.withLock { $0.taken } }

    func refuse(part index: Int, _ error: SendError) {
      state.withLock { $0.refusals[index] = error }
    }

    func parts(of submission: Submission) -> Int { 3 }

    func send(
      part index: Int, of submission: Submission
    ) async throws(SendError) -> ExternalID? {
      pass()
      if let error = state.withLock({ $0.refusals.removeValue(forKey: index) }) { throw error }
      state.withLock { $0.taken.append(index) }
      return ExternalID("part-\(index)")
    }
  }

  private let clock = ManualClock()
  private let store = MemoryStore()
  private let channel = ChannelName("smpp")

  private func queueOne() async throws {
    _ = try await store.commit(now: clock.now()) { [channel] _ in
      Decision(messages: [
        OutboundMessage(
          to: .address(.phone(PhoneNumber(fiction: 1))), channel: channel, lane: .reply,
          text: "largo", answer: "…", locale: .spanish)
      ])
    }
  }

  private func outbox(_ line: Line) -> Outbox {
    Outbox(store: store, senders: [channel: line], clock: clock, spread: { 0.5 })
  }

  private func status(ofPart index: Int) async throws -> DeliveryStatus? {
    try await store.record(
      DeliveryReport(
        channel: channel, externalID: ExternalID("part-\(index)"), status: .delivered,
        carrierCode: nil, receivedAt: clock.now()))
  }

  @Test func aLostAnswerInTheMiddleRepeatsThatPartAlone() async throws {
    let line = Line()
    try await queueOne()
    line.refuse(part: 1, .unanswered)
    _ = try await outbox(line).sendDue()
    #expect(line.taken == [0])
    clock.advance(seconds: RetryPlan.doubtSeconds + 2)
    // Another outbox: the process that knew crashed.
    _ = try await outbox(line).sendDue()
    #expect(line.taken == [0, 1, 2])
  }

  @Test func aReportOnAnyPartIsAReportOnTheText() async throws {
    let line = Line()
    try await queueOne()
    _ = try await outbox(line).sendDue()
    for index in 0..<3 { #expect(try await status(ofPart: index) == .delivered) }
  }

  @Test func noPartIsBegunThatCouldOutliveTheLease() async throws {
    let line = Line { [clock] in clock.advance(seconds: 12) }
    try await queueOne()
    _ = try await outbox(line).sendDue()
    #expect(line.taken == [0, 1])
    clock.advance(seconds: 10)
    _ = try await outbox(line).sendDue()
    #expect(line.taken == [0, 1, 2])
  }
}
