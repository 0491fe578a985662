import Helpline

/// Where the person is: how sure that is, how far from whom, and the way to a map.
struct SpotPart {
  let page: CasePage
  private var t: Tongue { page.t }

  init(page: CasePage) {
    self.page = page
  }

  var html: HTML {
    guard let spot = page.file.spot else { return .empty }
    return """
      <div class="spot">
      \(HTML.when(spot.confidence != nil, sureness(spot.confidence ?? 0)))
      <ul class="near">\(HTML.each(spot.nearby) { near($0) })</ul>
      \(map(spot))
      </div>
      """
  }

  /// In words: a number would seem more exact than it is.
  private func sureness(_ confidence: Double) -> HTML {
    switch confidence {
    case 0.8...:
      "<p><span class=\"tag held\">\(t("Lugar claro", "Clear place"))</span></p>"
    case PlaceMention.confidenceMin...:
      """
      <p><span class="tag amber">\(t("Lugar probable", "Likely place"))</span> \
      \(t("confírmelo con la persona", "confirm it with the person"))</p>
      """
    default:
      """
      <p><span class="tag amber">\(t("Lugar dudoso", "Doubtful place"))</span> \
      \(t("pregúntele otra vez", "ask again"))</p>
      """
    }
  }

  private func near(_ near: CaseFile.Nearby) -> HTML {
    let from = t("\(wind(near.wind)) de", "\(wind(near.wind)) of")
    return """
      <li><strong class="number">\(page.say.kilometres(near.kilometres))</strong> \(from) \
      \(near.station)</li>
      """
  }

  private func wind(_ wind: Wind) -> String {
    switch wind {
    case .north: t("al norte", "north")
    case .northEast: t("al noreste", "northeast")
    case .east: t("al este", "east")
    case .southEast: t("al sureste", "southeast")
    case .south: t("al sur", "south")
    case .southWest: t("al suroeste", "southwest")
    case .west: t("al oeste", "west")
    case .northWest: t("al noroeste", "northwest")
    }
  }

  /// A map is another company's: it learns the point, and nothing else.
  private func map(_ spot: CaseFile.Spot) -> HTML {
    let point = spot.point.text(decimals: spot.decimals)
    let parts = point.split(separator: ",")
    let latitude = parts.first ?? "0"
    let longitude = parts.last ?? "0"
    let zoom = spot.decimals > 2 ? 15 : 11
    return """
      <div class="row"><a class="button" href="geo:\(point)?q=\(point)">\
      \(t("Mapa del teléfono", "Phone's map"))</a>\
      <a class="button" rel="noreferrer noopener" target="_blank" \
      href="https://www.openstreetmap.org/?mlat=\(latitude)&amp;mlon=\(longitude)#map=\(zoom)/\(latitude)/\(longitude)">\
      OpenStreetMap</a></div>
      <p class="hint number">\(point)\(HTML.when(spot.decimals < 3, " (\(t("aproximado", "approximate")))"))</p>
      """
  }
}
