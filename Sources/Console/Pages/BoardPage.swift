import Helpline

/// The shift on one screen: who is on, where nobody is in the next days, what is handed over.
struct BoardPage {
  let board: DeskBoard
  let t: Tongue

  var html: HTML {
    """
    <h1>\(t("Turno", "Shift"))</h1>
    <section class="card" aria-labelledby="on-title"><h2 id="on-title">\
    \(t("De guardia ahora", "On call now"))</h2>\(watches)</section>
    <section class="card" aria-labelledby="gap-title"><h2 id="gap-title">\
    \(t("Huecos en 14 días", "Gaps within 14 days"))</h2>\(gaps)</section>
    <section class="card" aria-labelledby="over-title"><h2 id="over-title">\
    \(t("Entrega de turno", "Handover"))</h2>
    <p class="handover">\(board.handover)</p>
    <p class="hint number">\(board.handoverSegments) SMS</p></section>
    """
  }

  private var watches: HTML {
    guard !board.watches.isEmpty else {
      return "<p>\(t("Ninguna estación tiene turnos.", "No station has shifts."))</p>"
    }
    return """
      <div class="scroll" tabindex="0" role="region" \
      aria-label="\(t("Tabla de guardias", "Table of who is on"))"><table class="stacked">
      <thead><tr><th scope="col">\(t("Estación", "Station"))</th><th scope="col">\
      \(t("Oficiales", "Officers"))</th><th scope="col">\(t("Turno", "Shift"))</th></tr></thead>
      <tbody>\(HTML.each(board.watches) { watch($0) })</tbody></table></div>
      """
  }

  private func watch(_ watch: DeskBoard.Watch) -> HTML {
    let names: HTML =
      watch.names.isEmpty
      ? "<strong class=\"tag red\">\(t("NADIE", "NOBODY"))</strong>"
      : "\(watch.names.joined(separator: ", "))"
    let until =
      watch.until.map { t("hasta", "until") + " " + watch.clock.text($0, now: board.now) } ?? "—"
    return """
      <tr><td><strong>\(watch.station)</strong></td><td>\(names)</td>\
      <td class="number">\(until)</td></tr>
      """
  }

  private var gaps: HTML {
    guard !board.gaps.isEmpty else {
      return """
        <p><span class="tag held">✓</span> \(t("Hay alguien a toda hora.", "Somebody is on at every hour."))</p>
        """
    }
    return """
      <ul class="days">\(HTML.each(board.gaps) { gap in
        """
        <li><strong class="tag amber">\(t("Hueco", "Gap"))</strong> \(gap.station): \
        <span class="number">\(gap.clock.date(gap.from)) \(gap.clock.time(gap.from)) – \
        \(gap.clock.text(gap.until, now: gap.from))</span></li>
        """
      })</ul>
      """
  }
}
