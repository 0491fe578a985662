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
    <div class="tools" id="tools"></div>
    </div>
    <div class="alarm" id="stale" role="alert" hidden></div>
    <p id="news" class="quiet" role="status"></p>
    <div data-live="queue">
    \(groups)
    \(pages)
    </div>
    """
  }

  private var groups: HTML {
    guard !queue.lines.isEmpty else {
      return """
        <p class="nothing card">\(t("No hay casos abiertos.", "There are no open cases."))</p>
        """
    }
    return HTML.each(QueueGroup.allCases) { group in
      let lines = queue.lines.filter { QueueGroup($0.helpCase, now: queue.now) == group }
      guard !lines.isEmpty else { return .empty }
      return """
        <section aria-label="\(title(group))">
        <div class="group"><h2>\(title(group))</h2><span class="quiet number">\(lines.count)</span></div>
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
      \(helpCase.code.description)</a>\(say.urgency(helpCase.urgency))<strong>\(line.what)</strong>\
      <span class="number">\(say.since(helpCase.openedAt, now: queue.now))</span></div>
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

  private func meta(_ line: CaseLine) -> HTML {
    let helpCase = line.helpCase
    let place = helpCase.facts.last { $0.name == "place" }?.value
    let people = helpCase.facts.last { $0.name == "people" }?.value
    var items: [HTML] = ["<span>\(line.station)</span>"]
    items.append(
      place.map { "<span>\($0)</span>" } ?? "<span>\(t("sin lugar", "no place"))</span>")
    if let people { items.append("<span>\(t("son", "people:")) \(people)</span>") }
    items.append(
      "<span>\(t("desde", "since")) \(line.clock.text(helpCase.openedAt, now: queue.now))</span>")
    if helpCase.textCount > 1 {
      items.append("<span>\(helpCase.textCount) \(t("mensajes", "texts"))</span>")
    }
    if let holder = line.holder, let lease = helpCase.acknowledgement {
      items.append(
        """
        <span class="tag held">\(holder) · \(t("hasta", "until")) \
        \(line.clock.text(lease.leaseUntil, now: queue.now))</span>
        """)
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
