import Helpline
import HelplineTesting
import Synchronization
import Testing

/// What every store promises about channels apart from each other, doubts, parts and dead letters.
@Suite struct OutboxLinesContract {
  private let twilio = ChannelName("twilio")
  private let kannel = ChannelName("kannel")

  private func text(
    _ words: String, to contact: ContactID, over channel: ChannelName, lane: Lane = .reply
  ) -> OutboundMessage {
    var message = reply(to: contact, words, lane: lane)
    message.channel = channel
    return message
  }

  private func claim(
    _ store: any Store, _ channel: ChannelName?, lowest: Lane = .broadcast,
    at now: Instant = morning
  ) async throws -> [OutboxRow] {
    try await store.claimOutbox(
      OutboxClaim(
        channel: channel, lowestLane: lowest, now: now, leaseUntil: now.adding(seconds: 60),
        limit: 10))
  }

  @Test(arguments: StoreKind.allCases)
  func oneChannelsTextsDoNotHoldUpAnothers(kind: StoreKind) async throws {
    let store = try StoreHouse(kind).store
    let maria = try await store.meet(Caller.maria)
    try await store.queue(
      text("uno", to: maria, over: twilio), text("dos", to: maria, over: twilio),
      text("tres", to: maria, over: kannel),
      text("peligro", to: maria, over: twilio, lane: .emergency))
    #expect(try await store.waitingChannels() == [kannel, twilio])
    #expect(try await claim(store, kannel).map(\.message.text) == ["tres"])
    #expect(
      try await claim(store, twilio, lowest: .emergency).map(\.message.text) == ["peligro"])
    #expect(try await claim(store, twilio).map(\.message.text) == ["uno"])
    #expect(try await claim(store, ChannelName("gone")) == [])
  }

  @Test(arguments: StoreKind.allCases)
  func aTextIsInDoubtUntilItsCarrierHasSpoken(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    try await house.store.queue(reply(to: maria, "uno"))
    var row = try #require(try await claim(house.store, twilio).first)
    #expect(row.doubts == 1)
    try await house.store.record(
      .retry(at: morning, error: .throttled(retryAfterSeconds: nil)), of: row.number, at: morning)
    row = try #require(try await claim(house.store, twilio).first)
    #expect(row.doubts == 1)
    try await house.store.record(
      .retry(at: morning, error: .unanswered), of: row.number, at: morning)
    try await house.restart()
    row = try #require(try await claim(house.store, twilio).first)
    #expect(row.doubts == 2)
    #expect(row.attempt == 3)
  }

  @Test(arguments: StoreKind.allCases)
  func partsThatWereTakenAreNotSentAgain(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    try await house.store.queue(reply(to: maria, "uno"))
    _ = try await claim(house.store, twilio)
    try await house.restart()
    let row = try #require(try await claim(house.store, twilio).first)
    #expect(row.doubts == 2)
    try await house.store.record(.part([ExternalID("p1")]), of: row.number, at: morning)
    try await house.restart()
    let again = try #require(try await claim(house.store, twilio).first)
    #expect(again.partsSent == 1)
    #expect(again.doubts == 2, "the first part is in doubt no more")
    try await house.store.record(.sent([ExternalID("p2")]), of: row.number, at: morning)
    for id in ["p1", "p2"] {
      let report = DeliveryReport(
        channel: twilio, externalID: ExternalID(id), status: .delivered, carrierCode: nil,
        receivedAt: morning)
      #expect(try await house.store.record(report) == .delivered)
    }
  }

  /// Carriers report on a part while the next one waits for its turn.
  @Test(arguments: StoreKind.allCases, [DeliveryStatus.delivered, .failed])
  func aReportOnOnePartStopsNoOther(kind: StoreKind, status: DeliveryStatus) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    try await house.store.queue(reply(to: maria, "uno"))
    let row = try #require(try await claim(house.store, twilio).first)
    try await house.store.record(.part([ExternalID("p1")]), of: row.number, at: morning)
    let report = DeliveryReport(
      channel: twilio, externalID: ExternalID("p1"), status: status, carrierCode: nil,
      receivedAt: morning)
    #expect(try await house.store.record(report) == status)
    try await house.restart()
    #expect(try await claim(house.store, twilio).first?.partsSent == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func aTextThatWentOverAnotherChannelIsReportedByThatOne(kind: StoreKind) async throws {
    let store = try StoreHouse(kind).store
    let maria = try await store.meet(Caller.maria)
    try await store.queue(reply(to: maria, "uno"))
    let row = try #require(try await claim(store, twilio).first)
    try await store.record(
      .sent([ExternalID("k1")], via: kannel), of: row.number, at: morning)
    let report = DeliveryReport(
      channel: kannel, externalID: ExternalID("k1"), status: .delivered, carrierCode: nil,
      receivedAt: morning)
    #expect(try await store.record(report) == .delivered)
    let sent = try await store.messages(MessageQuery()).first { $0.direction == .outbound }
    #expect(sent?.channel == kannel)
    #expect(sent?.text == "uno")
  }

  @Test(arguments: StoreKind.allCases)
  func aDeadLetterGoesAgainOnceAndIsCrossedOff(kind: StoreKind) async throws {
    let store = try StoreHouse(kind).store
    let maria = try await store.meet(Caller.maria)
    try await store.queue(reply(to: maria, "uno", expiresAt: morning.adding(seconds: 60)))
    let row = try #require(try await claim(store, twilio).first)
    try await store.record(.failed(code: "maybe-sent"), of: row.number, at: morning)
    var query = MessageQuery()
    query.deadLettersOnly = true
    #expect(try await store.messages(query).map(\.failure) == ["maybe-sent"])
    let later = morning.adding(seconds: 600)
    let fresh = try #require(try await store.resend(row.number, now: later))
    #expect(try await store.resend(row.number, now: later) == nil)
    #expect(try await store.messages(query) == [])
    let again = try await claim(store, twilio, at: later)
    #expect(again.map(\.number) == [fresh])
    #expect(again.map(\.message.text) == ["uno"])
    #expect(again.map(\.message.expiresAt) == [later.adding(seconds: resendSeconds)])
    #expect(try await store.resend(OutboxNumber(rawValue: 999), now: later) == nil)
  }

  @Test(arguments: StoreKind.allCases)
  func textsOfOursAreShownOneByOneNewestFirst(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    try await house.store.queue(reply(to: maria, "ayer"), at: morning.adding(seconds: -1))
    try await house.store.queue(reply(to: maria, "uno"), reply(to: maria, "dos", lane: .notice))
    let row = try #require(try await claim(house.store, twilio).first)
    try await house.store.record(.sent([]), of: row.number, at: morning)
    func shown(since: Instant?, limit: Int = .max) async throws -> [String] {
      let seen = Mutex<[String]>([])
      try await house.store.eachOutgoing(since: since, limit: limit) { text in
        let line = "\(text.text) \(text.lane?.name ?? "-") \(text.status?.isTaken == true)"
        seen.withLock { $0.append(line) }
      }
      return seen.withLock { $0 }
    }
    #expect(
      try await shown(since: nil) == ["dos notice false", "uno reply false", "ayer reply true"])
    #expect(try await shown(since: morning, limit: 1) == ["dos notice false"])
    #expect(try await shown(since: morning).count == 2)
  }

  /// A report that a page was lost must find the page, its officer and its case.
  @Test(arguments: StoreKind.allCases)
  func aReportFindsTheTextItIsAbout(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    let opened = try await house.store.commit(now: morning) { situation in
      Decision(cases: [helpCase(try situation.nextCaseNumber(), of: maria)])
    }
    var page = text("ROJO", to: maria, over: twilio, lane: .emergency)
    page.to = .address(try address(Caller.ana))
    page.helpCase = opened.cases.first?.number
    let queued = page
    let later = morning.adding(seconds: 30)
    _ = try await house.store.commit(now: later) { _ in Decision(messages: [queued]) }
    let row = try #require(try await claim(house.store, twilio, at: later).first)
    let ids = [ExternalID("c1"), ExternalID("c2")]
    try await house.store.record(.sent(ids, via: kannel), of: row.number, at: later)
    try await house.restart()
    for id in ids {
      let found = try await house.store.outgoing(of: report(id, kannel))
      #expect(found?.number == row.number, "each part of it leads there")
      #expect(found?.address == (try address(Caller.ana)))
      #expect(found?.message.helpCase == queued.helpCase)
      #expect(found?.message.channel == kannel, "the channel that took it")
      #expect(found?.createdAt == later)
    }
    #expect(try await house.store.outgoing(of: report(ids[0], twilio)) == nil, "another's id")
    #expect(try await house.store.outgoing(of: report(ExternalID("c9"), kannel)) == nil)
  }

  private func report(_ id: ExternalID, _ channel: ChannelName) -> DeliveryReport {
    DeliveryReport(
      channel: channel, externalID: id, status: .failed, carrierCode: nil, receivedAt: morning)
  }
}
