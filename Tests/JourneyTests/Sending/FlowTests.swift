import Helpline
import HelplineTesting
import Journey
import Testing

private let morning = ManualClock().now()

private func row(
  _ lane: Lane, attempt: Int = 1, doubts: Int = 1, partsSent: Int = 0,
  to address: Address = .phone(PhoneNumber(fiction: 1))
) -> OutboxRow {
  OutboxRow(
    number: OutboxNumber(rawValue: 7), address: address,
    message: OutboundMessage(
      to: .address(address), channel: ChannelName("twilio"), lane: lane, text: "…",
      answer: "page", locale: .spanish),
    attempt: attempt, createdAt: morning, doubts: doubts, partsSent: partsSent)
}

@Suite struct TokenBucketTests {
  @Test func aBurstGoesAtOnceAndThenOneByOne() {
    var bucket = TokenBucket(segmentsPerSecond: 2, burstSegments: 4, now: morning)
    #expect(bucket.available(morning) == 4)
    bucket.take(4, morning)
    #expect(bucket.available(morning) == 0)
    #expect(bucket.waitMilliseconds(morning) == 500)
    #expect(bucket.available(morning.adding(milliseconds: 499)) == 0)
    #expect(bucket.available(morning.adding(milliseconds: 500)) == 1)
    #expect(bucket.available(morning.adding(seconds: 3600)) == 4)
  }

  @Test func whatIsOverdrawnIsWaitedFor() {
    var bucket = TokenBucket(segmentsPerSecond: 1, burstSegments: 1, now: morning)
    bucket.take(3, morning)
    #expect(bucket.available(morning) == -2)
    #expect(bucket.waitMilliseconds(morning) == 3_000)
    #expect(bucket.available(morning.adding(seconds: 3)) == 1)
  }

  @Test func overAnHourTheRateHoldsToTheSegment() {
    var bucket = TokenBucket(segmentsPerSecond: 7, burstSegments: 20, now: morning)
    var sent = 0
    for tick in 0...36_000 {
      let now = morning.adding(milliseconds: Int64(tick) * 100)
      while bucket.available(now) > 0 {
        bucket.take(3, now)
        sent += 3
      }
    }
    #expect((7 * 3600...7 * 3600 + 20 + 3).contains(sent))
  }

  @Test func aClockSetBackFillsNothing() {
    var bucket = TokenBucket(segmentsPerSecond: 1, burstSegments: 5, now: morning)
    bucket.take(5, morning)
    #expect(bucket.available(morning.adding(seconds: -3600)) == 0)
    #expect(bucket.available(morning.adding(seconds: -3599)) == 1)
  }
}

@Suite struct CircuitBreakerTests {
  private func broken(times: Int = 1) -> (CircuitBreaker, Instant) {
    var breaker = CircuitBreaker()
    for _ in 0..<CircuitBreaker.failuresMax { breaker.ended(.unreachable, morning) }
    var now = morning
    for _ in 1..<times {
      now = now.adding(seconds: 100)
      breaker.began(now)
      breaker.ended(.unreachable, now)
    }
    return (breaker, now)
  }

  @Test func aFewFailuresChangeNothing() {
    var breaker = CircuitBreaker()
    for _ in 0..<100 {
      for _ in 1..<CircuitBreaker.failuresMax {
        breaker.ended(.carrierFault(code: "500"), morning)
      }
      breaker.ended(.undeliverable(code: "21614"), morning)
    }
    #expect(breaker.admits(morning) == .all)
  }

  @Test func manyInARowOpenItAndOneProbeGoesFirst() {
    var (breaker, now) = broken()
    #expect(breaker.state.name == "open")
    #expect(breaker.admits(now) == .emergencies)
    now = now.adding(seconds: CircuitBreaker.openSecondsFirst)
    #expect(breaker.admits(now) == .oneProbe)
    breaker.began(now)
    #expect(breaker.state.name == "half-open")
    #expect(breaker.admits(now) == .emergencies)
    breaker.ended(nil, now)
    #expect(breaker.admits(now) == .all)
    #expect(breaker.downSince == nil)
  }

  @Test func aChannelThatStaysDownIsAskedLessAndLessButAtLeastOnceAMinute() {
    for (times, seconds) in [(1, 2), (2, 4), (5, 32), (6, 60), (40, 60)] {
      let (breaker, now) = broken(times: times)
      #expect(breaker.admits(now.adding(seconds: Int64(seconds) - 1)) == .emergencies)
      #expect(breaker.admits(now.adding(seconds: Int64(seconds))) == .oneProbe)
      #expect(breaker.downSince == morning)
    }
  }

  @Test func anEmergencyThatGetsThroughOpensTheWayForAll() {
    var (breaker, now) = broken()
    breaker.began(now)
    breaker.ended(nil, now)
    #expect(breaker.admits(now) == .all)
  }

  @Test func aCarrierThatAsksForAPauseThriceGetsIt() {
    var breaker = CircuitBreaker()
    breaker.ended(.throttled(retryAfterSeconds: 30), morning)
    breaker.ended(.throttled(retryAfterSeconds: 30), morning)
    #expect(breaker.admits(morning) == .all)
    breaker.ended(.throttled(retryAfterSeconds: 30), morning)
    #expect(breaker.state == .throttled(until: morning.adding(seconds: 30)))
    breaker.ended(nil, morning)
    #expect(breaker.admits(morning.adding(seconds: 29)) == .emergencies)
    #expect(breaker.admits(morning.adding(seconds: 30)) == .all)
  }
}

@Suite struct SendRouteTests {
  private let other = ChannelName("kannel")

  private func open() -> CircuitBreaker {
    var breaker = CircuitBreaker()
    for _ in 0..<CircuitBreaker.failuresMax { breaker.ended(.unreachable, morning) }
    return breaker
  }

  private func route(
    _ row: OutboxRow, own: CircuitBreaker, other breaker: CircuitBreaker = CircuitBreaker(),
    after seconds: Int64 = 0
  ) -> String {
    let route = SendRoute.choose(
      row, own: own, failOver: (other, breaker), now: morning.adding(seconds: seconds))
    if case .failOver(_, let reason) = route { return reason.code }
    return "own"
  }

  @Test func anEmergencyGoesAnotherWayAtOnceAReplyAfterTwoMinutesTheRestWaits() {
    #expect(route(row(.emergency), own: CircuitBreaker()) == "own")
    #expect(route(row(.emergency), own: open()) == "channel-open")
    #expect(route(row(.emergency, attempt: 2), own: CircuitBreaker()) == "second-try")
    #expect(route(row(.emergency, attempt: 3), own: CircuitBreaker()) == "own")
    var stillDown = open()
    let probed = morning.adding(seconds: 119)
    stillDown.began(probed)
    stillDown.ended(.unreachable, probed)
    #expect(route(row(.reply), own: stillDown, after: 119) == "own")
    #expect(route(row(.reply), own: stillDown, after: 120) == "channel-down")
    #expect(route(row(.reply), own: stillDown, after: 200) == "own", "somebody must try")
    #expect(route(row(.notice), own: open(), after: 3600) == "own")
  }

  @Test func anotherWayThatIsDownOrCannotReachThePersonIsNone() {
    #expect(route(row(.emergency), own: open(), other: open()) == "own")
    #expect(route(row(.emergency, partsSent: 1), own: open()) == "own")
    let account = Address.account(ChannelName("telegram"), "1")
    #expect(route(row(.emergency, to: account), own: open()) == "own")
  }
}

@Suite struct LineStateTests {
  @Test func aChannelFullOfNoticesStillTakesEmergencies() {
    var line = LineState(LinePlan(), now: morning)
    #expect(line.allowance(morning) == .init(lowestLane: .broadcast, rows: LineState.inFlightMax))
    for _ in 0..<LineState.inFlightMax { line.began(row(.notice), morning) }
    #expect(
      line.allowance(morning) == .init(lowestLane: .emergency, rows: LineState.reservedMax))
    for _ in 0..<LineState.reservedMax { line.began(row(.emergency), morning) }
    #expect(line.allowance(morning) == nil)
  }

  @Test func aRateHoldsBackAllButAFewEmergencies() {
    var line = LineState(LinePlan(segmentsPerSecond: 1, burstSegments: 2), now: morning)
    #expect(line.allowance(morning) == .init(lowestLane: .broadcast, rows: 2))
    line.began(row(.notice), morning)
    line.began(row(.notice), morning)
    #expect(line.allowance(morning)?.lowestLane == .emergency)
    line.began(row(.emergency), morning)
    line.began(row(.emergency), morning)
    #expect(line.allowance(morning) == nil)
    #expect(line.allowance(morning.adding(seconds: 3))?.lowestLane == .broadcast)
  }
}

@Suite struct DoubtTests {
  private func result(
    _ lane: Lane, doubts: Int, keepsKeys: Bool = false, changesWay: Bool = false
  ) -> SendResult {
    RetryPlan.result(
      of: .unanswered, row: row(lane, doubts: doubts), keepsKeys: keepsKeys,
      changesWay: changesWay, now: morning, spread: 0)
  }

  @Test(arguments: Lane.allCases)
  func aTextThatMayHaveBeenTakenTwiceIsNotSentAThirdTime(lane: Lane) {
    #expect(result(lane, doubts: 1) != .failed(code: "maybe-sent"))
    #expect(result(lane, doubts: 2) == .failed(code: "maybe-sent"))
    #expect(result(lane, doubts: 2, keepsKeys: true) != .failed(code: "maybe-sent"))
  }

  @Test func theLastTryOfAnEmergencyIsNotWastedOnACarrierThatJustHungUp() {
    func retry(milliseconds: Int64) -> SendResult {
      .retry(at: morning.adding(milliseconds: milliseconds), error: .unanswered)
    }
    #expect(result(.emergency, doubts: 1) == retry(milliseconds: 15_500))
    #expect(result(.emergency, doubts: 1, changesWay: true) == retry(milliseconds: 500))
    #expect(result(.emergency, doubts: 1, keepsKeys: true) == retry(milliseconds: 500))
  }

  @Test func whatIsNextSaysWhetherAnEmergencyChangesItsWay() {
    let over = SendRoute.failOver(ChannelName("kannel"), Reason("second-try"))
    #expect(SendRoute.own.changesNext(row(.emergency, attempt: 1)))
    #expect(over.changesNext(row(.emergency, attempt: 2)))
    #expect(!SendRoute.own.changesNext(row(.emergency, attempt: 2)), "the other did not work")
    #expect(!SendRoute.own.changesNext(row(.reply, attempt: 1)))
    #expect(!SendRoute.own.changesNext(row(.emergency, partsSent: 1)))
  }

  @Test(arguments: [Lane.emergency, .reply])
  func aTextWhoseSendingCrashedTwiceIsNotTakenUpAgain(lane: Lane) {
    #expect(RetryPlan.refusal(of: row(lane, doubts: 2), keepsKeys: false) == nil)
    #expect(
      RetryPlan.refusal(of: row(lane, doubts: 3), keepsKeys: false)
        == .failed(code: "maybe-sent"))
    #expect(RetryPlan.refusal(of: row(lane, doubts: 3), keepsKeys: true) == nil)
  }

  @Test func anEmergencyAsksAgainWithinAMinute() {
    let error = SendError.throttled(retryAfterSeconds: 3_000)
    #expect(
      RetryPlan.result(of: error, row: row(.emergency), now: morning, spread: 0)
        == .retry(at: morning.adding(seconds: 60), error: error))
    #expect(
      RetryPlan.result(of: error, row: row(.reply), now: morning, spread: 0)
        == .retry(at: morning.adding(seconds: 3_000), error: error))
  }
}
