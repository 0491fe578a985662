package import Helpline

/// Reads the roster: a file of `Officer:`, `Shift:`, `Rotation:`, `Override:` and `Swap:`
/// cards. A broken card is reported, the rest lives.
package enum RosterFile {
  package static func load(
    _ path: String, stations: [Station]
  ) -> (roster: Roster, diagnostics: [Diagnostic]) {
    switch FileReader.text(path, followingLinks: true) {
    case .success(let text): parse(SourceFile(path: path, text: text), stations: stations)
    case .failure(let fault): (Roster(), [fault.diagnostic(path)])
    }
  }

  package static func parse(
    _ file: SourceFile, stations: [Station]
  ) -> (roster: Roster, diagnostics: [Diagnostic]) {
    var (cards, diagnostics) = CardParser.parse(file)
    var roster = Roster()
    for card in cards where card["Officer"] != nil {
      let (officer, faults) = OfficerCard.read(card, stations, roster)
      diagnostics += faults
      if let officer { roster.officers.append(officer) }
    }
    for card in cards where card["Officer"] == nil {
      diagnostics += read(card, stations, &roster)
    }
    return (roster, diagnostics)
  }

  private static func read(
    _ card: Card, _ stations: [Station], _ roster: inout Roster
  ) -> [Diagnostic] {
    if card["Shift"] != nil {
      let (shift, faults) = ShiftCard.read(card, stations, roster)
      if let shift { roster.shifts.append(shift) }
      return faults
    }
    if card["Rotation"] != nil {
      let (shift, faults) = RotationCard.read(card, stations, roster)
      if let shift { roster.shifts.append(shift) }
      return faults
    }
    if card["Override"] != nil {
      let (override, faults) = OverrideCard.read(card, stations, roster)
      if let override { roster.overrides.append(override) }
      return faults
    }
    if card["Swap"] != nil {
      let (swap, faults) = SwapCard.read(card, roster)
      if let swap { roster.swaps.append(swap) }
      return faults
    }
    return [
      Diagnostic(
        .error, "unknown-card", file: card.file, line: card.line,
        "this card is no officer, shift, rotation, override or swap",
        hint: "begin it with \"Officer: id\" or \"Shift: station\"")
    ]
  }
}
