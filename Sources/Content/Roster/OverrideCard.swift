import Helpline

/// Reads one `Override:` card: on some days others answer for a station.
enum OverrideCard {
  private static let form = CardForm(
    required: ["Override", "Dates", "Officers"], optional: ["Hours", "Note"])

  static func read(
    _ card: Card, _ stations: [Station], _ roster: Roster
  ) -> (ShiftOverride?, [Diagnostic]) {
    var diagnostics = form.check(card)
    if let fault = card.stationFault("Override", stations) { diagnostics.append(fault) }
    let officers = card.officers("Officers", roster, &diagnostics)
    let hours = card["Hours"] == nil ? (start: 0, end: 0) : card.hours(&diagnostics)
    let days = card.days("Dates", &diagnostics)
    guard diagnostics.isEmpty, let hours, let days else { return (nil, diagnostics) }
    let override = ShiftOverride(
      station: card["Override"]?.value ?? "", firstDay: days.first, lastDay: days.last,
      startMinute: hours.start, endMinute: hours.end, officers: officers)
    return (override, [])
  }
}
