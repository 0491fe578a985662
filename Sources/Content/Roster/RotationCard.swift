import Helpline

/// Reads one `Rotation:` card: a shift that groups have in turn, week by week.
enum RotationCard {
  private static let form = CardForm(
    required: ["Rotation", "Days", "Hours", "Begins", "Turn"], optional: ["Every"],
    repeated: ["Turn"])
  private static let weeksMax: Int64 = 52

  static func read(
    _ card: Card, _ stations: [Station], _ roster: Roster
  ) -> (Shift?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let turns = card.all("Turn").map { card.officers($0, roster, &diagnostics) }
    var shift = ShiftCard.stretch(card, "Rotation", stations, turns.first ?? [], &diagnostics)
    let days = card.days("Begins", &diagnostics)
    let weeks = weeks(card, &diagnostics)
    guard diagnostics.isEmpty, let days else { return (nil, diagnostics) }
    shift?.rotation = Rotation(turns: turns, firstDay: days.first, turnDays: weeks * 7)
    return (shift, [])
  }

  private static func weeks(_ card: Card, _ diagnostics: inout [Diagnostic]) -> Int64 {
    guard let written = card["Every"]?.value else { return 1 }
    let words = written.split(separator: " ")
    if words.count == 2, words[1].hasPrefix("week"), let weeks = Int64(words[0]),
      (1...weeksMax).contains(weeks)
    {
      return weeks
    }
    diagnostics.append(
      card.fault("Every", "bad-duration", "\"\(written)\" is no time", "write \"2 weeks\""))
    return 1
  }
}
