import Console
import Foundation
import Helpline
import Testing

@Suite struct DeskClockTests {
  @Test func datesAreThoseOfTheCalendar() throws {
    let calendar = ISO8601DateFormatter()
    for day in stride(from: Int64(0), to: 40_000, by: 13) {
      let instant = Instant(seconds: day * 86_400 + 3_723)
      let wanted = calendar.string(
        from: Date(timeIntervalSince1970: TimeInterval(day * 86_400 + 3_723)))
      let clock = DeskClock.greenwich
      #expect("\(clock.date(instant))T\(clock.exactTime(instant))Z" == wanted)
    }
  }

  @Test func theWallIsTheStations() {
    let hermosillo = DeskClock { _ in -7 * 3_600 }
    let now = Instant(seconds: 1_800_000_000)  // 2027-01-15T08:00:00Z
    #expect(hermosillo.text(now, now: now) == "01:00")
    #expect(
      hermosillo.text(now.adding(seconds: -7_200), now: now) == "2027-01-14 23:00")
  }
}
