import Escalation
import Helpline
import Testing

/// A page that its carrier refused for good: nobody waits for a phone that did not ring. A text that the person may
/// not have got: whoever has the case hears of it.
@Suite struct LostTextStories {
  let trailer = Altar.text("nos dejaron encerrados en el trailer no hay aire")
  let sms = ChannelName("sms")

  private func lose(
    _ officer: Officer, over channel: String = "sms", ways: Int = 1, _ village: Village
  ) throws {
    village.commit(
      village.ladder.pageLost(
        try village.first(), to: officer.id, over: ChannelName(channel), ways: ways,
        sentAt: village.now, code: "undeliverable", now: village.now))
  }

  @Test func theNextStepIsTakenAtOnce() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try lose(Altar.ana, village)
    #expect(village.pageMinutes(Altar.beto) == [], "the next step asks the same officer again")
    try village.wait(minutes: 4)
    #expect(village.pageMinutes(Altar.beto) == [2], "two minutes sooner")
    #expect(village.alarms.map(\.code) == ["page-lost"])
    #expect(
      village.events.contains { $0.reason == Reason("page-lost", "ana over sms: undeliverable") })
  }

  @Test func onlyWhenEveryWayLostIt() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.wait(minutes: 4)
    try lose(Altar.beto, ways: 2, village)
    #expect(village.pageMinutes(Altar.carla) == [])
    try lose(Altar.beto, ways: 2, village)
    #expect(village.pageMinutes(Altar.carla) == [], "the same word twice counts once")
    try lose(Altar.beto, over: "email", ways: 2, village)
    #expect(village.pageMinutes(Altar.carla) == [4])
  }

  @Test func aCaseThatSomebodyHasStaysTheirs() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.texts(Altar.beto, "T \(village.code)")
    try lose(Altar.ana, village)
    #expect(village.pageMinutes(Altar.beto) == [])
    #expect(try village.first().acknowledgement?.officer == OfficerID("beto"))
  }

  @Test func anotherOfTheSameStepMayHaveGotTheirs() throws {
    let dora = Altar.officer("dora", "Dora", .lead, 6)
    var roster = Altar.roster
    roster.officers.append(dora)
    let village = Village(try Altar.ladder(roster))
    try village.says(7, trailer)
    for _ in 0..<60 where village.pageMinutes(dora).isEmpty { try village.wait(seconds: 30) }
    #expect(village.pageMinutes(dora) == village.pageMinutes(Altar.carla))
    try lose(Altar.carla, village)
    #expect(village.pageMinutes(Altar.rosa) == [], "Dora's phone may have rung")
    try lose(dora, village)
    #expect(!village.pageMinutes(Altar.rosa).isEmpty)
  }

  @Test func whoHasTheCaseHearsThatThePersonMayNotHaveGotAText() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    func lose() throws {
      village.commit(
        village.ladder.textLost(try village.first(), code: "maybe-sent", now: village.now))
    }
    try lose()
    #expect(!village.unread("ana").contains("text-lost"), "nobody has it yet")
    #expect(village.alarms.map(\.code) == ["text-lost"])
    try village.texts(Altar.ana, "T \(village.code)")
    _ = village.unread("ana")
    try lose()
    #expect(village.unread("ana") == ["text-lost"])
    #expect(village.unread("person").allSatisfy { $0 != "text-lost" })
    #expect(village.events.count { $0.reason == Reason("text-lost", "maybe-sent") } == 2)
    try village.texts(Altar.ana, "C \(village.code) 1")
    _ = village.unread("ana")
    try lose()
    #expect(village.unread("ana") == [], "the case has ended")
  }

  /// All numbers dead: no more than one way up the ladder each round, never a storm.
  @Test func deadNumbersAreNotTriedInACircle() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    for _ in 0..<60 {
      for officer in Altar.roster.officers
      where try village.first().pages.contains(where: {
        $0.officer == officer.id && $0.at == village.now
      }) {
        try lose(officer, village)
      }
      try village.wait(seconds: 10)
    }
    for officer in Altar.roster.officers {
      #expect(village.pageMinutes(officer).count <= 8)
    }
    #expect(!village.pageMinutes(Altar.mesa).isEmpty)
  }

  private func page(_ officer: Officer, _ secondsAgo: Int64, round: Int, step: Int) -> Page {
    Page(
      officer: officer.id, at: Altar.morning.adding(seconds: -secondsAgo), round: round, step: step)
  }

  /// Beto's page is lost. What else rang before, and where the ladder stands.
  private func goesOn(_ pages: [Page], round: Int = 0, step: Int, startedAgo: Int64) throws -> Bool
  {
    let ladder = try Altar.ladder()
    var helpCase = ladder.open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7), with: trailer,
      now: Altar.morning.adding(seconds: -300)
    ).helpCase
    helpCase.pages = pages
    helpCase.ladder.round = round
    helpCase.ladder.step = step
    helpCase.ladder.roundStartedAt = Altar.morning.adding(seconds: -startedAgo)
    let change = ladder.pageLost(
      helpCase, to: Altar.beto.id, over: sms, ways: 1, sentAt: Altar.morning,
      code: "undeliverable", now: Altar.morning)
    return change.actions.contains { $0.isPage && $0.reason.detail != "on call now" }
  }

  @Test func onlyAPageOfTheSameMomentMayStandForTheLostOne() throws {
    let lost = page(Altar.beto, 10, round: 1, step: 2)
    let others: [(Page, goesOn: Bool)] = [
      (page(Altar.ana, 10, round: 1, step: 2), false),
      (page(Altar.ana, 240, round: 1, step: 2), true),
      (page(Altar.ana, 10, round: 1, step: 0), true),
      (page(Altar.ana, 10, round: 0, step: 2), true),
    ]
    for (other, expected) in others {
      #expect(
        try goesOn([other, lost], round: 1, step: 3, startedAgo: 250) == expected, "\(other)")
    }
  }

  @Test func aRoundThatWaitsToBeginIsNotHurried() throws {
    let lost = page(Altar.beto, 10, round: 1, step: 0)
    #expect(try goesOn([lost], round: 1, step: 0, startedAgo: -120) == false)
    #expect(try goesOn([lost], round: 1, step: 3, startedAgo: 250))
    #expect(try goesOn([lost], round: 2, step: 3, startedAgo: 250) == false)
  }

  @Test func aPageKnowsTheStepItWasTakenFrom() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.outage(minutes: 5)
    try village.outage(minutes: 5)
    #expect(try village.first().pages.map(\.step) == [0, 2, 3])
  }
}
