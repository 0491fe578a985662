package import Helpline

/// The one GSM-7 segment (160 septets, 3GPP TS 23.038) that wakes an officer: code, urgency, since when,
/// what, the person's words cut to fit, where, how many, and the verbs.
///
/// The library words it; when it has no wording, or one that does not fit, the text in code goes out.
package struct PageText: Sendable {
  private let catalog: Catalog
  private let wording: OfficerWording

  private static let whatSeptetsMax = 28
  private static let placeSeptetsMax = 36
  private static let placeSeptetsMin = 16
  private static let peopleSeptetsMax = 16
  /// Less than this of the person's words says nothing.
  private static let wordsSeptetsMin = 8
  /// Stands for the words while their room is measured: where nothing stood, two spaces would become one.
  private static let placeholder = "-"

  package init(catalog: Catalog, wording: OfficerWording) {
    self.catalog = catalog
    self.wording = wording
  }

  package func text(for helpCase: HelpCase, to locale: LanguageTag, clock: ZoneClock) -> String {
    let pieces = Pieces(
      code: helpCase.code.description,
      since: clock.text(at: helpCase.openedAt),
      what: what(helpCase, locale),
      place: fact("place", of: helpCase, Self.placeSeptetsMax),
      people: fact("people", of: helpCase, Self.peopleSeptetsMax),
      words: words(of: helpCase, locale))
    return fitted(pieces) { fromLibrary($0, helpCase.urgency, locale) }
      ?? fitted(pieces) { inCode($0, helpCase.urgency) }
      ?? "\(helpCase.urgency == .red ? "ROJO" : "AMBAR") \(pieces.code). T \(pieces.code)"
  }

  /// What the case is about in the officer's words: at most two titles, the most urgent first.
  package func what(_ helpCase: HelpCase, _ locale: LanguageTag) -> String {
    let urgent = helpCase.intents.filter { (catalog[$0]?.urgency ?? .none) == helpCase.urgency }
    let named = (urgent.isEmpty ? helpCase.intents : urgent).prefix(2).map { intent in
      wording.piece("what-\(intent.name)", locale)
        ?? Snippet.quotable(catalog[intent]?.title ?? String(intent.name)) ?? "?"
    }
    return Snippet.cut(named.joined(separator: "/"), septets: Self.whatSeptetsMax)
  }

  private struct Pieces {
    var code: String
    var since: String
    var what: String
    var place: String?
    var people: String?
    var words: String
  }

  /// Who is woken for somebody that has taken it back reads that first.
  private func words(of helpCase: HelpCase, _ locale: LanguageTag) -> String {
    Snippet.quotable(
      helpCase.takenBack.map { $0 + " // " + helpCase.words } ?? helpCase.words)
      ?? wording.piece(OfficerAnswer.pageOtherScript.rawValue, locale) ?? "?"
  }

  private func fact(_ name: String, of helpCase: HelpCase, _ septetsMax: Int) -> String? {
    helpCase.facts.last { $0.name == name }.flatMap { Snippet.quotable($0.value) }
      .map { Snippet.cut($0, septets: septetsMax) }
  }

  /// The words take what room the rest leaves; if that is too little, the head count goes, then half the place.
  private func fitted(_ pieces: Pieces, _ say: (Pieces) -> String?) -> String? {
    var pieces = pieces
    let words = pieces.words
    for attempt in 0...2 {
      if attempt == 1 { pieces.people = nil }
      if attempt == 2 {
        pieces.place = pieces.place.map { Snippet.cut($0, septets: Self.placeSeptetsMin) }
      }
      pieces.words = Self.placeholder
      guard let bare = say(pieces) else { return nil }
      let room = SMSEncoding.gsm7.unitsSingle - Snippet.septets(bare) + 1
      if room < Self.wordsSeptetsMin, attempt < 2 { continue }
      pieces.words = Snippet.cut(words, septets: max(room, 0))
      if let text = say(pieces), isPage(text, pieces.code) { return text }
    }
    return nil
  }

  private func isPage(_ text: String, _ code: String) -> Bool {
    let measured = Segmenter(text)
    return measured.encoding == .gsm7 && measured.segments == 1 && text.contains(code)
  }

  private func fromLibrary(
    _ pieces: Pieces, _ urgency: Urgency, _ locale: LanguageTag
  ) -> String? {
    let place =
      pieces.place.flatMap {
        wording.piece(OfficerAnswer.pagePlace.rawValue, locale, ["place": $0])
      } ?? wording.piece(OfficerAnswer.pageNoPlace.rawValue, locale)
    let people = pieces.people.flatMap {
      wording.piece(OfficerAnswer.pagePeople.rawValue, locale, ["people": $0])
    }
    let answer: OfficerAnswer = urgency == .red ? .pageRed : .pageAmber
    return wording.piece(
      answer.rawValue, locale,
      [
        "case": pieces.code, "since": pieces.since, "what": pieces.what, "text": pieces.words,
        "place": place ?? "", "people": people ?? "",
      ])
  }

  private func inCode(_ pieces: Pieces, _ urgency: Urgency) -> String {
    let head =
      "\(urgency == .red ? "ROJO" : "AMBAR") \(pieces.code) \(pieces.since) \(pieces.what)."
    let place = pieces.place.map { "Lugar: \($0)." } ?? "Sin lugar."
    let people = pieces.people.map { " Son: \($0)." } ?? ""
    let verbs = "T \(pieces.code)=tomar P \(pieces.code)=pasar"
    return "\(head) \"\(pieces.words)\" \(place)\(people) \(verbs)"
  }
}
