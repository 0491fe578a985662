package import Helpline

/// What officers are shown: one case, or a list of them.
extension Ladder {
  /// How the case stands, then all that the person wrote last.
  func show(_ helpCase: HelpCase, to officer: Officer, now: Instant) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    let clock = clock(change)
    var arguments = [
      "what": pageText.what(helpCase, officer.locale), "since": clock.text(at: helpCase.openedAt),
    ]
    if let outcome = helpCase.outcome {
      echo(.alreadyClosed, to: officer, &change, closing(outcome, change, officer.locale))
      return change
    }
    if let held = helpCase.holder(at: now) {
      arguments["officer"] = name(held.officer)
      arguments["time"] = clock.text(at: held.leaseUntil)
      echo(.statusHeld, to: officer, &change, arguments)
    } else {
      echo(.statusOpen, to: officer, &change, arguments)
    }
    let words = Snippet.forwarded(helpCase.words)
    if !words.isEmpty { echo(.personSaid, to: officer, &change, ["text": words]) }
    return change
  }

  /// Echoes a question about a case that stays as it is.
  package func asking(
    _ answer: OfficerAnswer, _ helpCase: HelpCase, _ officer: Officer, _ now: Instant
  ) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    echo(answer, to: officer, &change)
    return change
  }

  /// As many cases as one segment holds: `K7Q ROJO 14:32 Ana; M3X AMBAR 14:40 nadie +2`.
  func list(
    _ cases: [HelpCase], for officer: Officer, _ answer: OfficerAnswer
  ) -> (text: String, shown: Int) {
    var text = ""
    for (index, helpCase) in cases.enumerated() {
      let longer = text + (text.isEmpty ? "" : "; ") + item(helpCase, officer.locale)
      let left = cases.count - index - 1
      let more = left > 0 ? " +\(left)" : ""
      let whole = wording.text(
        answer, officer.locale, ["count": "\(cases.count)", "list": longer + more])
      guard Snippet.septets(whole) <= SMSEncoding.gsm7.unitsSingle else {
        return (text + " +\(left + 1)", index)
      }
      text = longer
    }
    return (text, cases.count)
  }

  private func item(_ helpCase: HelpCase, _ locale: LanguageTag) -> String {
    let clock = onCall.clock(of: helpCase.station)
    let holder =
      helpCase.acknowledgement.map { name($0.officer) }
      ?? wording.piece(OfficerAnswer.nobody.rawValue, locale) ?? "-"
    return [
      helpCase.code.description, wording.urgency(helpCase.urgency, locale),
      clock.text(at: helpCase.openedAt), holder,
    ].joined(separator: " ")
  }

  func station(of officer: Officer) -> String {
    officer.station.isEmpty ? onCall.receivingStation : officer.station
  }

  func placeName(_ station: String) -> String {
    let name = release.stations.first { $0.id == station }?.name ?? station
    return Snippet.cut(Snippet.quotable(name) ?? station, septets: 24)
  }
}
