import Escalation
import Helpline
import Testing

/// Ladders that a content manager wrote, with slips in them: none storms, none silences.
@Suite struct PolicyStories {
  private func village(
    _ steps: [(EscalationStep.Target, Int64)], lease: Int64 = 600, again: Int64 = 240,
    _ roster: Roster = Altar.roster
  ) throws -> Village {
    var release = Altar.release
    release.policies["red"] = EscalationPolicy(
      name: "red", steps: steps.map { EscalationStep(target: $0.0, afterSeconds: $0.1) },
      leaseSeconds: lease, repeatSeconds: again)
    let village = Village(try Altar.ladder(roster, release))
    try village.says(7, Altar.text("no hay aire"))
    return village
  }

  @Test(arguments: [
    (1, 60), (59, 60), (60, 60), (61, 61), (600, 600), (86_400, 86_400), (86_401, 86_400),
    (500_000, 86_400),
  ])
  func aLeaseIsBetweenAMinuteAndADay(written: Int64, used: Int64) throws {
    let village = try village([(.onCall, 0)], lease: written)
    try village.texts(Altar.ana, "T")
    let lease = try #require(try village.first().acknowledgement)
    #expect(lease.leaseUntil.seconds(since: lease.at) == used)
  }

  @Test(arguments: [(1, 60), (60, 60), (300, 300), (80_000, 80_000), (90_000, 86_400)])
  func aRoundBeginsAgainAfterAMinuteToADay(written: Int64, used: Int64) throws {
    var release = Altar.release
    release.policies["amber"] = EscalationPolicy(
      name: "amber", steps: [EscalationStep(target: .onCall, afterSeconds: 0)], leaseSeconds: 600,
      repeatSeconds: written)
    let village = Village(try Altar.ladder(Altar.roster, release))
    try village.says(7, Altar.text("ayuda", .amber, "control/human"))
    let start = try village.first().ladder.roundStartedAt
    #expect(start.seconds(since: village.now) == used)
  }

  @Test func stepsInDisorderAreTakenInOrder() throws {
    let village = try village([(.lead, 300), (.onCall, 0), (.desk, 100_000_000)])
    try village.wait(minutes: 6)
    #expect(village.pageMinutes(Altar.ana) == [0])
    #expect(village.pageMinutes(Altar.carla) == [5])
  }

  @Test func aFirstStepHoursAwayDoesNotKeepRedQuiet() throws {
    let village = try village([(.onCall, 43_200)])
    try village.wait(minutes: 16)
    #expect(village.pageMinutes(Altar.ana) == [15])
  }

  @Test func whoIsOnCallIsNotPagedWhereTheLadderNamesOnlyLeads() throws {
    let village = try village([(.lead, 0), (.lead, 300)])
    try village.wait(minutes: 7)
    #expect(village.pageMinutes(Altar.ana) == [])
    #expect(village.pageMinutes(Altar.carla) == [0, 5])
  }

  @Test func aLadderThatLostItsUpperStepsBeginsAtItsFoot() throws {
    let village = try village([(.onCall, 0), (.next, 120), (.lead, 240)])
    try village.wait(minutes: 3)
    let helpCase = try village.first()
    #expect(helpCase.ladder.step == 2)
    var release = Altar.release
    release.policies["red"] = EscalationPolicy(
      name: "red", steps: [EscalationStep(target: .onCall, afterSeconds: 0)], leaseSeconds: 600,
      repeatSeconds: 240)
    let later = village.now.adding(seconds: 30)
    let change = try Altar.ladder(Altar.roster, release).advance(helpCase, now: later)
    #expect(change.helpCase.pages.last?.officer == Altar.ana.id)
    #expect(change.helpCase.pages.last?.at == later)
  }

  @Test func whenTheLeadsLeaseRunsOutTheNextAboveIsPagedToo() throws {
    let leaders = Roster(officers: [Altar.carla, Altar.rosa])
    let village = try village([(.onCall, 0), (.lead, 60)], leaders)
    try village.texts(Altar.carla, "T \(village.code)")
    try village.wait(minutes: 10)
    #expect(village.pageMinutes(Altar.carla).last == 10)
    #expect(village.pageMinutes(Altar.rosa) == [10])
  }

  @Test func thatThereIsNobodyIsWrittenDownOnceEachTimeItBegins() throws {
    let empty = try Altar.ladder(Roster(officers: [Altar.ana]))
    let village = Village(empty)
    try village.says(7, Altar.text("no hay aire"))
    try village.wait(minutes: 2)
    #expect(try village.first().ladder.emptyRounds == 3)
    try village.texts(Altar.ana, "T \(village.code)")
    try village.texts(Altar.ana, "P \(village.code)")
    #expect(village.events.filter { $0.reason.code == "nobody-to-page" }.count == 2)
    let staffed = try Altar.ladder().advance(
      try village.first(), now: village.now.adding(seconds: 60))
    #expect(staffed.helpCase.ladder.emptyRounds == 0)
    #expect(staffed.actions.contains { $0.isPage })
  }

  @Test func aPersonIsToldThatNobodyHasItThoughNoStepIsDue() throws {
    var release = Altar.release
    release.policies["amber"] = EscalationPolicy(
      name: "amber", steps: [EscalationStep(target: .onCall, afterSeconds: 0)], leaseSeconds: 600,
      repeatSeconds: 4 * 3_600)
    let village = Village(try Altar.ladder(Altar.roster, release))
    try village.says(7, Altar.text("ayuda", .amber, "control/human"))
    try village.wait(minutes: 30)
    #expect(village.unread("person") == ["nobody-yet"])
  }

  @Test(arguments: [
    (["plain", "trailer", "lift"], Urgency.red, "trailer-ladder"),
    (["human", "lift"], .red, "lift-ladder"), (["human", "lift"], .amber, "human-ladder"),
    (["plain"], .red, "red"), (["unknown"], .amber, "amber"), ([], .red, "red"),
  ])
  func theFirstIntentOfThatUrgencyWithALadderNamesIt(
    intents: [String], urgency: Urgency, ladder: String
  ) throws {
    func intent(_ name: String, _ urgency: Urgency, _ policy: String?) -> Intent {
      Intent(
        id: IntentID("emergency/\(name)"), title: name, urgency: urgency, answer: name,
        policy: policy)
    }
    let catalog = Catalog([
      intent("plain", .red, nil), intent("trailer", .red, "trailer-ladder"),
      intent("lift", .red, "lift-ladder"), intent("human", .amber, "human-ladder"),
    ])
    let release = Release(id: "x", catalog: catalog, locales: [:], stations: [Altar.station])
    let text = CaseText(
      words: "x", urgency: urgency, intents: intents.map { IntentID("emergency/\($0)") },
      locale: .spanish)
    let change = try Altar.ladder(Altar.roster, release).open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 1), with: text, now: Altar.morning)
    #expect(change.helpCase.policy == ladder)
  }
}
