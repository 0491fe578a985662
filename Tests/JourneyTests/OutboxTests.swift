import Helpline
import HelplineTesting
import Journey
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
