import Escalation
import Helpline
import Testing

/// Several phones, one rescue (chatwoot#4975, ushahidi#2532), and the way back (freescout#2855).
@Suite struct JoiningStories {
  private let maria = ContactID(rawValue: 7)
  private let jean = ContactID(rawValue: 8)

  private func two() throws -> (Village, HelpCase, HelpCase) {
    let village = Village(try Altar.ladder())
    try village.says(
      7,
      Altar.text(
        "necesito ayuda", .amber, "control/human",
        facts: [CaseFact(name: "people", value: "12", saidBy: "person", at: village.now)]))
    try village.says(8, Altar.text("no hay aire en el trailer"))
    return (village, try village.all()[0], try village.all()[1])
  }

  @Test func aMergedRescueKnowsWhatBothKnewAndHearsBothPhones() throws {
    let (village, amber, red) = try two()
    let changes = village.ladder.merge(red, into: amber, by: Altar.ana, now: village.now)
    changes.forEach(village.commit)
    let rescue = try village.all()[0]
    #expect(rescue.people == [maria, jean])
    #expect(rescue.urgency == .red)
    #expect(rescue.policy == "red")
    #expect(rescue.words == "no hay aire en el trailer")
    #expect(rescue.facts.map(\.name) == ["people"])
    #expect(rescue.textCount == 2)
    let ended = try village.all()[1]
    #expect(ended.outcome?.officer == OfficerID("ana"), "ended by a named human")
    #expect(ended.outcome?.code == .duplicate)
    #expect(ended.personState == .closed)
    #expect(ended.dueAt == nil)
    #expect(try village.openCase(of: jean)?.number == rescue.number)
    try village.says(8, Altar.text("somos doce", .none))
    #expect(try village.all().count == 2, "no new case")
    #expect(village.unread("person").filter { $0 == "case-joined" }.count == 1)
    #expect(village.events.contains { $0.reason.code == "merged" && $0.actor == "ana" })
  }

  @Test func aRescueThatBecomesRedIsPagedAtOnce() throws {
    let (village, _, _) = try two()
    try village.wait(minutes: 2)
    let all = try village.all()
    let changes = village.ladder.merge(all[1], into: all[0], by: Altar.beto, now: village.now)
    #expect(changes[0].actions.filter(\.isPage).map(\.reason.code) == ["paged"])
  }

  @Test func aMergedRescueIsWhereEitherSaid() throws {
    let spot = Coordinates(30.71, -111.84)
    let village = Village(try Altar.ladder())
    try village.says(7, Altar.text("necesito ayuda", .amber, "control/human"))
    #expect(try village.first().urgency == .amber)
    try village.says(7, Altar.text("no hay aire"))
    #expect(village.events.contains { $0.reason == Reason("urgency-raised", "red") })
    try village.says(
      8,
      CaseText(
        words: "no hay aire", urgency: .red, intents: [IntentID("emergency/suffocation")],
        spot: spot, locale: .spanish))
    let (first, second) = (try village.all()[0], try village.all()[1])
    village.ladder.merge(second, into: first, by: Altar.ana, now: village.now)
      .forEach(village.commit)
    #expect(try village.first().spot == spot)
  }

  @Test func aPhoneIsTakenOutAgainAndPagedFor() throws {
    let spot = Coordinates(30.71, -111.84)
    let village = Village(try Altar.ladder())
    try village.says(7, Altar.text("nos mordio una vibora", .red, "emergency/medical"))
    try village.says(
      8,
      CaseText(
        words: "no hay aire", urgency: .red, intents: [IntentID("emergency/suffocation")],
        facts: [CaseFact(name: "place", value: "km 40", saidBy: "person", at: village.now)],
        spot: spot, locale: .haitian))
    let (first, second) = (try village.all()[0], try village.all()[1])
    village.ladder.merge(second, into: first, by: Altar.ana, now: village.now)
      .forEach(village.commit)
    #expect(!village.events.contains { $0.reason.code == "urgency-raised" }, "red as before")
    try village.wait(minutes: 3)
    let number = try village.nextCaseNumber()
    let joined = try #require(try village.latestCase(of: jean))
    village.ladder.split(
      try village.all()[0], off: joined, as: number, by: Altar.ana, now: village.now
    ).forEach(village.commit)
    #expect(try village.openCase(of: jean)?.number == number)
    #expect(try village.openCase(of: maria)?.number == first.number)
    let parted = try village.all()[2]
    #expect(village.events.contains { $0.reason.code == "split" && $0.actor == "ana" })
    #expect(parted.links == [first.number])
    #expect(parted.urgency == .red)
    #expect(!parted.pages.isEmpty)
    #expect(parted.words == "no hay aire", "theirs, not the snake's")
    #expect(parted.intents == [IntentID("emergency/suffocation")])
    #expect(parted.facts == second.facts)
    #expect(try village.all()[0].facts == [], "km 40 is not where the snake is")
    #expect(parted.spot == spot)
    #expect(parted.locale == .haitian)
    #expect(village.last("ana").contains("\"no hay aire\" Lugar: km 40."))
  }

  @Test func anOfficerJoinsTwoCasesByTextAndTakesThemApartAgain() throws {
    let (village, first, second) = try two()
    _ = village.unread("ana")
    try village.texts(Altar.ana, "j \(first.code) con \(second.code)")
    #expect(village.unread("ana") == ["joined"])
    #expect(village.last("ana").contains("A \(second.code)=apartarlo"), "the way back")
    #expect(village.unread("person") == ["case-joined"])
    #expect(try village.all().map(\.isOpen) == [true, false])
    #expect(try village.all()[0].people == [maria, jean])
    try village.texts(Altar.ana, "a\(second.code.description.lowercased())")
    #expect(village.unread("ana").contains("parted"))
    #expect(try village.all()[0].people == [maria])
    #expect(try village.openCase(of: jean)?.number == CaseNumber(rawValue: 3))
    #expect(try village.all()[2].links == [first.number])
  }

  @Test func whatCannotBeJoinedOrTakenApartIsSaidAndChangesNothing() throws {
    let (village, first, second) = try two()
    try village.texts(Altar.beto, "T \(second.code)")
    let before = try village.all()
    let tries = [
      ("J", "ask-join"), ("J \(first.code)", "ask-join"),
      ("J \(first.code) \(second.code)", "held-by-other"),
      ("J \(first.code) \(first.code)", "not-joined"),
      ("J \(first.code) Z9Z9", "unknown-code"), ("A \(first.code)", "not-joined"),
    ]
    for (text, answer) in tries {
      _ = village.unread("ana")
      try village.texts(Altar.ana, text)
      #expect(village.unread("ana") == [answer], "\(text)")
    }
    #expect(try village.all() == before)
    try village.texts(Altar.beto, "C \(second.code) 1")
    try village.texts(Altar.ana, "A \(second.code)")
    #expect(village.last("ana").contains("Nada cambio"), "it was never joined")
  }

  @Test func thePhoneThatOpenedTheCaseCannotBeTakenOut() throws {
    let (village, first, _) = try two()
    let changes = village.ladder.split(
      first, off: first, as: try village.nextCaseNumber(), by: Altar.ana, now: village.now)
    #expect(changes.map(\.helpCase) == [first])
    #expect(changes.flatMap(\.actions).map(\.reason.code) == ["not-joined"])
  }

  @Test func whatSomebodyElseHasIsNotJoined() throws {
    let (village, first, second) = try two()
    try village.texts(Altar.beto, "T \(second.code)")
    let changes = village.ladder.merge(
      try village.all()[1], into: first, by: Altar.ana, now: village.now)
    #expect(changes.flatMap(\.actions).map(\.reason.code) == ["held-by-other"])
    #expect(try village.all().allSatisfy(\.isOpen))
    let lead = village.ladder.merge(
      try village.all()[1], into: first, by: Altar.carla, now: village.now)
    #expect(lead.count == 2, "a lead may")
  }

  @Test func linkedCasesStayTheirOwn() throws {
    let (village, first, second) = try two()
    let linked = village.ladder.link(first, second, by: Altar.ana, now: village.now)
    #expect(linked.map(\.helpCase.links) == [[second.number], [first.number]])
    #expect(linked.allSatisfy { $0.helpCase.isOpen })
    #expect(
      linked.flatMap(\.events).map(\.reason)
        == [second, first].map { Reason("linked", $0.code.description) })
    let parted = village.ladder.unlink(
      linked[0].helpCase, linked[1].helpCase, by: Altar.ana, now: village.now)
    #expect(parted.allSatisfy { $0.helpCase.links.isEmpty })
  }

  @Test func anOfficerSetsAFactWithTheirName() throws {
    let (village, first, _) = try two()
    let change = village.ladder.setFact(first, "water", "nada", by: Altar.ana, now: village.now)
    #expect(change.helpCase.facts.last?.saidBy == "ana")
    #expect(change.helpCase.facts.last?.value == "nada")
    let odd = village.ladder.setFact(first, "nationality", "x", by: Altar.ana, now: village.now)
    #expect(odd.helpCase == first, "there is no such field")
  }

  @Test func aRowFromBeforeReadsAsACaseToWhichNothingOfThisHappened() throws {
    let (village, first, _) = try two()
    #expect(try village.withoutNewFields(first) == first)
  }

  /// Two cases full of everything, the second of which has the later text and the earlier facts.
  private func full() -> (HelpCase, HelpCase) {
    func helpCase(_ number: Int64, _ urgency: Urgency, _ intents: [String]) -> HelpCase {
      var helpCase = HelpCase(
        number: CaseNumber(rawValue: number), contact: ContactID(rawValue: number),
        urgency: urgency, intents: intents.map { IntentID($0) }, policy: urgency.name,
        station: "altar", locale: .spanish, openedAt: Altar.morning)
      helpCase.words = "caso \(number)"
      return helpCase
    }
    var one = helpCase(1, .red, ["emergency/bite", "emergency/suffocation"])
    var other = helpCase(2, .red, ["emergency/suffocation", "control/human"])
    one.facts = [fact("place", "garita", after: 20), fact("people", "2", after: 40)]
    other.facts = [fact("place", "km 40", after: 10), fact("people", "12", after: 30)]
    one.lastTextAt = Altar.morning.adding(seconds: 60)
    other.lastTextAt = Altar.morning.adding(seconds: 90)
    one.links = [CaseNumber(rawValue: 5)]
    other.links = [1, 5, 6].map { CaseNumber(rawValue: $0) }
    return (one, other)
  }

  private func fact(_ name: String, _ value: String, after seconds: Int64) -> CaseFact {
    CaseFact(
      name: name, value: value, saidBy: "person", at: Altar.morning.adding(seconds: seconds))
  }

  private func merged(_ other: HelpCase, into one: HelpCase) throws -> HelpCase {
    let now = Altar.morning.adding(seconds: 100)
    let changes = try Altar.ladder().merge(other, into: one, by: Altar.ana, now: now)
    return try #require(changes.first).helpCase
  }

  @Test func aRescueKnowsEachThingOnceAndInTheOrderItWasSaid() throws {
    let (one, other) = full()
    let rescue = try merged(other, into: one)
    #expect(rescue.intents.map(\.name) == ["bite", "suffocation", "human"])
    #expect(rescue.facts.map(\.value) == ["km 40", "garita", "12", "2"])
    #expect(rescue.lastTextAt == Altar.morning.adding(seconds: 90))
    #expect(try merged(one, into: other).lastTextAt == Altar.morning.adding(seconds: 90))
    #expect(rescue.links.map(\.rawValue) == [5, 6], "not to itself")
    #expect(rescue.words == "caso 1", "no more urgent, so nobody's words give way")
  }

  @Test func aRescueOfManyKeepsToItsLimits() throws {
    var (one, other) = full()
    one.intents = (1...HelpCase.intentsMax).map { IntentID("emergency/\($0)") }
    one.facts = (1...HelpCase.factsMax).map { fact("place", "\($0)", after: Int64($0)) }
    one.links = (10..<10 + Int64(HelpCase.linksMax)).map { CaseNumber(rawValue: $0) }
    let rescue = try merged(other, into: one)
    #expect(rescue.intents == one.intents)
    #expect(rescue.facts.count == HelpCase.factsMax)
    #expect(rescue.facts.last?.value == "40")
    #expect(rescue.links == one.links)
    one.others = (100..<100 + Int64(HelpCase.othersMax)).map { ContactID(rawValue: $0) }
    let refused = try Altar.ladder().merge(other, into: one, by: Altar.ana, now: Altar.morning)
    #expect(refused.map(\.helpCase) == [one])
    other.links = []
    #expect(
      try Altar.ladder().link(one, other, by: Altar.ana, now: Altar.morning).count == 1,
      "one more link than it may have")
  }

  @Test func aNoteAndAFactOfTheHoldersRenewTheLeaseAndNobodyElses() throws {
    let (village, first, _) = try two()
    try village.texts(Altar.ana, "T \(first.code)")
    try village.wait(minutes: 2)
    for (officer, isHolder) in [(Altar.carla, false), (Altar.ana, true)] {
      let held = try village.all()[0]
      let fact = village.ladder.setFact(held, "people", "9", by: officer, now: village.now)
      let note = village.ladder.note(held, "voy", by: officer, now: village.now)
      for change in [fact, note] {
        let lease = try #require(change.helpCase.acknowledgement).leaseUntil
        #expect((lease > held.acknowledgement?.leaseUntil ?? lease) == isHolder)
        #expect(change.helpCase.dueAt == lease)
        #expect(change.actions.map(\.reason.code) == [isHolder ? "noted" : "noted-only"])
      }
    }
    let unknown = village.ladder.setFact(
      try village.all()[0], "nationality", "x", by: Altar.ana, now: village.now)
    #expect(unknown.actions.map(\.reason.code) == ["note-empty"])
    #expect(unknown.helpCase.facts == (try village.all()[0].facts))
  }
}
