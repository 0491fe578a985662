import Helpline

/// What several of the roster's cards have in common.
extension Card {
  private static let daysMax = 366

  func officers(
    _ name: String, _ roster: Roster, _ diagnostics: inout [Diagnostic]
  ) -> [OfficerID] {
    self[name].map { officers($0, roster, &diagnostics) } ?? []
  }

  func officers(
    _ field: Field, _ roster: Roster, _ diagnostics: inout [Diagnostic]
  ) -> [OfficerID] {
    let officers = field.value[...].commaList
    for id in officers where roster[OfficerID(id)] == nil {
      diagnostics.append(
        Diagnostic(
          .error, "unknown-officer", file: file, line: field.line, "there is no officer \"\(id)\"",
          hint: NearestName.hint(id, among: roster.officers.map(\.id.rawValue))))
    }
    return officers.map { OfficerID($0) }
  }

  func hours(_ diagnostics: inout [Diagnostic]) -> (start: Int, end: Int)? {
    if let hours = ShiftCard.hours(self["Hours"]?.value ?? "") { return hours }
    diagnostics.append(
      fault("Hours", "bad-hours", "these are no hours", "write \"06:00-18:00\""))
    return nil
  }

  /// `2026-12-24` or `2026-12-24 - 2027-01-02`, both included.
  func days(
    _ name: String, _ diagnostics: inout [Diagnostic]
  ) -> (first: Int64, last: Int64)? {
    let words = (self[name]?.value ?? "").split(separator: " ").filter { $0 != "-" }
    let days = words.map { CalendarDay($0) }
    if (1...2).contains(days.count), let first = days[0], let last = days[days.count - 1],
      (0..<Self.daysMax).contains(last.daysSince1970 - first.daysSince1970)
    {
      return (Int64(first.daysSince1970), Int64(last.daysSince1970))
    }
    diagnostics.append(
      fault(
        name, "bad-dates", "these are no dates",
        "write \"2026-12-24\" or \"2026-12-24 - 2027-01-02\""))
    return nil
  }
}
