import Helpline

/// Open cases, what is worst first.
struct QueuePage {
  let queue: DeskQueue
  let visitor: Visitor
  let t: Tongue
  private let say: Say
  private let form: PostForm

  init(_ queue: DeskQueue, _ visitor: Visitor, _ t: Tongue) {
    self.queue = queue
    self.visitor = visitor
    self.t = t
    say = Say(t: t)
    form = PostForm(visitor: visitor)
  }

  static let refreshSeconds = 15

  var html: HTML {
    """
    <div class="bar">
    <h1>\(t("Casos abiertos", "Open cases"))</h1>
    <p class="stamp" data-live="stamp"><span id="stamp" data-at="\(queue.now.milliseconds)">\
    \(t("Al corriente a las", "Up to date at")) \
    <time>\(queue.clock.exactTime(queue.now))</time></span></p>
    </div>
    <div data-live="queue">
    \(summary)
    \(groups)
    \(pages)
    </div>
    """
  }

  // MARK: At a glance

  /// One sentence to read half asleep: is anybody waiting, and for how long.
  private var summary: HTML {
    let waiting = lines(in: .openRed)
    guard let oldest = waiting.first, queue.page == 0 else {
      return HTML.when(
        queue.page == 0 && !queue.lines.isEmpty,
        "<p class=\"glance calm\">\(t("Todo rojo lo tiene un oficial.", "An officer has every red case."))</p>"
      )
    }
    let count =
      waiting.count == 1
      ? t("1 rojo sin oficial", "1 red that nobody has")
      : t("\(waiting.count) rojos sin oficial", "\(waiting.count) red that nobody has")
    let age = say.since(oldest.helpCase.unheldSince, now: queue.now)
    return """
      <p class="glance urgent"><strong>\(count)</strong> <span>\
      \(waiting.count == 1 ? t("espera desde hace", "waiting for") : t("el más antiguo espera desde hace", "the oldest waits for")) \
      \(age)</span></p>
      """
  }

  private func lines(in group: QueueGroup) -> [CaseLine] {
    queue.lines.filter { QueueGroup($0.helpCase, now: queue.now) == group }
  }

  // MARK: Lines

  private var groups: HTML {
    guard !queue.lines.isEmpty else {
      return """
        <p class="nothing card"><strong>\(t("No hay casos abiertos.", "There are no open cases."))</strong><br>\
        \(t("Cuando llegue uno aparece aquí y suena.", "When one comes it appears here, and rings."))</p>
        """
    }
    return HTML.each(QueueGroup.allCases) { group in
      let lines = lines(in: group)
      guard !lines.isEmpty else { return .empty }
      // The line on top has said it to those who see.
      let heading: HTML = group == .openRed && queue.page == 0 ? "group said" : "group"
      return """
        <section aria-label="\(title(group))">
        <div class="\(heading)"><h2>\(title(group))</h2><span class="quiet number">\(lines.count)</span></div>
        <ol class="queue">\(HTML.each(lines) { line(of: $0, group) })</ol>
        </section>
        """
    }
  }

  private func title(_ group: QueueGroup) -> String {
    switch group {
    case .openRed: t("Rojos sin oficial", "Red, nobody has them")
    case .leaseEnding: t("Por vencer", "About to run out")
    case .rest: t("Los demás", "The rest")
    }
  }

  private func line(of line: CaseLine, _ group: QueueGroup) -> HTML {
    let helpCase = line.helpCase
    return """
      <li class="\(kind(helpCase, group))" data-code="\(helpCase.code.description)" \
      data-group="\(group.rawValue)">
      <div class="head"><a class="code" href="/desk/cases/\(helpCase.code.description)">\
      \(helpCase.code.description)</a>\(say.urgency(helpCase.urgency))<strong>\(line.what)</strong></div>
      <p class="wait">\(say.since(helpCase.openedAt, now: queue.now))</p>
      <p class="where">\(place(line))</p>
      \(HTML.when(visitor.may(.readTexts) && !helpCase.words.isEmpty, words(helpCase)))
      <p class="meta">\(meta(line))</p>
      \(HTML.when(mayTake(helpCase), take(helpCase)))
      </li>
      """
  }

  private func kind(_ helpCase: HelpCase, _ group: QueueGroup) -> HTML {
    switch group {
    case .openRed: "open-red"
    case .leaseEnding: "lease"
    case .rest: helpCase.acknowledgement == nil ? "amber" : "held"
    }
  }

  private func words(_ helpCase: HelpCase) -> HTML {
    let words = helpCase.words.count > 160 ? helpCase.words.prefix(160) + "…" : helpCase.words[...]
    return """
      <p class="words" lang="\(helpCase.locale.description)">“\(words)”</p>
      """
  }

  /// What decides who goes and with what: where, and how many.
  private func place(_ line: CaseLine) -> HTML {
    let facts = line.helpCase.facts
    let place = facts.last { $0.name == "place" }?.value
    let people = facts.last { $0.name == "people" }?.value
    let spot: HTML =
      place.map { "<strong>\($0)</strong>" }
      ?? "<span class=\"lack\">\(t("Sin lugar", "No place"))</span>"
    let many: HTML = people.map { " · \(t("son", "people:")) <strong>\($0)</strong>" } ?? .empty
    return spot + many
  }

  private func meta(_ line: CaseLine) -> HTML {
    let helpCase = line.helpCase
    var items: [HTML] = []
    if let holder = line.holder, let lease = helpCase.acknowledgement {
      items.append(
        """
        <span class="tag held">\(holder) · \(t("le quedan", "for")) \
        \(say.left(until: lease.leaseUntil, now: queue.now))</span>
        """)
    }
    items += say.watched(helpCase, line.clock, now: queue.now)
    items.append("<span>\(line.station)</span>")
    items.append(
      "<span>\(t("desde", "since")) \(line.clock.text(helpCase.openedAt, now: queue.now))</span>")
    if helpCase.textCount > 1 {
      items.append("<span>\(helpCase.textCount) \(t("mensajes", "texts"))</span>")
    }
    return HTML.each(items) { $0 + " " }
  }

  private func mayTake(_ helpCase: HelpCase) -> Bool {
    visitor.may(.actOnCase) && visitor.account.officer != nil && !visitor.isLocked
      && helpCase.holder(at: queue.now) == nil
  }

  private func take(_ helpCase: HelpCase) -> HTML {
    let label = t("Tomar", "Take") + " " + helpCase.code.description
    return form(
      "/desk/cases/\(helpCase.code.description)/take", kind: "act",
      "<button class=\"strong\">\(label)</button>")
  }

  private var pages: HTML {
    guard queue.page > 0 || queue.hasMore else { return .empty }
    let back: HTML =
      "<a class=\"button\" href=\"/desk?page=\(queue.page - 1)\">\(t("Anteriores", "Before"))</a>"
    let more: HTML =
      "<a class=\"button\" href=\"/desk?page=\(queue.page + 1)\">\(t("Más casos", "More cases"))</a>"
    return """
      <nav class="row" aria-label="\(t("Páginas", "Pages"))">\
      \(HTML.when(queue.page > 0, back))\(HTML.when(queue.hasMore, more))</nav>
      """
  }
}
