import Helpline

/// Officers: who they are, where, and until when they are on.
struct PeoplePage {
  let roster: DeskRoster
  let t: Tongue

  var html: HTML {
    """
    <h1>\(t("Personas", "People"))</h1>
    <div class="card"><div class="scroll" tabindex="0" role="region" \
    aria-label="\(t("Personas", "People"))"><table class="stacked">
    <thead><tr><th scope="col">\(t("Nombre", "Name"))</th><th scope="col">\(t("Función", "Role"))</th>\
    <th scope="col">\(t("Estación", "Station"))</th><th scope="col">\(t("Número", "Number"))</th>\
    <th scope="col">\(t("De guardia", "On call"))</th></tr></thead>
    <tbody>\(HTML.each(roster.members) { row($0) })</tbody></table></div>
    <p class="hint">\(t(
      "Se cambia en el archivo de turnos.", "Changed in the roster file."))</p></div>
    """
  }

  private func row(_ member: DeskRoster.Member) -> HTML {
    let until: HTML =
      member.shiftEnd.map { end in
        """
        <span class="tag held">\(t("hasta", "until")) \(member.clock.text(end, now: roster.now))</span>
        """
      } ?? "<span class=\"quiet\">—</span>"
    return """
      <tr><td><strong>\(member.officer.name)</strong> <span class="quiet">\(member.officer.id.rawValue)</span></td>\
      <td>\(Say(t: t).role(member.officer.role))</td><td>\(member.station)</td>\
      <td class="number">\(member.maskedNumber)</td><td class="number">\(until)</td></tr>
      """
  }
}

/// Stations: where they are, what time it is there, who answers for them.
struct StationsPage {
  let roster: DeskRoster
  let t: Tongue

  var html: HTML {
    """
    <h1>\(t("Estaciones", "Stations"))</h1>
    <div class="card"><div class="scroll" tabindex="0" role="region" \
    aria-label="\(t("Estaciones", "Stations"))"><table class="stacked">
    <thead><tr><th scope="col">\(t("Estación", "Station"))</th><th scope="col">\(t("Hora", "Time"))</th>\
    <th scope="col">\(t("De guardia", "On call"))</th></tr></thead>
    <tbody>\(HTML.each(roster.places) { row($0) })</tbody></table></div></div>
    """
  }

  private func row(_ place: DeskRoster.Place) -> HTML {
    let names: HTML
    if !place.onCall.isEmpty {
      names = "\(place.onCall.joined(separator: ", "))"
    } else if place.hasShifts {
      names = "<strong class=\"tag red\">\(t("NADIE", "NOBODY"))</strong>"
    } else {
      names = "<span class=\"quiet\">\(t("sin turnos propios", "no shifts of its own"))</span>"
    }
    return """
      <tr><td><strong>\(place.station.name)</strong></td>\
      <td class="number">\(place.clock.time(roster.now))</td><td>\(names)</td></tr>
      """
  }
}
