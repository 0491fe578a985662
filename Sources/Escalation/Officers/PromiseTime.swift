package import Helpline

/// A time as a thumb types it: `10:20`, `1020`, `10.20`, `10h20`, `a las 10`, `en 20 min`, `1 h`.
package enum PromiseTime: Hashable, Sendable {
  /// Minutes after midnight on the wall of the case's station.
  case wall(minute: Int)
  case after(minutes: Int)

  private static let lettersMax = 24

  /// `nil` when it is no time, or says more than a time.
  package init?(_ text: String) {
    let words = text.lowercased().prefix(Self.lettersMax).split { $0 == " " }.map(String.init)
      .filter { !["a", "la", "las", "en", "in", "at", "hrs"].contains($0) }
    guard text.count <= Self.lettersMax, let first = words.first else { return nil }
    let joined = words.joined()
    if let minutes = Self.minutes(joined) {
      self = .after(minutes: minutes)
      return
    }
    guard words.count == 1, let minute = Self.wallMinute(first) else { return nil }
    self = .wall(minute: minute)
  }

  private static func minutes(_ text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard (1...3).contains(digits.count), let count = Int(digits), count > 0 else { return nil }
    switch text.dropFirst(digits.count) {
    case "m", "min", "mins", "minutos", "minutes": return count
    case "h", "hr", "hora", "horas", "hour", "hours": return count * 60
    default: return nil
    }
  }

  private static func wallMinute(_ text: String) -> Int? {
    var parts = text.split(omittingEmptySubsequences: false) { ":.h;,".contains($0) }
      .map(String.init)
    if parts.count == 1, parts[0].count == 4 || parts[0].count == 3 {
      parts = [String(parts[0].dropLast(2)), String(parts[0].suffix(2))]
    }
    if parts.count == 1 { parts.append("00") }
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2,
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 60 + minute
  }

  /// The next moment at which it is that time.
  package func instant(_ clock: ZoneClock, after now: Instant) -> Instant {
    switch self {
    case .after(let minutes): return now.adding(seconds: Int64(minutes) * 60)
    case .wall(let minute):
      let today = clock.wall(at: now).day
      let moment = clock.instant(day: today, minute: minute)
      return moment > now ? moment : clock.instant(day: today + 1, minute: minute)
    }
  }
}
