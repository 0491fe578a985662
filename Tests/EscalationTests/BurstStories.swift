import Escalation
import Helpline
import Testing

/// Many texts from one place, and many pages to one phone.
@Suite struct BurstStories {
  private func brief(
    _ number: Int64, minutesAgo: Int64 = 1, spot: Coordinates? = nil, incident: Int64? = nil,
    intent: String = "emergency/suffocation"
  ) -> CaseBrief {
    CaseBrief(
      helpCase(number, minutesAgo: minutesAgo, spot: spot, incident: incident, intent: intent))
  }

  private func helpCase(
    _ number: Int64, minutesAgo: Int64 = 0, spot: Coordinates? = nil, incident: Int64? = nil,
    intent: String = "emergency/suffocation"
  ) -> HelpCase {
    var helpCase = HelpCase(
      number: CaseNumber(rawValue: number), contact: ContactID(rawValue: number), urgency: .red,
      intents: [IntentID(intent)], policy: "red", station: "altar", locale: .spanish,
      openedAt: Altar.morning.adding(seconds: -minutesAgo * 60))
    helpCase.spot = spot
    helpCase.incident = incident.map { CaseNumber(rawValue: $0) }
    return helpCase
  }

  private func found(_ helpCase: HelpCase, _ briefs: [CaseBrief]) -> Burst? {
    Burst.found(for: helpCase, among: briefs, now: Altar.morning)
  }

  @Test func theFifthCaseFromOnePlaceMakesAnIncident() {
    let four = (1...4).map { brief($0) }
    #expect(found(helpCase(4), Array(four.prefix(3))) == nil)
    let burst = found(helpCase(5), four)
    #expect(burst?.head == CaseNumber(rawValue: 1))
    #expect(burst?.count == 5)
    #expect(burst?.joining.count == 4)
    #expect(burst?.isWorthAPage == true)
  }

  @Test func officersHearOfItAgainEachTimeItHasDoubled() {
    let worth = (6...100).filter { count in
      let members = (1..<Int64(count)).map { brief($0, incident: 1) }
      return found(helpCase(Int64(count)), members)?.isWorthAPage == true
    }
    #expect(worth == [10, 20, 40, 80])
  }

  @Test func otherPlacesOtherTimesAndOtherTroublesStandForThemselves() {
    let nogales = Coordinates(31.32, -110.94)
    let tijuana = Coordinates(32.52, -117.03)
    #expect(found(helpCase(9), (1...6).map { brief($0, minutesAgo: 11) }) == nil)
    #expect(found(helpCase(9), (1...6).map { brief($0, minutesAgo: 10) }) != nil)
    let near = Coordinates(31.43, -110.94)
    let far = Coordinates(31.50, -110.94)
    #expect(found(helpCase(9, spot: near), (1...6).map { brief($0, spot: nogales) }) != nil)
    #expect(found(helpCase(9, spot: far), (1...6).map { brief($0, spot: nogales) }) == nil)
    #expect(found(helpCase(9, spot: tijuana), (1...6).map { brief($0, spot: nogales) }) == nil)
    #expect(found(helpCase(9, spot: nogales), (1...6).map { brief($0, spot: nogales) }) != nil)
    #expect(found(helpCase(9, intent: "emergency/bite"), (1...6).map { brief($0) }) == nil)
  }

  /// Ana's phone has rung so often, over many cases, in the last minutes.
  private func rung(_ count: Int, secondsAgo: Int64 = 200) -> [CaseBrief] {
    (0..<count).map { index in
      var helpCase = helpCase(Int64(100 + index), minutesAgo: 30, intent: "emergency/bite")
      helpCase.pages = [
        Page(
          officer: Altar.ana.id, at: Altar.morning.adding(seconds: -secondsAgo), round: 0, step: 0)
      ]
      return CaseBrief(helpCase)
    }
  }

  @Test func theFirstPageOfANewRedCaseIsNeverThrottled() throws {
    let ladder = try Altar.ladder()
    let opened = ladder.open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 1), with: Altar.text("no hay aire"),
      now: Altar.morning)
    #expect(ladder.thinned(opened, among: rung(60)).actions == opened.actions)
  }

  @Test func beyondTheCapACountStandsForThePage() throws {
    let ladder = try Altar.ladder()
    let opened = ladder.open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 1), with: Altar.text("no hay aire"),
      now: Altar.morning.adding(seconds: -120))
    let again = ladder.advance(opened.helpCase, now: Altar.morning)
    #expect(again.actions.contains { $0.isPage })
    #expect(Ladder.capPages == 12)
    // The case's own page two minutes ago is one of them.
    let under = ladder.thinned(again, among: rung(Ladder.capPages - 2))
    #expect(under.actions == again.actions)
    #expect(ladder.thinned(again, among: rung(Ladder.capPages - 1)).actions != again.actions)
    let long = ladder.thinned(again, among: rung(Ladder.capPages, secondsAgo: 600))
    #expect(long.actions == again.actions, "ten minutes ago is long ago")
    let lately = ladder.thinned(again, among: rung(Ladder.capPages, secondsAgo: 599))
    #expect(lately.actions != again.actions)
    let over = ladder.thinned(again, among: rung(Ladder.capPages))
    guard case .page(let officer, let text, let reason)? = over.actions.first(where: \.isPage)
    else {
      Issue.record("nothing rang")
      return
    }
    #expect(officer == Altar.ana.id)
    #expect(text.hasPrefix("ROJO: \(Ladder.capPages + 1) casos sin oficial"))
    #expect(reason == Reason("paged", "count of \(Ladder.capPages + 1)"))
    #expect(over.helpCase.pages.last?.cover == .count)
    var others = rung(Ladder.capPages)
    others[0].urgency = .amber
    others[1].acknowledgement = Acknowledgement(
      officer: Altar.beto.id, at: Altar.morning, leaseUntil: Altar.morning.adding(seconds: 60))
    #expect(
      ladder.thinned(again, among: others).actions.first(where: \.isPage)?.reason
        == Reason("paged", "count of \(Ladder.capPages - 1)"), "red, and nobody's")
    let ringing = ladder.thinned(again, among: rung(Ladder.capPages, secondsAgo: 30))
    #expect(!ringing.actions.contains { $0.isPage }, "it rang half a minute ago")
    #expect(ringing.helpCase.pages.last?.cover == .covered)
    #expect(ringing.helpCase.dueAt == again.helpCase.dueAt, "nothing mutes red: it stays due")
  }

  @Test func twoChangesInARowDoWhatBothWouldHaveDone() throws {
    let ladder = try Altar.ladder()
    let told = ladder.tellArea(.unchanged(helpCase(1), now: Altar.morning))
    let grown = ladder.incidentGrew(told.helpCase, to: 5, now: Altar.morning)
    let both = told.followed(by: grown)
    #expect(!told.actions.isEmpty && !grown.actions.isEmpty)
    #expect(both.actions == told.actions + grown.actions)
    #expect(both.events == told.events + grown.events)
    #expect(both.helpCase == grown.helpCase)
  }

  @Test func whoeverHasTheFirstCaseIsToldInsteadOfPaged() throws {
    let village = Village(try Altar.ladder())
    try village.says(1, Altar.text("no hay aire"))
    let paged = village.ladder.incidentGrew(try village.first(), to: 5, now: village.now)
    #expect(paged.actions.filter { $0.isPage }.count == 1)
    guard case .page(_, let text, _)? = paged.actions.first else {
      Issue.record("nothing rang")
      return
    }
    #expect(text.contains("5 casos en 1 min"), "not in none")
    try village.texts(Altar.ana, "T")
    let told = village.ladder.incidentGrew(try village.first(), to: 10, now: village.now)
    #expect(told.actions.map(\.reason.code) == ["incident-grew"])
  }

  @Test func aLaterCaseOfAnIncidentIsCountedAndItsFirstIsNot() throws {
    let ladder = try Altar.ladder()
    let head = brief(1, incident: 1)
    func thinned(_ incident: Int64?, _ briefs: [CaseBrief]) -> CaseChange {
      var opened = ladder.open(
        CaseNumber(rawValue: 9), for: ContactID(rawValue: 9), with: Altar.text("no hay aire"),
        now: Altar.morning)
      opened.helpCase.incident = incident.map { CaseNumber(rawValue: $0) }
      return ladder.thinned(opened, among: briefs)
    }
    #expect(thinned(nil, [head]).helpCase.pages.map(\.cover) == [nil])
    #expect(thinned(1, [head]).helpCase.pages.map(\.cover) == [.count])
    #expect(thinned(9, [head]).helpCase.pages.map(\.cover) == [nil], "the first itself")
    #expect(thinned(1, [brief(2)]).helpCase.pages.map(\.cover) == [nil], "its first has ended")
  }

  @Test func whatAnOfficersCommandPagesIsCountedToo() throws {
    let village = Village(try Altar.ladder())
    try village.says(1, Altar.text("no hay aire"))
    try village.texts(Altar.ana, "T")
    try village.wait(minutes: 2)
    let reply = try village.texts(Altar.ana, "P")
    #expect(reply.actions.filter(\.isPage).count == 1, "Beto")
    let many = rung(Ladder.capPages).map { brief in
      var brief = brief
      brief.pages[0].officer = Altar.beto.id
      return brief
    }
    let thinned = village.ladder.thinned(reply, among: many, now: village.now)
    #expect(thinned.actions.first(where: \.isPage)?.reason.detail.hasPrefix("count of ") == true)
    #expect(thinned.helpCase?.pages.last?.cover == .count)
    #expect(thinned.helpCase?.pages.dropLast().allSatisfy { $0.cover == nil } == true)
  }

  @Test func ofTwoPagesAtOnceOnlyTheOneToTheRingingPhoneIsCounted() throws {
    let village = Village(try Altar.ladder())
    try village.says(1, Altar.text("no hay aire"))
    try village.texts(Altar.ana, "T")
    let held = try village.first()
    let end = try #require(held.acknowledgement).leaseUntil
    let expired = village.ladder.advance(held, now: end)
    #expect(expired.helpCase.pages.suffix(2).map(\.officer) == [Altar.ana.id, Altar.beto.id])
    let thinned = village.ladder.thinned(expired, among: rung(Ladder.capPages, secondsAgo: -400))
    #expect(thinned.helpCase.pages.suffix(2).map(\.cover) == [.count, nil])
  }

  @Test func aCaseIsHeldUntilItsLeaseEndsAndNotAtThatMoment() {
    var one = brief(1)
    let end = Altar.morning.adding(seconds: 60)
    one.acknowledgement = Acknowledgement(
      officer: Altar.ana.id, at: Altar.morning, leaseUntil: end)
    #expect(one.isHeld(at: end.adding(milliseconds: -1)))
    #expect(!one.isHeld(at: end))
  }
}
