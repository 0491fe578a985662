import Helpline

/// Cases by their code, or by the whole number of a person; and those that have ended. A number is sent in
/// the body of a form: an address would be kept by browsers and proxies.
struct SearchPage {
  let visitor: Visitor
  let t: Tongue
  let now: Instant
  let lines: [CaseLine]
  /// What the list shows.
  let heading: String
  var fault: String?
  /// Where the list goes on.
  var next: String?

  var html: HTML {
    """
    <h1>\(t("Buscar", "Search"))</h1>
    <div class="card">\(form)</div>
    <h2>\(heading)</h2>
    \(lines.isEmpty ? "<p class=\"quiet\">\(t("Nada.", "Nothing."))</p>" : list)
    \(more)
    """
  }

  private var form: HTML {
    let problem: HTML = fault.map { "<p class=\"notice warn\" role=\"alert\">\($0)</p>" } ?? ""
    return PostForm(visitor: visitor)(
      "/desk/search", kind: "search",
      """
      \(problem)<label for="q">\(t("Código o número de teléfono", "Code or phone number"))</label>
      <p class="hint" id="q-hint">\(t(
        "K7Q, o el número entero con su país.", "K7Q, or the whole number with its country."))</p>
      <div class="row"><input id="q" name="q" maxlength="40" required autocomplete="off" \
      aria-describedby="q-hint"><button class="strong">\(t("Buscar", "Search"))</button></div>
      """)
  }

  private var list: HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(heading)"><table class="stacked">
    <thead><tr><th scope="col">\(t("Caso", "Case"))</th><th scope="col">\(t("Qué", "What"))</th>\
    <th scope="col">\(t("Estación", "Station"))</th><th scope="col">\(t("Abierto", "Opened"))</th>\
    <th scope="col">\(t("Cómo terminó", "How it ended"))</th></tr></thead>
    <tbody>\(HTML.each(lines) { row($0) })</tbody></table></div>
    """
  }

  private func row(_ line: CaseLine) -> HTML {
    let helpCase = line.helpCase
    let code = helpCase.code.description
    let say = Say(t: t)
    let end: HTML =
      helpCase.outcome.map { outcome in
        """
        \(say.outcome(outcome.code)) · \(line.closedBy ?? outcome.officer.rawValue), \
        \(line.clock.text(outcome.at, now: now))
        """
      } ?? "<span class=\"tag held\">\(t("Abierto", "Open"))</span>"
    return """
      <tr><td><a class="code" href="/desk/cases/\(code)">\(code)</a> \(say.urgency(helpCase.urgency))</td>\
      <td>\(line.what)</td><td>\(line.station)</td>\
      <td class="number">\(line.clock.text(helpCase.openedAt, now: now))</td><td>\(end)</td></tr>
      """
  }

  private var more: HTML {
    next.map { "<p><a class=\"button\" href=\"\($0)\">\(t("Más antiguos", "Older"))</a></p>" }
      ?? .empty
  }
}
