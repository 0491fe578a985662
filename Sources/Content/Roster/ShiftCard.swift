import Helpline

/// Reads one `Shift:` card of the roster: a stretch of wall time in the station's own zone.
enum ShiftCard {
  private static let form = CardForm(required: ["Shift", "Days", "Hours", "Officers"])
  private static let dayNames = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  static func read(
    _ card: Card, _ stations: [Station], _ roster: Roster
  ) -> (Shift?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let officers = card.officers("Officers", roster, &diagnostics)
    let shift = stretch(card, "Shift", stations, officers, &diagnostics)
    return diagnostics.isEmpty ? (shift, []) : (nil, diagnostics)
  }

  /// Station, days and hours, which a rotation's card has too.
  static func stretch(
    _ card: Card, _ name: String, _ stations: [Station], _ officers: [OfficerID],
    _ diagnostics: inout [Diagnostic]
  ) -> Shift? {
    if let fault = card.stationFault(name, stations) { diagnostics.append(fault) }
    let days = weekdays(card["Days"]?.value ?? "")
    if days == nil {
      diagnostics.append(
        card.fault("Days", "bad-days", "these are no days", "write \"mon-fri, sun\""))
    }
    guard let hours = card.hours(&diagnostics), let days else { return nil }
    return Shift(
      station: card[name]?.value ?? "", weekdays: days, startMinute: hours.start,
      endMinute: hours.end, officers: officers)
  }

  /// `mon-fri, sun`; a range may run over the end of the week. 1 is Monday.
  private static func weekdays(_ text: String) -> Set<Int>? {
    var days: Set<Int> = []
    for part in text.lowercased()[...].commaList {
      let ends = part.split(separator: "-").map {
        dayNames.firstIndex(of: String($0.trimmingBlanks))
      }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1]
      else {
        return nil
      }
      var day = first
      days.insert(day + 1)
      while day != last {
        day = (day + 1) % 7
        days.insert(day + 1)
      }
    }
    return days.isEmpty ? nil : days
  }

  static func hours(_ text: String) -> (start: Int, end: Int)? {
    let ends = text.split(separator: "-").map { minute($0.trimmingBlanks) }
    guard ends.count == 2, let start = ends[0], let end = ends[1], start < 1_440 else { return nil }
    return (start, end % 1_440)
  }

  /// `HH:MM`, up to `24:00`.
  private static func minute(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].utf8.count == 2, (1...2).contains(parts[0].utf8.count),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60,
      hour * 60 + minute <= 1_440
    else { return nil }
    return hour * 60 + minute
  }
}
