import Escalation
import Helpline
import Testing

/// Nobody on a step, on a shift, or anywhere: never a dead end.
@Suite struct EmptyShiftStories {
  let trailer = Altar.text("nos dejaron encerrados en el trailer no hay aire")

  @Test func stepsWithNobodyOnCallAreSkippedAtOnceAndNamed() throws {
    let nights = Roster(
      officers: Altar.roster.officers, shifts: [Altar.shift(18 * 60, 6 * 60, "beto")])
    let village = Village(try Altar.ladder(nights))
    try village.says(7, trailer)
    #expect(village.pageMinutes(Altar.carla) == [0])
    let skipped = village.events.filter { $0.reason.code == "step-skipped-nobody-on-call" }
    #expect(skipped.map(\.reason.detail) == ["on-call", "on-call", "next"])
    try village.wait(minutes: 8)
    #expect(village.pageMinutes(Altar.rosa) == [4], "the next step keeps its distance")
    #expect(village.pageMinutes(Altar.mesa) == [8])
    #expect(village.pageMinutes(Altar.beto) == [])
  }

  @Test func aSingleOfficerIsPagedForEver() throws {
    let alone = Roster(
      officers: [Altar.ana], shifts: [Altar.shift(0, 0, "ana")])
    let village = Village(try Altar.ladder(alone))
    try village.says(7, trailer)
    try village.wait(minutes: 12)
    #expect(village.pageMinutes(Altar.ana) == [0, 2, 4, 6, 8, 10, 12])
    #expect(village.alarms.isEmpty)
  }

  @Test func withNobodyAtAllThereIsAnAlarmEveryMinute() throws {
    let village = Village(try Altar.ladder(Roster()))
    try village.says(7, trailer)
    try village.wait(minutes: 10)
    #expect(village.alarms.count == 11)
    #expect(Set(village.alarms.map(\.code)) == ["nobody-to-page"])
    #expect(village.events.filter { $0.reason.code == "nobody-to-page" }.count == 1)
    #expect(try village.first().dueAt == village.now.adding(seconds: 60))
    #expect(village.unread("person") == ["nobody-yet", "nobody-yet"])
  }

  @Test func whoeverComesOnCallLearnsOfTheOpenCaseWithinAMinute() throws {
    let nobodyYet = Roster(
      officers: [Altar.ana, Altar.mesa], shifts: [Altar.shift(8 * 60 + 5, 18 * 60, "ana")])
    let village = Village(try Altar.ladder(nobodyYet))
    try village.says(7, trailer)
    #expect(village.pageMinutes(Altar.mesa) == [0])
    try village.wait(minutes: 6)
    #expect(village.pageMinutes(Altar.ana) == [5])
  }

  @Test func aDeskIsPagedWhenALadderWithoutADeskFindsNobody() throws {
    var release = Altar.release
    release.policies["red"] = EscalationPolicy(
      name: "red", steps: [EscalationStep(target: .onCall, afterSeconds: 0)], leaseSeconds: 600,
      repeatSeconds: 180)
    let village = Village(try Altar.ladder(Roster(officers: [Altar.mesa]), release))
    try village.says(7, trailer)
    try village.wait(minutes: 6)
    #expect(village.pageMinutes(Altar.mesa) == [0, 3, 6])
  }

  @Test func aBrokenPolicyIsReplacedByTheStandardOne() throws {
    var release = Altar.release
    release.policies["red"] = EscalationPolicy(
      name: "red", steps: [], leaseSeconds: -5, repeatSeconds: .min)
    let village = Village(try Altar.ladder(Altar.roster, release))
    try village.says(7, trailer)
    try village.wait(minutes: 4)
    #expect(village.pageMinutes(Altar.beto) == [4])
  }

  @Test func noPolicyKeepsARedCaseQuietForLong() throws {
    var release = Altar.release
    release.policies["red"] = EscalationPolicy(
      name: "red", steps: [EscalationStep(target: .onCall, afterSeconds: 0)], leaseSeconds: 600,
      repeatSeconds: 12 * 3600)
    let village = Village(try Altar.ladder(Altar.roster, release))
    try village.says(7, trailer)
    try village.wait(minutes: 45)
    #expect(village.pageMinutes(Altar.ana) == [0, 15, 30, 45])
  }

  @Test func stepsOfTheSameMomentAreTakenTogether() throws {
    var release = Altar.release
    release.policies["red"] = EscalationPolicy(
      name: "red",
      steps: [
        EscalationStep(target: .onCall, afterSeconds: 0),
        EscalationStep(target: .lead, afterSeconds: 0),
        EscalationStep(target: .desk, afterSeconds: 60),
      ], leaseSeconds: 600, repeatSeconds: 120)
    let village = Village(try Altar.ladder(Altar.roster, release))
    try village.says(7, trailer)
    #expect(village.pageMinutes(Altar.ana) == [0])
    #expect(village.pageMinutes(Altar.carla) == [0])
    try village.wait(minutes: 3)
    #expect(village.pageMinutes(Altar.mesa) == [1])
    #expect(village.pageMinutes(Altar.ana) == [0, 3])
  }

  @Test func anOfficerWhoWritesStopIsACoverageAlarm() throws {
    let village = Village(try Altar.ladder())
    let reply = try village.texts(Altar.ana, "Baja.")
    #expect(reply.coverage == .stopped)
    #expect(village.alarms.map(\.code) == ["coverage-alarm"])
    #expect(village.unread("ana") == ["stopped"])
    #expect(village.unread("carla") == ["coverage-alarm"])
    #expect(village.unread("mesa") == ["coverage-alarm"])
    #expect(village.last("carla").contains("Ana (Altar)"))
    try village.says(7, trailer)
    #expect(village.unread("ana") == ["page"], "Ana stays on the roster")
  }
}
