package import Helpline

/// Wall time where a case is.
package struct DeskClock: Sendable {
  private let secondsEast: @Sendable (Instant) -> Int64

  package init(_ secondsEast: @escaping @Sendable (Instant) -> Int64) {
    self.secondsEast = secondsEast
  }

  package static let greenwich = DeskClock { _ in 0 }

  /// `14:32`
  package func time(_ instant: Instant) -> String {
    let second = wall(instant) % 86_400
    return Self.two(second / 3_600) + ":" + Self.two(second / 60 % 60)
  }

  /// `14:32:07`
  package func exactTime(_ instant: Instant) -> String {
    time(instant) + ":" + Self.two(wall(instant) % 60)
  }

  /// `2026-11-28`
  package func date(_ instant: Instant) -> String {
    let (year, month, day) = Self.civil(days: wall(instant) / 86_400)
    return "\(year)-\(Self.two(month))-\(Self.two(day))"
  }

  package func isSameDay(_ a: Instant, _ b: Instant) -> Bool {
    wall(a) / 86_400 == wall(b) / 86_400
  }

  /// The time, and the day before it unless that is today.
  package func text(_ instant: Instant, now: Instant) -> String {
    isSameDay(instant, now) ? time(instant) : date(instant) + " " + time(instant)
  }

  /// Seconds of the wall since 1970; nothing at the desk is older.
  private func wall(_ instant: Instant) -> Int64 {
    max(0, instant.milliseconds / 1_000 + secondsEast(instant))
  }

  private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// Proleptic Gregorian date of a day since 1970-01-01 (H. Hinnant, chrono-compatible algorithms).
  private static func civil(days: Int64) -> (Int64, Int64, Int64) {
    let shifted = days + 719_468
    let era = shifted / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }
}
