import Escalation
import Helpline
import Testing

/// Rotations, overrides, swaps: who is on call when, and when nobody is.
@Suite struct CoverageTests {
  /// Tuesday 2026-11-24, as a day number.
  private let tuesday: Int64 = 20_781
  private let day: Int64 = 86_400

  private func names(_ onCall: OnCall, afterDays days: Int64, hour: Int64 = 12) -> [String] {
    let midnight = Altar.morning.adding(seconds: -8 * 3_600)
    return onCall.onCall(at: "altar", midnight.adding(seconds: days * day + hour * 3_600))
      .map(\.id.rawValue)
  }

  private func onCall(_ roster: Roster) -> OnCall {
    OnCall(roster: roster, stations: [Altar.station])
  }

  @Test func theDayNumberIsTuesday() {
    #expect(ZoneClock.weekday(ofDay: tuesday) == 2)
    #expect(onCall(Altar.roster).clock(of: "altar").wall(at: Altar.morning).day == tuesday)
    #expect(onCall(Altar.roster).clock(of: "altar").dayText(at: Altar.morning) == "24/11 08:00")
  }

  @Test func aGapThatBeginsWhereTheLookEndsIsNone() {
    let nights = Roster(
      officers: Altar.roster.officers, shifts: [Altar.shift(18 * 60, 6 * 60, "ana")])
    let six = Altar.morning.adding(seconds: -2 * 3_600)
    let gaps = onCall(nights).coverage(at: "altar", from: six, days: 2).gaps
    #expect(gaps.map { $0.from.seconds(since: six) / 3_600 } == [0, 24])
    #expect(gaps.map { $0.to.seconds(since: six) / 3_600 } == [12, 36])
  }

  @Test func groupsTakeTurnsWeekByWeekAtTheShiftsOwnHour() {
    var shift = Altar.shift(6 * 60, 6 * 60, "ana")
    shift.rotation = Rotation(
      turns: [[Altar.ana.id], [Altar.beto.id, Altar.carla.id]], firstDay: tuesday)
    let onCall = onCall(Roster(officers: Altar.roster.officers, shifts: [shift]))
    #expect(names(onCall, afterDays: 0) == ["ana"])
    #expect(names(onCall, afterDays: 6) == ["ana"])
    #expect(names(onCall, afterDays: 7, hour: 5) == ["ana"], "the hand-over is at six")
    #expect(names(onCall, afterDays: 7, hour: 6) == ["beto", "carla"])
    #expect(names(onCall, afterDays: 14) == ["ana"])
    #expect(names(onCall, afterDays: -1) == ["beto", "carla"], "and before it began")
    #expect(names(onCall, afterDays: -8) == ["ana"])
  }

  @Test func anOverrideStandsInForWhoeverWouldBeOnCall() {
    var roster = Altar.roster
    roster.overrides = [
      ShiftOverride(
        station: "altar", firstDay: tuesday, lastDay: tuesday, startMinute: 20 * 60,
        endMinute: 4 * 60, officers: [Altar.carla.id])
    ]
    let onCall = onCall(roster)
    #expect(names(onCall, afterDays: 0, hour: 19) == ["beto", "ana"])
    #expect(names(onCall, afterDays: 0, hour: 20) == ["carla"])
    #expect(names(onCall, afterDays: 1, hour: 3) == ["carla"])
    #expect(names(onCall, afterDays: 1, hour: 4) == ["beto", "ana"])
    #expect(names(onCall, afterDays: 1, hour: 21) == ["beto", "ana"])
    let evening = Altar.morning.adding(seconds: 10 * 3_600)
    #expect(onCall.nextChange(at: "altar", evening) == evening.adding(seconds: 2 * 3_600))
    #expect(onCall.shiftEnd(of: Altar.carla.id, evening.adding(seconds: 3 * 3_600)) != nil)
  }

  @Test func aSwapHoldsForTheShiftsThatBeginOnItsDays() {
    let roster = Roster(
      officers: Altar.roster.officers,
      shifts: [Altar.shift(6 * 60, 18 * 60, "ana"), Altar.shift(18 * 60, 6 * 60, "beto")],
      swaps: [
        ShiftSwap(one: Altar.ana.id, other: Altar.beto.id, firstDay: tuesday, lastDay: tuesday)
      ])
    let onCall = onCall(roster)
    #expect(names(onCall, afterDays: 0) == ["beto"])
    #expect(names(onCall, afterDays: 0, hour: 22) == ["ana"])
    #expect(names(onCall, afterDays: 1, hour: 2) == ["ana"], "the night that began on that day")
    #expect(names(onCall, afterDays: 1) == ["ana"])
  }

  @Test func gapsOfTheNextFourteenDaysAreFound() {
    let weekdays = Roster(
      officers: Altar.roster.officers,
      shifts: [Altar.shift(0, 0, "ana", days: [1, 2, 3, 4, 5])])
    let coverage = onCall(weekdays).coverage(at: "altar", from: Altar.morning)
    #expect(coverage.gaps.count == 2, "two weekends")
    #expect(coverage.gaps.map { $0.to.seconds(since: $0.from) } == [2 * day, 2 * day])
    #expect(coverage.onCall == [Altar.ana.id])
    #expect(coverage.gap(withinHours: 24, of: Altar.morning) == nil)
    #expect(coverage.gap(withinHours: 24 * 4, of: Altar.morning) != nil)
    let whole = onCall(Altar.roster).coverage(at: "altar", from: Altar.morning)
    #expect(whole.gaps.isEmpty)
  }

  @Test func whoWroteStopIsOffUntilStart() {
    let alone = Roster(officers: [Altar.ana], shifts: [Altar.shift(0, 0, "ana")])
    let coverage = onCall(alone).coverage(
      at: "altar", from: Altar.morning, stopped: [Altar.ana.id])
    #expect(coverage.stopped == [Altar.ana.id])
    #expect(coverage.gaps.count == 1)
    #expect(coverage.gaps.first?.isStopped == true)
    #expect(onCall(alone).coverage(from: Altar.morning).allSatisfy { $0.gaps.isEmpty })
  }

  /// Every minute of five years, by the changes: between two changes nothing changes, and the first and
  /// the last minute of each stretch are looked at.
  @Test(arguments: OnCallTests.zones)
  func fiveYearsOfARotationHaveNoGap(zone: String) throws {
    var day = Shift(
      station: "s", weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 150, endMinute: 14 * 60 + 30,
      officers: [])
    var night = day
    (night.startMinute, night.endMinute) = (day.endMinute, day.startMinute)
    day.rotation = Rotation(turns: [[Altar.ana.id], [Altar.beto.id]], firstDay: tuesday)
    night.rotation = Rotation(turns: [[Altar.beto.id], [Altar.ana.id]], firstDay: tuesday)
    let onCall = OnCall(
      roster: Roster(officers: [Altar.ana, Altar.beto], shifts: [day, night]),
      stations: [Station(id: "s", name: "s", timeZone: zone)])
    let end = Altar.morning.adding(seconds: 5 * 365 * self.day)
    var moment = Altar.morning
    var minutes: Int64 = 0
    while moment < end {
      let next = min(try #require(onCall.nextChange(at: "s", moment)), end)
      for look in [moment, next.adding(seconds: -1)]
      where onCall.onCall(at: "s", look).count != 1 {
        Issue.record("\(zone) \(look)")
        return
      }
      minutes += next.seconds(since: moment) / 60
      moment = next
    }
    #expect(minutes == 5 * 365 * 1_440)
  }
}
