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

  private static let nearbyMax = 3

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
    let point = coordinates(helpCase)
    let near = point.map { snapshot.places.stations(near: $0).prefix(Self.nearbyMax) } ?? []
    return CaseFile(
      now: now, line: line(helpCase), maskedNumber: Self.masked(person?.address),
      messages: messages.filter { $0.at <= end(of: helpCase) }, events: events,
      phrases: phrases(to: helpCase.locale), coordinates: point,
      nearby: near.map { .init(station: station($0.station), kilometres: $0.kilometres) },
      names: Dictionary(
        snapshot.roster.officers.map { ($0.id.rawValue, $0.name) }, uniquingKeysWith: { a, _ in a }),
      titles: titles(messages))
  }

  /// A later case of the same person has a page of its own.
  private func end(of helpCase: HelpCase) -> Instant {
    helpCase.outcome?.at.adding(seconds: 60) ?? .distantFuture
  }

  private func coordinates(_ helpCase: HelpCase) -> Coordinates? {
    if let spot = helpCase.spot { return spot }
    let places = helpCase.facts.filter { $0.name == "place" }
    return places.last.flatMap { snapshot.places.find(in: $0.value, asked: true)?.coordinates }
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
