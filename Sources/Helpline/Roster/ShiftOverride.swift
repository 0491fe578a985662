/// For a stretch of days, somebody else answers for the station: they stand in for whoever would.
package struct ShiftOverride: Hashable, Sendable {
  package var station: String
  /// Days since 1970-01-01 on the station's calendar, both included: those on which it begins.
  package var firstDay: Int64
  package var lastDay: Int64
  /// As a shift's: an end at or before the start lies on the next day.
  package var startMinute: Int
  package var endMinute: Int
  package var officers: [OfficerID]

  package init(
    station: String, firstDay: Int64, lastDay: Int64, startMinute: Int, endMinute: Int,
    officers: [OfficerID]
  ) {
    self.station = station
    self.firstDay = firstDay
    self.lastDay = lastDay
    self.startMinute = startMinute
    self.endMinute = endMinute
    self.officers = officers
  }
}
