import Escalation
import Foundation
import Helpline
import Testing

/// Shifts are wall time: no night, however the clocks change, is without somebody.
@Suite struct OnCallTests {
  static let zones = [
    "America/Tijuana", "America/Hermosillo", "America/Ciudad_Juarez", "America/Ojinaga",
    "America/Matamoros", "America/Chihuahua", "America/Monterrey", "America/Mexico_City",
  ]

  @Test(arguments: zones)
  func theZoneIsKnownAndAgreesWithTheSystem(zone: String) throws {
    let clock = try #require(ZoneClock(zone), "tzdata is older than 2022g")
    let system = try #require(TimeZone(identifier: zone))
    for hour in stride(from: Int64(0), to: 24 * 366 * 3, by: 13) {
      let instant = Altar.morning.adding(seconds: hour * 3_600 + 1_234)
      let date = Date(timeIntervalSince1970: TimeInterval(instant.milliseconds / 1_000))
      #expect(clock.offset(at: instant) == Int64(system.secondsFromGMT(for: date)))
    }
  }

  @Test(arguments: zones)
  func fiveYearsHaveNoMinuteWithoutExactlyOneShift(zone: String) throws {
    let onCall = try Self.threeShifts(zone)
    // The odd edges lie inside the hours that are skipped and repeated.
    let nights = try Self.changes(zone, years: 5)
    for night in nights {
      for minute in stride(from: Int64(-720), through: 720, by: 1) {
        let moment = night.adding(seconds: minute * 60)
        #expect(onCall.onCall(at: "s", moment).count == 1, "\(zone) \(moment)")
      }
    }
    let minutes = Int64(5 * 365 * 1_440)
    for minute in stride(from: Int64(0), to: minutes, by: Self.strideMinutes) {
      let moment = Altar.morning.adding(seconds: minute * 60)
      if onCall.onCall(at: "s", moment).count != 1 {
        Issue.record("\(zone) \(moment)")
        return
      }
    }
  }

  /// Every half hour, and every minute around a change of the clocks; `ops/tapes` looks at every minute.
  private static let strideMinutes =
    ProcessInfo.processInfo.environment["HELPLINE_EVERY_MINUTE"] == nil ? 30 : 1

  /// 2027-03-14: at 02:00 PST the clocks in Tijuana go to 03:00.
  @Test func theSkippedHourInTijuana() throws {
    let onCall = try Self.threeShifts("America/Tijuana")
    let change = Self.utc("2027-03-14T10:00:00Z")
    #expect(onCall.clock(of: "s").text(at: change) == "03:00")
    #expect(Self.name(onCall, change.adding(seconds: -1)) == "night")
    // 02:30 does not exist: the shift that begins then begins with the first moment after the gap.
    #expect(Self.name(onCall, change) == "morning")
  }

  /// 2026-11-01: at 02:00 PDT the clocks in Tijuana go back to 01:00.
  @Test func theRepeatedHourInTijuana() throws {
    let onCall = try Self.threeShifts("America/Tijuana", nightEnds: 90)
    let firstHalfPastOne = Self.utc("2026-11-01T08:30:00Z")
    #expect(onCall.clock(of: "s").text(at: firstHalfPastOne) == "01:30")
    #expect(Self.name(onCall, firstHalfPastOne.adding(seconds: -1)) == "night")
    #expect(Self.name(onCall, firstHalfPastOne) == "morning")
    let secondTime = firstHalfPastOne.adding(seconds: 3_600)
    #expect(onCall.clock(of: "s").text(at: secondTime) == "01:30")
    #expect(Self.name(onCall, secondTime.adding(seconds: -60)) == "morning", "once is enough")
  }

  @Test func ciudadJuarezChangesItsClocksAndChihuahuaDoesNot() throws {
    let juarez = try #require(ZoneClock("America/Ciudad_Juarez"))
    let chihuahua = try #require(ZoneClock("America/Chihuahua"))
    let summer = Self.utc("2027-07-01T12:00:00Z")
    let winter = Self.utc("2027-01-10T12:00:00Z")
    #expect([winter, summer].map { juarez.text(at: $0) } == ["05:00", "06:00"])
    #expect([winter, summer].map { chihuahua.text(at: $0) } == ["06:00", "06:00"])
    let onCall = try Self.threeShifts("America/Ciudad_Juarez")
    let change = Self.utc("2027-03-14T09:00:00Z")
    #expect(Self.name(onCall, change.adding(seconds: -1)) == "night")
    #expect(Self.name(onCall, change) == "morning")
  }

  @Test func aShiftOfOneNightEndsInTheMorningAfter() throws {
    let roster = Roster(
      officers: [Altar.ana], shifts: [Altar.shift(22 * 60, 6 * 60, "ana", days: [7])])
    let onCall = OnCall(roster: roster, stations: [Altar.station])
    // Sunday 2026-11-29, 22:00 in Altar is Monday 05:00 UTC.
    let start = Self.utc("2026-11-30T05:00:00Z")
    #expect(onCall.onCall(at: "altar", start.adding(seconds: -1)).isEmpty)
    #expect(onCall.onCall(at: "altar", start).count == 1)
    #expect(onCall.onCall(at: "altar", start.adding(seconds: 8 * 3_600 - 1)).count == 1)
    #expect(onCall.onCall(at: "altar", start.adding(seconds: 8 * 3_600)).isEmpty)
    #expect(onCall.shiftEnd(of: Altar.ana.id, start) == start.adding(seconds: 8 * 3_600))
    #expect(onCall.nextChange(at: "altar", start) == start.adding(seconds: 8 * 3_600))
  }

  @Test(arguments: [
    (0, "00:00"), (9, "00:09"), (10, "00:10"), (610, "10:10"), (599, "09:59"), (1_439, "23:59"),
    (1_440, "00:00"),
  ])
  func aMinuteIsWrittenWithFourDigits(minute: Int, text: String) {
    #expect(ZoneClock.text(minute: minute) == text)
  }

  @Test func theOrderIsTheRostersAndNobodyStandsTwice() throws {
    let roster = Roster(
      officers: [Altar.ana, Altar.beto],
      shifts: [
        Altar.shift(0, 0, "beto", "ana"), Altar.shift(6 * 60, 18 * 60, "ana", "nobody-known"),
      ])
    let onCall = OnCall(roster: roster, stations: [Altar.station])
    #expect(onCall.onCall(at: "altar", Altar.morning).map(\.id.rawValue) == ["beto", "ana"])
    #expect(onCall.onCall(at: "elsewhere", Altar.morning).isEmpty)
  }

  @Test func aStationWithAnUnknownZoneStillHasShifts() {
    let roster = Roster(officers: [Altar.ana], shifts: [Altar.shift(0, 0, "ana")])
    let lost = Station(id: "altar", name: "Altar", timeZone: "America/Nowhere")
    let onCall = OnCall(roster: roster, stations: [lost])
    #expect(onCall.stationsWithoutZone == ["altar"])
    #expect(onCall.onCall(at: "altar", Altar.morning).count == 1)
    #expect(onCall.clock(of: "altar").text(at: Altar.morning) == "09:00")
    #expect(onCall.receivingStation == "altar")
  }

  @Test func leadsOnDutyComeBeforeLeadsAtHome() {
    var second = Altar.officer("luz", "Luz", .lead, 9)
    second.station = "altar"
    let roster = Roster(
      officers: [Altar.carla, second], shifts: [Altar.shift(6 * 60, 18 * 60, "luz")])
    let onCall = OnCall(roster: roster, stations: [Altar.station])
    let night = Altar.morning.adding(seconds: 12 * 3_600)
    #expect(onCall.holders(of: .lead, at: "altar", Altar.morning).map(\.name) == ["Luz"])
    #expect(onCall.holders(of: .lead, at: "altar", night).map(\.name) == ["Carla", "Luz"])
  }

  // MARK: The scene

  /// Night until 02:30, then morning until 12:00, then day until 22:15.
  private static func threeShifts(_ zone: String, nightEnds: Int = 150) throws -> OnCall {
    let names = ["night", "morning", "day"]
    let edges = [22 * 60 + 15, nightEnds, 12 * 60, 22 * 60 + 15]
    let officers = names.enumerated().map { index, name in
      Altar.officer(name, name, .officer, index)
    }
    let shifts = names.indices.map { index in
      Shift(
        station: "s", weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: edges[index],
        endMinute: edges[index + 1], officers: [OfficerID(names[index])])
    }
    _ = try #require(ZoneClock(zone))
    return OnCall(
      roster: Roster(officers: officers, shifts: shifts),
      stations: [Station(id: "s", name: "S", timeZone: zone)])
  }

  private static func changes(_ zone: String, years: Int) throws -> [Instant] {
    let system = try #require(TimeZone(identifier: zone))
    var date = Date(timeIntervalSince1970: TimeInterval(Altar.morning.milliseconds / 1_000))
    var found: [Instant] = []
    while let next = system.nextDaylightSavingTimeTransition(after: date), found.count < years * 2 {
      found.append(Instant(seconds: Int64(next.timeIntervalSince1970)))
      date = next
    }
    return found
  }

  private static func name(_ onCall: OnCall, _ now: Instant) -> String {
    onCall.onCall(at: "s", now).map(\.id.rawValue).joined(separator: ",")
  }

  private static func utc(_ text: String) -> Instant {
    let date = try? Date(text, strategy: .iso8601)
    return Instant(seconds: Int64(date?.timeIntervalSince1970 ?? 0))
  }
}
