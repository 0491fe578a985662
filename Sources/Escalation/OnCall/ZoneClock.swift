import Foundation
package import Helpline

/// One IANA time zone's wall time, from a table of its changes made once: pure and fast.
///
/// A wall time that the clocks skip is the first moment after the gap; one that they repeat is its first
/// occurrence. Both keep shifts that follow each other without a gap and without an overlap.
package struct ZoneClock: Sendable {
  /// Offsets in seconds east of Greenwich, each from its moment (seconds since 1970) on.
  private let changes: [(from: Int64, offset: Int64)]

  /// `nil` when the system's tzdata does not know the zone (America/Ciudad_Juarez needs 2022g).
  package init?(_ identifier: String) {
    guard let zone = TimeZone(identifier: identifier) else { return nil }
    let start = Date(timeIntervalSince1970: TimeInterval(Self.fromSeconds))
    var changes = [(from: Int64.min / 4, offset: Int64(zone.secondsFromGMT(for: start)))]
    var date = start
    while let next = zone.nextDaylightSavingTimeTransition(after: date), next > date,
      Int64(next.timeIntervalSince1970) < Self.toSeconds, changes.count < Self.changesMax
    {
      let offset = Int64(zone.secondsFromGMT(for: next))
      changes.append((Int64(next.timeIntervalSince1970.rounded()), offset))
      date = next
    }
    self.changes = changes
  }

  /// Greenwich itself, for when there is nothing better.
  package static let greenwich = ZoneClock(offset: 0)

  private init(offset: Int64) {
    changes = [(from: Int64.min / 4, offset: offset)]
  }

  private static let fromSeconds: Int64 = 1_704_067_200  // 2024-01-01
  private static let toSeconds: Int64 = 2_240_611_200  // 2041-01-01
  private static let changesMax = 128

  /// Seconds east of Greenwich at the moment.
  package func offset(at instant: Instant) -> Int64 {
    offset(atSecond: seconds(instant))
  }

  /// Days since 1970-01-01 on the wall calendar, and the minute of that day.
  package func wall(at instant: Instant) -> (day: Int64, minute: Int) {
    let local = seconds(instant) &+ offset(at: instant)
    let day = Self.floorDiv(local, 86_400)
    return (day, Int(local - day * 86_400) / 60)
  }

  /// `14:32` on the wall.
  package func text(at instant: Instant) -> String {
    let minute = wall(at: instant).minute
    return Self.text(minute: minute)
  }

  /// `24/11 14:32` on the wall.
  package func dayText(at instant: Instant) -> String {
    let day = wall(at: instant).day
    // Civil calendar from a day number (H. Hinnant, days_from_civil turned round).
    let shifted = day + 719_468
    let era = Self.floorDiv(shifted, 146_097)
    let ofEra = shifted - era * 146_097
    let year = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let month = (5 * ofYear + 2) / 153
    let date = ofYear - (153 * month + 2) / 5 + 1
    return "\(date)/\(month < 10 ? month + 3 : month - 9) \(text(at: instant))"
  }

  package static func text(minute: Int) -> String {
    let padded = { (n: Int) in n < 10 ? "0\(n)" : "\(n)" }
    return padded(minute / 60 % 24) + ":" + padded(minute % 60)
  }

  /// When the wall shows this minute of this day.
  package func instant(day: Int64, minute: Int) -> Instant {
    let wall = day &* 86_400 &+ Int64(minute) &* 60
    // No zone is a day or more from Greenwich, so the change that matters lies within a day.
    let before = offset(atSecond: wall - 86_400)
    let after = offset(atSecond: wall + 86_400)
    let first = wall - before
    if before == after || offset(atSecond: first) == before { return Instant(seconds: first) }
    let second = wall - after
    if offset(atSecond: second) == after { return Instant(seconds: second) }
    let gap = changes.first { $0.from > second && $0.from <= first }
    return Instant(seconds: gap?.from ?? first)
  }

  /// ISO 8601: 1 Monday … 7 Sunday. 1970-01-01 was a Thursday.
  package static func weekday(ofDay day: Int64) -> Int {
    let index = (day &+ 3) % 7
    return Int(index < 0 ? index + 7 : index) + 1
  }

  private func seconds(_ instant: Instant) -> Int64 { Self.floorDiv(instant.milliseconds, 1000) }

  private func offset(atSecond second: Int64) -> Int64 {
    var low = 0
    var high = changes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if changes[middle].from <= second { low = middle } else { high = middle }
    }
    return changes[low].offset
  }

  private static func floorDiv(_ a: Int64, _ b: Int64) -> Int64 {
    let quotient = a / b
    return a % b < 0 ? quotient - 1 : quotient
  }
}
