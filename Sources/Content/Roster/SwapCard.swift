import Helpline

/// Reads one `Swap:` card: two officers take each other's shifts.
enum SwapCard {
  private static let form = CardForm(required: ["Swap", "Dates"], optional: ["Note"])

  static func read(_ card: Card, _ roster: Roster) -> (ShiftSwap?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let officers = card.officers("Swap", roster, &diagnostics)
    if diagnostics.isEmpty, officers.count != 2 || officers.first == officers.last {
      diagnostics.append(
        card.fault("Swap", "bad-swap", "a swap is between two officers", "write \"ana, carla\""))
    }
    let days = card.days("Dates", &diagnostics)
    guard diagnostics.isEmpty, let days else { return (nil, diagnostics) }
    return (
      ShiftSwap(
        one: officers[0], other: officers[1], firstDay: days.first, lastDay: days.last), []
    )
  }
}
