package import Helpline

/// Reads the roster: a file of `Officer:` and `Shift:` cards. A broken card is reported, the rest lives.
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
      guard card["Shift"] != nil else {
        diagnostics.append(
          Diagnostic(
            .error, "unknown-card", file: file.path, line: card.line,
            "this card is neither an officer nor a shift",
            hint: "begin it with \"Officer: id\" or \"Shift: station\""))
        continue
      }
      let (shift, faults) = ShiftCard.read(card, stations, roster)
      diagnostics += faults
      if let shift { roster.shifts.append(shift) }
    }
    return (roster, diagnostics)
  }
}
