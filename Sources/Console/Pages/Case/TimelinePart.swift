import Helpline

/// Everything that happened to the case, newest first, each with its named reason.
struct TimelinePart {
  let page: CasePage
  private var t: Tongue { page.t }

  init(page: CasePage) {
    self.page = page
  }

  var html: HTML {
    let events = Array(Self.told(page.file.events).reversed())
    let older = events.dropFirst(Self.shownMax)
    return """
      <ol class="timeline">\(HTML.each(events.prefix(Self.shownMax)) { item($0) })</ol>
      \(HTML.when(!older.isEmpty, all(older)))
      """
  }

  /// What renewed a lease is told already: a text, a note.
  private static func told(_ events: [CaseEvent]) -> [CaseEvent] {
    events.filter { event in
      event.reason.code != "lease-renewed"
        || !events.contains {
          $0.at == event.at && $0.actor == event.actor && $0.reason.code != "lease-renewed"
        }
    }
  }

  /// A case that was paged for an hour has a hundred lines: the latest tell how it stands.
  private static let shownMax = 6

  private func all(_ older: ArraySlice<CaseEvent>) -> HTML {
    """
    <details id="older"><summary>\(t("Lo de antes", "What was before")) (\(older.count))</summary>
    <ol class="timeline">\(HTML.each(older) { item($0) })</ol></details>
    """
  }

  private func item(_ event: CaseEvent) -> HTML {
    let isMachine = ["person", "ladder"].contains(event.actor)
    let kind: HTML =
      Self.alarms.contains(event.reason.code) ? "alarm-line" : isMachine ? "" : "human"
    let sentence =
      page.file.sentences[event.reason] ?? t("Otro paso", "Another step")
    return """
      <li class="\(kind)"><span class="number">\(page.clock.text(event.at, now: page.file.now))</span> \
      \(sentence) <span class="quiet">— \(FactsPart(page: page).who(event.actor))</span></li>
      """
  }

  static let alarms: Set = [
    "lease-expired", "nobody-to-page", "step-skipped-nobody-on-call", "page-lost",
    "promise-missed", "silent", "text-lost", "urgency-raised",
  ]
}
