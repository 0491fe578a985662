import Helpline
import HelplineTesting
import Testing

/// What every store promises about texts that go out.
@Suite struct OutboxContract {
  @Test(arguments: StoreKind.allCases)
  func emergenciesGoFirstThenRepliesThenNoticesThenBroadcasts(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    for (number, lane) in [Lane.broadcast, .notice, .reply, .emergency].enumerated() {
      let contact = try await house.store.meet("+5255123400\(10 + number)")
      try await house.store.queue(reply(to: contact, lane.name, lane: lane))
    }
    let rows = try await house.store.claim(at: morning)
    #expect(rows.map(\.message.text) == ["emergency", "reply", "notice", "broadcast"])
  }

  @Test(arguments: StoreKind.allCases)
  func withinALaneTheOldestGoesFirstAndTheLimitHolds(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    for number in 0..<5 {
      let contact = try await house.store.meet("+5255123400\(10 + number)")
      try await house.store.queue(
        reply(to: contact, "\(number)"), at: morning.adding(seconds: Int64(number)))
    }
    let now = morning.adding(seconds: 60)
    #expect(try await house.store.claim(at: now, limit: 2).map(\.message.text) == ["0", "1"])
    #expect(try await house.store.claim(at: now).map(\.message.text) == ["2", "3", "4"])
    #expect(try await house.store.claim(at: now) == [])
  }

  @Test(arguments: StoreKind.allCases)
  func aPersonGetsTheirTextsInOrderButAnEmergencyWaitsForNoNotice(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = house.store
    let maria = try await store.meet(Caller.maria)
    try await store.queue(
      reply(to: maria, "aviso", lane: .notice), reply(to: maria, "uno"), reply(to: maria, "dos"),
      reply(to: maria, "peligro", lane: .emergency))
    let first = try await store.claim(at: morning)
    #expect(first.map(\.message.text) == ["peligro", "uno", "aviso"])
    #expect(try await store.claim(at: morning) == [])
    let one = try #require(first.first { $0.message.text == "uno" })
    try await store.record(.sent([ExternalID("c1")]), of: one.number, at: morning)
    #expect(try await store.claim(at: morning).map(\.message.text) == ["dos"])
  }

  @Test(arguments: StoreKind.allCases)
  func aLaterTextWaitsWhileAnEarlierOneIsTriedAgain(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = house.store
    let maria = try await store.meet(Caller.maria)
    try await store.queue(reply(to: maria, "uno"), reply(to: maria, "dos"))
    let one = try #require(try await store.claim(at: morning).first)
    let later = morning.adding(seconds: 30)
    try await store.record(.retry(at: later, error: .unreachable), of: one.number, at: morning)
    #expect(try await store.claim(at: morning) == [])
    #expect(try await store.nextDue() == later)
    let again = try await store.claim(at: later)
    #expect(again.map(\.message.text) == ["uno"])
    #expect(again.map(\.attempt) == [2])
    #expect(again.map(\.number) == [one.number])
    try await store.record(.failed(code: "undeliverable"), of: one.number, at: later)
    #expect(try await store.claim(at: later).map(\.message.text) == ["dos"])
    #expect(try await store.gauges(now: later).deadLetters == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func aTextNobodyNeedsAnyMoreIsNoDeadLetterAndHoldsUpNoOther(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = house.store
    let maria = try await store.meet(Caller.maria)
    try await store.queue(reply(to: maria, "uno"), reply(to: maria, "dos"))
    let one = try #require(try await store.claim(at: morning).first)
    try await store.record(.withdrawn, of: one.number, at: morning)
    try await house.restart()
    #expect(try await house.store.claim(at: morning).map(\.message.text) == ["dos"])
    #expect(try await house.store.gauges(now: morning).deadLetters == 0)
    var query = MessageQuery()
    query.contact = maria
    let sent = try await house.store.messages(query).filter { $0.direction == .outbound }
    #expect(sent.map(\.status) == [.sending, .failed])
  }

  @Test(arguments: StoreKind.allCases)
  func aClaimThatRunsOutIsFreeAgain(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    try await house.store.queue(reply(to: maria, "uno"))
    #expect(try await house.store.claim(at: morning, leaseSeconds: 20).count == 1)
    #expect(try await house.store.nextDue() == morning.adding(seconds: 20))
    #expect(try await house.store.claim(at: morning.adding(seconds: 19)) == [])
    let again = try await house.store.claim(at: morning.adding(seconds: 20))
    #expect(again.map(\.attempt) == [2])
  }

  @Test(arguments: StoreKind.allCases)
  func aRestartedGatewayClaimsItsTextsAtOnce(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    try await house.store.queue(reply(to: maria, "uno"))
    _ = try await house.store.claim(at: morning, leaseSeconds: 600)
    try await house.restart()
    let again = try await house.store.claim(at: morning)
    #expect(again.map(\.message.text) == ["uno"])
    #expect(again.map(\.attempt) == [2])
  }

  @Test(arguments: StoreKind.allCases)
  func anExpiredTextIsNotSent(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    let soon = morning.adding(seconds: 60)
    try await house.store.queue(
      reply(to: maria, "junta hoy", lane: .broadcast, expiresAt: soon),
      reply(to: maria, "sigue", lane: .broadcast))
    #expect(try await house.store.claim(at: soon).map(\.message.text) == ["sigue"])
    let records = try await house.store.messages(MessageQuery())
    let expired = records.first { $0.text == "junta hoy" }
    #expect(expired?.status == .failed)
    #expect(expired?.failure == "expired")
  }

  @Test(arguments: StoreKind.allCases)
  func anOfficerWhoNeverTextedIsReachedByAddress(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let officer = try address("+526311234567")
    let page = OutboundMessage(
      to: .address(officer), channel: ChannelName("twilio"), lane: .emergency, text: "CASO K7Q",
      answer: "page", locale: .spanish)
    try await house.store.queue(page, page)
    let rows = try await house.store.claim(at: morning)
    #expect(rows.map(\.address) == [officer])
    let entry = try await house.store.journalNew(try text("o1", "T K7Q", from: "+526311234567"))
    #expect(try await house.store.contact(entry.contact)?.address == officer)
    var query = MessageQuery()
    query.contact = entry.contact
    #expect(
      try await house.store.messages(query).map(\.text).sorted() == [
        "CASO K7Q", "CASO K7Q", "T K7Q",
      ])
  }

  @Test(arguments: StoreKind.allCases)
  func statusesMoveOnlyForwardInWhateverOrderReportsCome(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = house.store
    let reports: [DeliveryStatus] = [.sent, .failed, .delivered, .read]
    let maria = try await store.meet(Caller.maria)
    for (number, order) in permutations(reports).enumerated() {
      try await store.queue(reply(to: maria, "uno"))
      let row = try #require(try await store.claim(at: morning).first)
      try await store.record(.sent([ExternalID("SM\(number)")]), of: row.number, at: morning)
      var expected = DeliveryStatus.sent
      for status in order {
        expected = expected.advanced(by: status)
        let report = DeliveryReport(
          channel: ChannelName("twilio"), externalID: ExternalID("SM\(number)"), status: status,
          carrierCode: nil, receivedAt: morning)
        #expect(try await store.record(report) == expected)
        #expect(try await store.record(report) == expected)
      }
      #expect(expected == .read)
    }
    #expect(try await store.gauges(now: morning).deadLetters == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func reportsFindTheirTextAfterARestartAndStrangersDoNot(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    try await house.store.queue(reply(to: maria, "uno"))
    let row = try #require(try await house.store.claim(at: morning).first)
    try await house.store.record(
      .sent([ExternalID("part1"), ExternalID("part2")]), of: row.number, at: morning)
    try await house.restart()
    func report(_ id: String, _ channel: String) async throws -> DeliveryStatus? {
      try await house.store.record(
        DeliveryReport(
          channel: ChannelName(channel), externalID: ExternalID(id), status: .delivered,
          carrierCode: nil, receivedAt: morning))
    }
    #expect(try await report("part2", "twilio") == .delivered)
    #expect(try await report("part3", "twilio") == nil)
    #expect(try await report("part1", "simulator") == nil)
    #expect(try await house.store.claim(at: morning) == [])
  }

  @Test(arguments: StoreKind.allCases)
  func aReportThatOvertakesTheCarriersAnswerIsKept(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.meet(Caller.maria)
    try await house.store.queue(reply(to: maria, "uno"))
    let row = try #require(try await house.store.claim(at: morning).first)
    for status in [DeliveryStatus.sent, .failed, .sent] {
      let report = DeliveryReport(
        channel: ChannelName("twilio"), externalID: ExternalID("SM1"), status: status,
        carrierCode: status == .failed ? "30003" : nil, receivedAt: morning)
      #expect(try await house.store.record(report) == nil)
    }
    try await house.store.record(.sent([ExternalID("SM1")]), of: row.number, at: morning)
    let record = try await house.store.messages(MessageQuery()).first { $0.direction == .outbound }
    #expect(record?.status == .failed)
    #expect(record?.failure == "30003")
    #expect(try await house.store.gauges(now: morning).deadLetters == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func messagesAreListedNewestFirstForAllOrForOne(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    var ids: [ContactID] = []
    for number in 0..<6 {
      let phone = number % 2 == 0 ? Caller.maria : Caller.jean
      let at = morning.adding(seconds: Int64(number))
      let entry = try await house.store.journalNew(
        try text("\(number)", "in \(number)", from: phone, at: at))
      _ = try await house.store.decide(entry, now: at) { entry, _ in
        Decision(messages: [reply(to: entry.contact, "out \(number)", inline: true)])
      }
      ids.append(entry.contact)
    }
    var query = MessageQuery()
    query.limit = 3
    let latest = try await house.store.messages(query).map(\.text)
    #expect(latest == ["out 5", "in 5", "out 4"])
    query.contact = ids[0]
    query.limit = 10
    query.since = morning.adding(seconds: 2)
    let marias = try await house.store.messages(query)
    #expect(marias.map(\.text) == ["out 4", "in 4", "out 2", "in 2"])
    #expect(marias.map(\.status) == [.sent, nil, .sent, nil])
  }

  private func permutations<Element>(_ elements: [Element]) -> [[Element]] {
    guard elements.count > 1 else { return [elements] }
    return elements.indices.flatMap { index -> [[Element]] in
      var rest = elements
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }
}
