import Helpline

/// Everything that happened to the case, newest first, each with its named reason.
struct TimelinePart {
  let page: CasePage
  private var t: Tongue { page.t }

  init(page: CasePage) {
    self.page = page
  }

  var html: HTML {
    """
    <ol class="timeline">\(HTML.each(page.file.events.reversed()) { item($0) })</ol>
    """
  }

  private func item(_ event: CaseEvent) -> HTML {
    let isMachine = ["person", "ladder"].contains(event.actor)
    let kind: HTML =
      Self.alarms.contains(event.reason.code) ? "alarm-line" : isMachine ? "" : "human"
    let actor = FactsPart(page: page).who(event.actor)
    let detail: HTML = event.reason.detail.isEmpty ? .empty : ": \(named(event.reason.detail))"
    return """
      <li class="\(kind)"><span class="number">\(page.clock.text(event.at, now: page.file.now))</span> \
      <strong>\(sentence(event.reason.code))</strong>\(detail) <span class="quiet">— \(actor)</span> \
      <code>\(event.reason.code)</code></li>
      """
  }

  static let alarms: Set = [
    "lease-expired", "nobody-on-call", "nobody-to-page", "coverage-alarm", "alarm",
  ]

  /// `ana, on-call` begins with an officer's id.
  private func named(_ detail: String) -> String {
    let parts = detail.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let name = page.file.names[String(first)] else { return detail }
    return name + detail.dropFirst(first.count)
  }

  private func sentence(_ code: String) -> String {
    switch code {
    case "case-opened": t("Se abrió", "Opened")
    case "case-grew": t("Escribió otra vez", "Wrote again")
    case "urgency-raised": t("Subió a", "Rose to")
    case "person-told": t("Se le dijo a la persona", "The person was told")
    case "taken": t("Lo tomó", "Taken")
    case "passed": t("Lo pasó", "Passed on")
    case "lease-renewed": t("Sigue en ello", "Still on it")
    case "lease-expired": t("Venció sin respuesta", "Ran out")
    case "note": t("Nota", "Note")
    case "relayed": t("Le escribió a la persona", "Wrote to the person")
    case "case-closed": t("Cerrado", "Closed")
    case "number-revealed": t("Vio el número completo", "Saw the whole number")
    case "fact-set": t("Anotó un dato", "Set a fact")
    case "nobody-on-call", "nobody-to-page": t("Nadie de guardia", "Nobody on call")
    default: paging(code)
    }
  }

  private func paging(_ code: String) -> String {
    if code.contains("round") { return t("Otra vuelta de avisos", "Another round of pages") }
    if code.contains("page") || code.contains("step") || code.contains("call") {
      return t("Se avisó", "Paged")
    }
    return code.replacing("-", with: " ")
  }
}
