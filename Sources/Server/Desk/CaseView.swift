import Console
import Escalation
import Helpline
import Journey

/// A case as the desk shows it: names for ids, wall time for moments, distances for coordinates.
struct CaseView {
  let snapshot: Snapshot
  let locale: LanguageTag
  let now: Instant
  var onCall: OnCall { snapshot.ladder.onCall }

  init(_ snapshot: Snapshot, locale: LanguageTag, now: Instant) {
    self.snapshot = snapshot
    self.locale = locale
    self.now = now
  }

  func line(_ helpCase: HelpCase) -> CaseLine {
    CaseLine(
      helpCase: helpCase, what: snapshot.ladder.pageText.what(helpCase, locale),
      station: station(helpCase.station), clock: clock(of: helpCase.station),
      holder: helpCase.holder(at: now).map { name($0.officer.rawValue) },
      closedBy: helpCase.outcome.map { name($0.officer.rawValue) })
  }

  func file(
    _ helpCase: HelpCase, _ messages: [MessageRecord], _ events: [CaseEvent], _ person: Contact?
  ) -> CaseFile {
    let messages = messages.filter { $0.at <= end(of: helpCase) }
    var file = CaseFile(
      now: now, line: line(helpCase), maskedNumber: Self.masked(person?.address),
      messages: messages, events: events, phrases: phrases(to: helpCase.locale),
      spot: CaseSpot(helpCase, messages, snapshot).spot { station($0) },
      names: Dictionary(
        snapshot.roster.officers.map { ($0.id.rawValue, $0.name) }, uniquingKeysWith: { a, _ in a }),
      titles: titles(messages))
    file.sentences = sentences(messages, events)
    file.glosses = glosses(messages, helpCase, file.phrases)
    return file
  }

  /// Officers read what we told a person in a language that is not theirs.
  private func glosses(
    _ messages: [MessageRecord], _ helpCase: HelpCase, _ phrases: [CaseFile.Phrase]
  ) -> [Int64: String] {
    messages.reduce(into: [:]) { said, message in
      guard message.direction == .outbound, let language = message.locale, language != locale,
        let answer = message.answer
      else { return }
      if answer == "relay" {
        said[message.number] = phrases.first { message.text.contains($0.sent) }?.shown
        return
      }
      let arguments = [
        "case": helpCase.code.description, "time": clock(of: helpCase.station).time(message.at),
        "minutes": "…", "place": "…", "language": "…",
      ]
      said[message.number] =
        snapshot.composer.compose(
          answer, locale: locale, arguments: arguments, now: now)?.text
    }
  }

  private func sentences(_ messages: [MessageRecord], _ events: [CaseEvent]) -> [Reason: String] {
    let wording = ReasonWording(snapshot, locale: locale)
    let reasons = events.map(\.reason) + messages.flatMap { $0.decision?.reasons ?? [] }
    return reasons.reduce(into: [:]) { said, reason in
      if said[reason] == nil { said[reason] = wording.sentence(reason) }
    }
  }

  /// A later case of the same person has a page of its own.
  private func end(of helpCase: HelpCase) -> Instant {
    helpCase.outcome?.at.adding(seconds: 60) ?? .distantFuture
  }

  /// The prepared phrases that the person's language has.
  private func phrases(to person: LanguageTag) -> [CaseFile.Phrase] {
    DeskPhrase.all.compactMap { phrase in
      guard let sent = snapshot.phrase(phrase, in: person, now: now) else { return nil }
      let shown = snapshot.phrase(phrase, in: locale, now: now) ?? sent
      return CaseFile.Phrase(id: phrase.id, shown: shown, sent: sent)
    }
  }

  private func titles(_ messages: [MessageRecord]) -> [IntentID: String] {
    var titles: [IntentID: String] = [:]
    for intent in messages.flatMap({ $0.decision?.intents ?? [] }) {
      titles[intent] =
        snapshot.composer.wording("what-\(intent.name)", locale: locale, arguments: [:])
        ?? snapshot.release.catalog[intent]?.title
    }
    return titles
  }

  func name(_ officer: String) -> String {
    onCall[OfficerID(officer)]?.name ?? officer
  }

  func station(_ id: String) -> String {
    snapshot.release.stations.first { $0.id == id }?.name ?? id
  }

  func clock(of station: String) -> DeskClock {
    let zone = onCall.clock(of: station)
    return DeskClock { zone.offset(at: $0) }
  }

  /// `··· 4821`: enough to tell two phones apart, too little to call one.
  static func masked(_ address: Address?) -> String {
    address?.masked ?? "···"
  }
}
