/// A point in time: whole milliseconds since 1970-01-01T00:00:00Z. Decisions are given one as `now`.
package struct Instant: Hashable, Comparable, Codable, Sendable {
  package var milliseconds: Int64

  package init(milliseconds: Int64) {
    self.milliseconds = milliseconds
  }

  package init(seconds: Int64) {
    self.milliseconds = seconds &* 1000
  }

  package static let distantPast = Instant(milliseconds: .min / 4)
  package static let distantFuture = Instant(milliseconds: .max / 4)

  package func adding(seconds: Int64) -> Instant {
    Instant(milliseconds: milliseconds &+ seconds &* 1000)
  }

  package func adding(milliseconds more: Int64) -> Instant {
    Instant(milliseconds: milliseconds &+ more)
  }

  /// Whole seconds from `earlier` to here, negative when `earlier` is later.
  package func seconds(since earlier: Instant) -> Int64 {
    (milliseconds &- earlier.milliseconds) / 1000
  }

  package static func < (a: Instant, b: Instant) -> Bool {
    a.milliseconds < b.milliseconds
  }

  package init(from decoder: any Decoder) throws {
    milliseconds = try decoder.singleValueContainer().decode(Int64.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(milliseconds)
  }
}
