import Helpline
import HelplineTesting
import Testing

/// What every store promises about decisions.
@Suite struct DecideContract {
  private struct Stumble: Error {}

  @Test(arguments: StoreKind.allCases)
  func aPersonsTextsAreDecidedInTheOrderTheyCame(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let order = Notes<String>()
    _ = try await house.store.journalNew(try text("1", "nos dejaron"))
    _ = try await house.store.journalNew(try text("2", "bonjou", from: Caller.jean))
    _ = try await house.store.journalNew(try text("3", "en el trailer"))
    let last = try await house.store.journalNew(try text("4", "no hay aire"))
    _ = try await house.store.journalNew(try text("5", "apurense"))
    let decided = try await house.store.decide(last, now: morning) { entry, _ in
      order.add(entry.message.text)
      return Decision()
    }
    #expect(decided.number == last.number)
    #expect(order.all == ["nos dejaron", "en el trailer", "no hay aire"])
    #expect(try await house.store.gauges(now: morning).undecided == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func aTextIsDecidedOnce(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let entry = try await house.store.journalNew(try text("1"))
    let first = try await house.store.decide(entry, now: morning) { entry, _ in
      Decision(messages: [reply(to: entry.contact, "uno", inline: true)])
    }
    let second = try await house.store.decide(entry, now: morning) { entry, _ in
      Decision(messages: [reply(to: entry.contact, "dos", inline: true)])
    }
    #expect(second == first)
    #expect(try await house.store.messages(MessageQuery()).count == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func aDecisionThatThrowsChangesNothingAndTheTextStays(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let entry = try await house.store.journalNew(try text("1"))
    await #expect(throws: StoreError.undecidable(detail: "Stumble()")) {
      try await house.store.decide(entry, now: morning) { _, _ in throw Stumble() }
    }
    #expect(try await house.store.gauges(now: morning).undecided == 1)
    try await house.restart()
    let again = try await house.store.claimUndecided(limit: 1, now: morning)
    #expect(again.map(\.number) == [entry.number])
    let decided = try await house.store.decide(again[0], now: morning) { _, _ in Decision() }
    #expect(decided.number == entry.number)
  }

  @Test(arguments: StoreKind.allCases)
  func anEarlierTextThatThrowsHoldsItsFollowersBack(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let first = try await house.store.journalNew(try text("1", "primero"))
    let second = try await house.store.journalNew(try text("2", "segundo"))
    await #expect(throws: StoreError.self) {
      try await house.store.decide(second, now: morning) { entry, _ in
        if entry.number == first.number { throw Stumble() }
        return Decision()
      }
    }
    #expect(try await house.store.gauges(now: morning).undecided == 2)
  }

  @Test(arguments: StoreKind.allCases)
  func aDecisionThatDoesNotHoldTogetherIsRefusedWhole(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let entry = try await house.store.journalNew(try text("1"))
    let jean = ContactID(rawValue: 999)
    await #expect(throws: StoreError.self) {
      try await house.store.decide(entry, now: morning) { entry, situation in
        var contact = try situation.contact(entry.contact)
        contact?.conversation.menu = "main"
        return Decision(
          contact: contact, cases: [helpCase(try situation.nextCaseNumber(), of: entry.contact)],
          messages: [reply(to: entry.contact, "uno"), reply(to: jean, "dos")])
      }
    }
    #expect(try await house.store.contact(entry.contact)?.conversation.menu == nil)
    #expect(try await house.store.cases(CaseQuery()) == [])
    #expect(try await house.store.claim(at: morning) == [])
  }

  @Test(arguments: StoreKind.allCases)
  func theWholeDecisionIsThereAfterARestart(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let entry = try await house.store.journalNew(try text("1", "ayuda"))
    _ = try await house.store.decide(entry, now: morning) { entry, situation in
      var contact = try situation.contact(entry.contact)
      contact?.conversation.menu = "main"
      contact?.conversation.language = .haitian
      contact?.consent = .optedOut
      let opened = helpCase(try situation.nextCaseNumber(), of: entry.contact)
      return Decision(
        reasons: [Reason("danger", "ayuda")],
        reading: Reading(
          language: .spanish, languageConfidence: 1,
          matches: [
            Match(
              intent: IntentID("emergency/trailer"), urgency: .red, score: 1, keywords: ["ayuda"])
          ], urgency: .red),
        locale: .haitian, contact: contact, cases: [opened],
        events: [
          CaseEvent(
            helpCase: opened.number, at: morning, actor: "person", reason: Reason("opened"))
        ],
        messages: [reply(to: entry.contact, "Caso abierto", lane: .emergency)], release: "r1")
    }
    try await house.restart()
    let contact = try #require(try await house.store.contact(entry.contact))
    #expect(contact.conversation.menu == "main")
    #expect(contact.conversation.language == .haitian)
    #expect(contact.consent == .optedOut)
    #expect(contact.address == (try address(Caller.maria)))
    #expect(contact.ourNumber == "+15005550006")
    let opened = try #require(try await house.store.cases(CaseQuery()).first)
    #expect(opened == helpCase(CaseNumber(rawValue: 1), of: entry.contact))
    #expect(try await house.store.events(of: opened.number).map(\.reason.code) == ["opened"])
    let records = try await house.store.messages(MessageQuery())
    let record = try #require(records.first { $0.direction == .inbound }?.decision)
    #expect(record.reasons == [Reason("danger", "ayuda")])
    #expect(record.intents == [IntentID("emergency/trailer")])
    #expect(record.urgency == .red && record.locale == .haitian && record.release == "r1")
  }

  @Test(arguments: StoreKind.allCases)
  func aDecisionSeesThePersonsEarlierTextsAndTheWayBack(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = house.store
    let first = try await store.journalNew(try text("0", "texto 0")).number
    for number in 1...3 {
      let entry = try await store.journalNew(
        try text("\(number)", "texto \(number)", at: morning.adding(seconds: Int64(number))))
      _ = try await store.decide(entry, now: morning) { _, _ in Decision() }
      _ = try await store.journalNew(try text("j\(number)", "lot bagay", from: Caller.jean))
    }
    let entry = try await store.journalNew(
      try text("4", "texto 4", channel: ChannelName("simulator")))
    let seen = Notes<[PastText]>()
    let channels = Notes<ChannelName?>()
    _ = try await store.decide(entry, now: morning) { entry, situation in
      let texts = try situation.texts(of: entry.contact, before: entry.number, limit: 2)
      let contact = try situation.contact(entry.contact)
      seen.add(texts)
      seen.add(try situation.texts(of: entry.contact, before: entry.number, limit: 1))
      seen.add(try situation.texts(of: entry.contact, before: first, limit: 1))
      channels.add(contact?.channel)
      return Decision()
    }
    #expect(seen.all[0].map(\.text) == ["texto 3", "texto 2"])
    #expect(seen.all[1].map(\.text) == ["texto 3"])
    #expect(seen.all[2] == [])
    #expect(seen.all[0].map(\.receivedAt) == [3, 2].map { morning.adding(seconds: $0) })
    #expect(channels.all == [ChannelName("simulator")])
    #expect(try await store.contact(entry.contact)?.channel == ChannelName("simulator"))
  }

  @Test(arguments: StoreKind.allCases)
  func manyPeopleAtOnceAreAllDecidedExactlyOnce(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = house.store
    let decisions = Notes<MessageNumber>()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<400 {
        group.addTask {
          let phone = "+52551234\(1000 + number % 40)"
          let entry = try await store.journalNew(try text("\(number)", "texto", from: phone))
          _ = try await store.decide(entry, now: morning) { entry, _ in
            decisions.add(entry.number)
            return Decision(messages: [reply(to: entry.contact, "va", inline: true)])
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(decisions.all.count == 400)
    #expect(Set(decisions.all).count == 400)
    #expect(try await store.gauges(now: morning).undecided == 0)
  }

  @Test(arguments: StoreKind.allCases)
  func whoMovesTakesEverythingAlongAndTheOldAddressIsNobodys(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let entry = try await house.store.journalNew(try text("1", "uno"))
    _ = try await house.store.decide(entry, now: morning) { entry, _ in
      Decision(messages: [reply(to: entry.contact, "espera")])
    }
    let stranger = try await house.store.journalNew(try text("2", from: Caller.jean))
    // What is kept by heart is read first, so that a stale copy would be found out.
    let (from, to) = try (address(Caller.maria), address(Caller.jean))
    #expect(try await house.store.contact(entry.contact)?.address == from)
    _ = try await house.store.commit(now: morning) { situation in
      let known = try situation.contact(at: to)
      #expect(known?.id == stranger.contact)
      var decision = Decision()
      decision.move = Decision.Move(contact: entry.contact, to: to)
      return decision
    }
    for _ in 0..<2 {
      #expect(try await house.store.contact(at: to)?.id == entry.contact)
      #expect(try await house.store.contact(entry.contact)?.address == to)
      #expect(try await house.store.contact(at: from) == nil)
      try await house.restart()
    }
    let due = try await house.store.claimOutbox(
      OutboxClaim(now: morning, leaseUntil: morning.adding(seconds: 60), limit: 9))
    #expect(due.map(\.address) == [to], "what waited goes to the new address")
    let next = try await house.store.journalNew(try text("3", from: Caller.jean))
    #expect(next.contact == entry.contact)
    let again = try await house.store.journalNew(try text("4"))
    #expect(again.contact != entry.contact)
    #expect(again.contact != stranger.contact)
    await #expect(throws: StoreError.self) {
      try await house.store.commit(now: morning) { _ in
        var decision = Decision()
        decision.move = Decision.Move(contact: ContactID(rawValue: 99), to: to)
        return decision
      }
    }
  }
}
