import Helpline
import HelplineTesting
import Testing

/// What every store promises about cases and their due moments.
@Suite struct CaseContract {
  private struct Stumble: Error {}

  private func open(_ store: any Store, for phone: String, at: Instant = morning) async throws
    -> HelpCase
  {
    let contact = try await store.meet(phone, at: at)
    let decision = try await store.commit(now: at) { situation in
      Decision(cases: [helpCase(try situation.nextCaseNumber(), of: contact, at: at)])
    }
    return try #require(decision.cases.first)
  }

  @Test(arguments: StoreKind.allCases)
  func dueCasesAreAdvancedOldestFirstAndOnlyOnce(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let store = house.store
    let maria = try await open(store, for: Caller.maria, at: morning.adding(seconds: 20))
    let jean = try await open(store, for: Caller.jean, at: morning.adding(seconds: 10))
    let ana = try await open(store, for: Caller.ana, at: morning.adding(seconds: 99))
    let taken = Notes<CaseNumber>()
    let now = morning.adding(seconds: 30)
    let advance: @Sendable (HelpCase, any Situation) throws -> Decision = { due, _ in
      taken.add(due.number)
      var next = due
      next.dueAt = now.adding(seconds: 120)
      return Decision(cases: [next])
    }
    #expect(try await store.nextDue() == morning.adding(seconds: 10))
    #expect(try await store.advanceDueCases(now: now, limit: 1, by: advance) == 1)
    #expect(try await store.advanceDueCases(now: now, limit: 10, by: advance) == 1)
    #expect(try await store.advanceDueCases(now: now, limit: 10, by: advance) == 0)
    #expect(taken.all == [jean.number, maria.number])
    #expect(try await store.nextDue() == ana.dueAt)
  }

  @Test(arguments: StoreKind.allCases)
  func overdueStepsAreFoundAfterARestart(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let opened = try await open(house.store, for: Caller.maria)
    try await house.restart()
    let found = Notes<HelpCase>()
    let count = try await house.store.advanceDueCases(
      now: morning.adding(seconds: 900), limit: 10
    ) { due, _ in
      found.add(due)
      return Decision()
    }
    #expect(count == 1)
    #expect(found.all == [opened])
  }

  @Test(arguments: StoreKind.allCases)
  func aCaseThatCannotBeAdvancedHoldsUpNoOther(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let broken = try await open(house.store, for: Caller.maria, at: morning)
    let fine = try await open(house.store, for: Caller.jean, at: morning.adding(seconds: 1))
    let now = morning.adding(seconds: 60)
    let count = try await house.store.advanceDueCases(now: now, limit: 1) { due, _ in
      if due.number == broken.number { throw Stumble() }
      var next = due
      next.dueAt = now.adding(seconds: 60)
      return Decision(cases: [next], messages: [reply(to: due.contact, "aviso")])
    }
    #expect(count == 1)
    #expect(try await house.store.claim(at: now).count == 1)
    #expect(try await house.store.nextDue() == morning)
    await #expect(throws: StoreError.undecidable(detail: "Stumble()")) {
      try await house.store.advanceDueCases(now: now, limit: 1) { _, _ in throw Stumble() }
    }
    #expect(try await house.store.cases(CaseQuery()).map(\.number) == [broken.number, fine.number])
  }

  @Test(arguments: StoreKind.allCases)
  func aPersonHasOneOpenCaseAndANewOneAfterItEnded(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let first = try await open(house.store, for: Caller.maria)
    await #expect(throws: StoreError.self) {
      try await house.store.commit(now: morning) { situation in
        Decision(cases: [helpCase(try situation.nextCaseNumber(), of: first.contact)])
      }
    }
    let second = try await house.store.commit(now: morning) { situation in
      var ended = try situation.openCase(of: first.contact)
      ended?.outcome = CaseOutcome(
        officer: OfficerID("rosa"), code: .attended, note: "", at: morning)
      ended?.dueAt = nil
      let latest = try situation.latestCase(of: first.contact)
      #expect(latest?.number == first.number)
      let next = helpCase(try situation.nextCaseNumber(), of: first.contact)
      return Decision(cases: [ended, next].compactMap { $0 })
    }
    #expect(second.cases.map(\.number.rawValue) == [1, 2])
    try await house.restart()
    _ = try await house.store.commit(now: morning) { situation in
      let latest = try situation.latestCase(of: first.contact)
      #expect(latest?.number.rawValue == 2)
      return Decision()
    }
    #expect(try await house.store.cases(CaseQuery()).map(\.number.rawValue) == [2])
    var all = CaseQuery()
    all.openOnly = false
    all.code = first.code
    #expect(try await house.store.cases(all).map(\.outcome?.code) == [.attended])
  }

  @Test(arguments: StoreKind.allCases)
  func aDecisionFindsCasesByPersonByCodeAndByAge(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await open(house.store, for: Caller.maria)
    let jean = try await open(house.store, for: Caller.jean)
    let found = Notes<[CaseNumber?]>()
    _ = try await house.store.commit(now: morning) { situation in
      let numbers = [
        try situation.openCase(of: jean.contact)?.number,
        try situation.helpCase(maria.code)?.number,
        try situation.helpCase(CaseCode(CaseNumber(rawValue: 77)))?.number,
        try situation.openCases(limit: 1).first?.number,
        try situation.nextCaseNumber(),
        try situation.latestCase(of: jean.contact)?.number,
        try situation.latestCase(of: ContactID(rawValue: 77))?.number,
      ]
      found.add(numbers)
      return Decision()
    }
    #expect(
      found.all == [
        [jean.number, maria.number, nil, maria.number, CaseNumber(rawValue: 3), jean.number, nil]
      ])
  }

  /// What bursts and the cap on pages are decided by: as the cases are now, also after a restart and a rollback.
  @Test(arguments: StoreKind.allCases)
  func briefsAreTheOpenCasesAsTheyAreNow(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await open(house.store, for: Caller.maria)
    let jean = try await open(house.store, for: Caller.jean, at: morning.adding(seconds: 1))
    let ana = try await open(house.store, for: Caller.ana, at: morning.adding(seconds: 2))
    let page = Page(officer: OfficerID("rosa"), at: morning, round: 1, step: 0)
    _ = try await house.store.commit(now: morning) { _ in
      var paged = maria
      paged.pages = [page]
      paged.incident = maria.number
      paged.spot = Coordinates(31.32, -110.94)
      paged.others = [jean.contact]
      var closed = jean
      closed.outcome = CaseOutcome(
        officer: OfficerID("rosa"), code: .attended, note: "", at: morning)
      return Decision(cases: [paged, closed])
    }
    _ = try? await house.store.commit(now: morning) { _ in
      var lost = ana
      lost.urgency = .amber
      let nobody = CaseEvent(
        helpCase: CaseNumber(rawValue: 77), at: morning, actor: "rosa", reason: Reason("note"))
      return Decision(cases: [lost], events: [nobody])
    }
    for _ in 0..<2 {
      let found = try await briefs(house.store)
      #expect(found.map(\.number) == [maria.number, ana.number], "oldest first, open ones alone")
      #expect(found.first?.pages == [page])
      #expect(found.first?.incident == maria.number)
      #expect(found.first?.spot == Coordinates(31.32, -110.94))
      #expect(found.first?.people == [maria.contact, jean.contact])
      #expect(found.last?.urgency == .red, "a refused decision leaves nothing behind")
      #expect(found == (try await house.store.cases(CaseQuery())).map { CaseBrief($0) })
      try await house.restart()
    }
  }

  private func briefs(_ store: any Store) async throws -> [CaseBrief] {
    let found = Notes<CaseBrief>()
    _ = try await store.commit(now: morning) { situation in
      try situation.briefs().forEach { found.add($0) }
      return Decision()
    }
    return found.all
  }

  @Test(arguments: StoreKind.allCases)
  func gaugesShowWhoStillWaits(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await open(house.store, for: Caller.maria)
    _ = try await open(house.store, for: Caller.jean, at: morning.adding(seconds: 60))
    _ = try await house.store.journalNew(
      try text("w", from: Caller.ana, at: morning.adding(seconds: 5)))
    try await house.store.queue(reply(to: maria.contact, "uno", lane: .notice))
    var gauges = try await house.store.gauges(now: morning)
    #expect(gauges.undecided == 1)
    #expect(gauges.oldestUndecidedAt == morning.adding(seconds: 5))
    #expect(gauges.openCases == [.red: 2])
    #expect(gauges.outboxByLane == [.notice: 1])
    #expect(gauges.oldestUnacknowledgedRedAt == morning)
    _ = try await house.store.commit(now: morning) { _ in
      var taken = maria
      taken.acknowledgement = Acknowledgement(
        officer: OfficerID("rosa"), at: morning, leaseUntil: morning.adding(seconds: 600))
      return Decision(cases: [taken])
    }
    gauges = try await house.store.gauges(now: morning)
    #expect(gauges.oldestUnacknowledgedRedAt == morning.adding(seconds: 60))
  }

  /// The desk's queue: red that nobody has by age, then leases about to run out, then the rest.
  @Test(arguments: StoreKind.allCases)
  func theQueueIsOrderedByWhatIsWorstAndComesInPages(kind: StoreKind) async throws {
    let store = try StoreHouse(kind).store
    let now = morning.adding(seconds: 3_600)
    let lease: @Sendable (Int64) -> Acknowledgement = {
      Acknowledgement(officer: OfficerID("ana"), at: morning, leaseUntil: now.adding(seconds: $0))
    }
    let wanted: [(Int64, Urgency, Acknowledgement?)] = [
      (30, .amber, nil), (90, .red, nil), (60, .red, lease(900)), (20, .red, lease(100)),
      (40, .amber, lease(-5)), (10, .red, nil), (50, .amber, lease(600)),
    ]
    for (index, (second, urgency, lease)) in wanted.enumerated() {
      let opened = try await open(
        store, for: "+1555555\(6000 + index)", at: morning.adding(seconds: second))
      var changed = opened
      changed.urgency = urgency
      changed.acknowledgement = lease
      let next = changed
      _ = try await store.commit(now: now) { _ in Decision(cases: [next]) }
    }
    var query = CaseQuery()
    query.order = .queue(now: now)
    let order = try await store.cases(query).map { $0.openedAt.seconds(since: morning) }
    #expect(order == [10, 90, 40, 20, 60, 30, 50])
    query.limit = 3
    query.offset = 2
    let page = try await store.cases(query).map { $0.openedAt.seconds(since: morning) }
    #expect(page == [40, 20, 60])
  }

  @Test(arguments: StoreKind.allCases)
  func closedCasesAreListedNewestFirstAndAPersonsCasesAreFoundByNumber(kind: StoreKind) async throws
  {
    let store = try StoreHouse(kind).store
    let maria = try await store.meet(Caller.maria, at: morning)
    for _ in 0..<3 {
      _ = try await store.commit(now: morning) { situation in
        var closed = helpCase(try situation.nextCaseNumber(), of: maria, at: morning)
        closed.outcome = CaseOutcome(
          officer: OfficerID("ana"), code: .attended, note: "", at: morning)
        return Decision(cases: [closed])
      }
    }
    let jean = try await open(store, for: Caller.jean)
    var query = CaseQuery()
    query.openOnly = false
    query.closedOnly = true
    query.order = .newestFirst
    query.limit = 2
    let first = try await store.cases(query)
    query.before = first.last?.number
    let second = try await store.cases(query)
    #expect((first + second).map(\.number.rawValue) == [3, 2, 1])

    let number = try #require(PhoneNumber(Caller.maria))
    #expect(try await store.contact(at: .phone(number))?.id == maria)
    var hers = CaseQuery()
    hers.openOnly = false
    hers.contact = maria
    #expect(try await store.cases(hers).count == 3)
    hers.contact = jean.contact
    #expect(try await store.cases(hers) == [jean])
    let nobody = try #require(PhoneNumber("+15555559999"))
    #expect(try await store.contact(at: .phone(nobody)) == nil)
  }
}
