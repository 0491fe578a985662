/// A stretch of wall time, every week, in the station's own zone, during which officers are on call.
///
/// Wall time: 22:00–06:00 stays 22:00–06:00 when the clocks change.
package struct Shift: Hashable, Sendable {
  package var station: String
  /// 1 Monday … 7 Sunday (ISO 8601): the days on which the shift begins.
  package var weekdays: Set<Int>
  /// Minutes after midnight, 0..<1440. An end at or before the start lies on the next day.
  package var startMinute: Int
  package var endMinute: Int
  /// Paged in this order.
  package var officers: [OfficerID]
  /// Where groups take turns: who has the shift instead, by the day on which it begins.
  package var rotation: Rotation?

  package init(
    station: String, weekdays: Set<Int>, startMinute: Int, endMinute: Int, officers: [OfficerID],
    rotation: Rotation? = nil
  ) {
    self.station = station
    self.weekdays = weekdays
    self.startMinute = startMinute
    self.endMinute = endMinute
    self.officers = officers
    self.rotation = rotation
  }

  /// Who has the shift that begins on this day (days since 1970-01-01 on the station's calendar).
  package func officers(onDay day: Int64) -> [OfficerID] { rotation?.turn(onDay: day) ?? officers }
}
