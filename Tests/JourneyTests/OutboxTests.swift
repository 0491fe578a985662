import Helpline
import HelplineTesting
import Journey
import Synchronization
import Testing

@Suite struct OutboxTests {
  private let clock = ManualClock()
  private let carrier = RecordingSender()
  private let channel = ChannelName("simulator")

  private func row(_ lane: Lane, attempt: Int) -> OutboxRow {
    OutboxRow(
      number: OutboxNumber(rawValue: 7), address: .phone(PhoneNumber(fiction: 1)),
      message: OutboundMessage(
        to: .address(.phone(PhoneNumber(fiction: 1))), channel: channel, lane: lane, text: "…",
        answer: "page", locale: .spanish),
      attempt: attempt, createdAt: clock.now())
  }

  private func queue(_ texts: [(Lane, String)], in store: MemoryStore) async throws {
    _ = try await store.commit(now: clock.now()) { [channel] _ in
      Decision(
        messages: texts.enumerated().map { index, text in
          OutboundMessage(
            to: .address(.phone(PhoneNumber(fiction: index))), channel: channel, lane: text.0,
            text: text.1, answer: "…", locale: .spanish)
        })
    }
  }

  private func outbox(_ store: MemoryStore) -> Outbox {
    Outbox(store: store, senders: [channel: carrier], clock: clock, spread: { 0.5 })
  }

  @Test func aRefusedTextComesBackUnderTheSameKey() async throws {
    let store = MemoryStore()
    try await queue([(.reply, "hola")], in: store)
    carrier.refuse(with: .carrierFault(code: "503"))
    let outbox = outbox(store)
    #expect(try await outbox.sendDue() == 1)
    #expect(carrier.sent.isEmpty)
    #expect(try await outbox.sendDue() == 0)
    clock.advance(seconds: 5)
    #expect(try await outbox.sendDue() == 1)
    #expect(carrier.sent.map(\.text) == ["hola"])
    #expect(try await outbox.sendDue() == 0)
  }

  @Test func whatNobodyNeedsAnyMoreIsNotHandedOverAndHoldsUpNothing() async throws {
    let store = MemoryStore()
    try await queue([(.emergency, "aviso"), (.reply, "hola")], in: store)
    let outbox = Outbox(
      store: store, senders: [channel: carrier], clock: clock, spread: { 0.5 },
      isWanted: { $0.message.text != "aviso" })
    while try await outbox.sendDue() > 0 {}
    #expect(carrier.sent.map(\.text) == ["hola"])
    #expect(try await store.gauges(now: clock.now()).deadLetters == 0)
  }

  @Test func aTextForGoodRefusedIsNotTriedAgain() async throws {
    let store = MemoryStore()
    try await queue([(.reply, "hola")], in: store)
    carrier.refuse(with: .undeliverable(code: "21614"))
    _ = try await outbox(store).sendDue()
    clock.advance(seconds: 86_400)
    #expect(try await outbox(store).sendDue() == 0)
    #expect(try await store.gauges(now: clock.now()).deadLetters == 1)
  }

  @Test func aTextThatCrashedOnItsWayTwiceIsADeadLetterAndTheNextGoes() async throws {
    var store = MemoryStore()
    try await queue([(.reply, "hola")], in: store)
    for _ in 1...2 {
      _ = try await store.claimOutbox(
        OutboxClaim(now: clock.now(), leaseUntil: clock.now().adding(seconds: 60), limit: 1))
      store = store.restarted()
    }
    try await queue([(.reply, "sigue")], in: store)
    while try await outbox(store).sendDue() > 0 {}
    #expect(carrier.sent.map(\.text) == ["sigue"])
    let record = try await store.messages(MessageQuery()).first { $0.text == "hola" }
    #expect(record?.failure == "maybe-sent")
  }

  @Test func textsRefusedTogetherDoNotComeBackTogether() {
    func delay(_ spread: Double, attempt: Int) -> Int64 {
      let result = RetryPlan.result(
        of: .unreachable, row: row(.reply, attempt: attempt), now: clock.now(), spread: spread)
      guard case .retry(let at, _) = result else { return -1 }
      return at.milliseconds - clock.now().milliseconds
    }
    #expect(delay(0, attempt: 1) == 1_000)
    #expect(delay(0.5, attempt: 1) == 1_500)
    #expect(delay(0, attempt: 3) == 4_000)
    #expect(delay(0.999, attempt: 11) <= RetryPlan.delaySecondsMax * 1_000)
  }

  @Test func anEmergencyGoesAnotherWayAtOnceRepliesAfterTwoMinutesAndTheCarrierIsTriedAgain()
    async throws
  {
    let store = MemoryStore()
    let other = ChannelName("kannel")
    let (own, standIn) = (SwitchedSender(), RecordingSender())
    let outbox = Outbox(
      store: store, senders: [channel: own, other: standIn],
      plans: [channel: LinePlan(failOver: other)], clock: clock, spread: { 0.5 })
    func pass(seconds: Int64, until isEnough: () -> Bool = { false }) async throws {
      for _ in 0..<seconds / 2 where !isEnough() {
        _ = try await outbox.sendDue()
        clock.advance(seconds: 2)
      }
    }
    own.isDown = true
    let replies = Array(repeating: (Lane.reply, "respuesta"), count: 60)
    try await queue([(Lane.emergency, "peligro")] + replies, in: store)
    try await pass(seconds: SendRoute.replyWaitSecondsMax)
    #expect(standIn.sent.map(\.text) == ["peligro"])
    try await pass(seconds: 120) { standIn.sent.count > 50 }
    #expect(standIn.sent.count > 50, "not one by one")
    try await pass(seconds: 120)
    own.isDown = false
    clock.advance(seconds: CircuitBreaker.openSecondsMax)
    let before = standIn.sent.count
    try await queue(Array(repeating: (Lane.reply, "vuelve"), count: 4), in: store)
    try await pass(seconds: 10)
    #expect(own.count == 4, "somebody finds out that the carrier is back")
    #expect(standIn.sent.count == before)
    #expect(try await store.waitingChannels().isEmpty)
    let records = try await store.messages(MessageQuery())
    #expect(records.first { $0.text == "peligro" }?.channel == other)
  }

  @Test func whatTheCarrierAsksForIsWaitedFor() {
    let result = RetryPlan.result(
      of: .throttled(retryAfterSeconds: 120), row: row(.reply, attempt: 1), now: clock.now(),
      spread: 0)
    #expect(
      result
        == .retry(
          at: clock.now().adding(seconds: 120), error: .throttled(retryAfterSeconds: 120)))
  }

  @Test func anEmergencyIsTriedWithinSecondsAndNearlyForEver() {
    for attempt in [1, 5, 20, 900] {
      let result = RetryPlan.result(
        of: .unreachable, row: row(.emergency, attempt: attempt), now: clock.now(), spread: 0.99)
      guard case .retry(let at, _) = result else {
        Issue.record("gave up at attempt \(attempt)")
        return
      }
      #expect(at <= clock.now().adding(seconds: RetryPlan.emergencyDelaySecondsMax))
    }
    let notice = RetryPlan.result(
      of: .unreachable, row: row(.notice, attempt: 12), now: clock.now(), spread: 0)
    #expect(notice == .failed(code: "unreachable"))
  }
}

/// A carrier that is there or not.
private final class SwitchedSender: Sender {
  private struct State {
    var isDown = false
    var count = 0
  }

  private let state = Mutex(State())

  var count: Int { state.withLock { $0.count } }

  var isDown: Bool {
    get { state.withLock { $0.isDown } }
    set { state.withLock { $0.isDown = newValue } }
  }

  func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let taken = state.withLock { state -> Int? in
      if state.isDown { return nil }
      state.count += 1
      return state.count
    }
    guard let taken else { throw .unreachable }
    return [ExternalID("\(taken)")]
  }
}
