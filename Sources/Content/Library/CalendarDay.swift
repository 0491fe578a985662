package import Helpline

/// A day as facts write it, `2026-12-31`, and when it begins.
///
/// Facts hold on days of Mexico City: UTC−6 all year, without summer time since 2022.
package struct CalendarDay: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  private static let utcOffsetSeconds: Int64 = -6 * 3_600

  /// `nil` unless the text is exactly `YYYY-MM-DD` and such a day exists, from 1900 to 2999.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
      (1900...2999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(of: month, year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  package var begins: Instant {
    Instant(seconds: Int64(daysSince1970) * 86_400 - Self.utcOffsetSeconds)
  }

  /// The first moment of the next day.
  package var ends: Instant { begins.adding(seconds: 86_400) }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private static func days(of month: Int, _ year: Int) -> Int {
    if month == 2 { return isLeap(year) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  var daysSince1970: Int {
    var days = day - 1
    for month in 1..<month { days += Self.days(of: month, year) }
    let before = year - 1
    let leapDays = (before / 4 - before / 100 + before / 400) - (1969 / 4 - 1969 / 100 + 1969 / 400)
    return days + (year - 1970) * 365 + leapDays
  }
}
