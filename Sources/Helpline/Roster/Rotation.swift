/// Groups that take turns with a shift, by default week by week: the hand-over is at the shift's own hour,
/// on the weekday of the first day.
package struct Rotation: Hashable, Sendable {
  package var turns: [[OfficerID]]
  /// Days since 1970-01-01, on the station's calendar: the first day of the first turn.
  package var firstDay: Int64
  package var turnDays: Int64

  package init(turns: [[OfficerID]], firstDay: Int64, turnDays: Int64 = 7) {
    self.turns = turns
    self.firstDay = firstDay
    self.turnDays = turnDays
  }

  /// `nil` where there is no turn to take.
  package func turn(onDay day: Int64) -> [OfficerID]? {
    guard !turns.isEmpty, turnDays > 0 else { return nil }
    let days = day &- firstDay
    let passed = days >= 0 ? days / turnDays : (days &- turnDays &+ 1) / turnDays
    let count = Int64(turns.count)
    return turns[Int(((passed % count) + count) % count)]
  }
}
