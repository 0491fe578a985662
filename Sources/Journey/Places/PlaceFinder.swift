package import Helpline

/// Finds where a text says somebody is, offline, from the places of a release. Pure and immutable: made
/// once for each release, asked about texts of people in danger only.
package struct PlaceFinder: Sendable {
  let index: PlaceIndex
  let stations: [Station]
  private let ordinary: WordSet
  private let vocabulary: WordSet

  package init(_ release: Release) {
    index = PlaceIndex(release.gazetteer.places)
    stations = release.stations
    ordinary = WordSet(release.gazetteer.ordinary)
    vocabulary = PlaceVocabulary.words(of: release)
  }

  /// - Parameter asked: the text answers "where are you?", so a bare name is one.
  package func find(in text: String, asked: Bool = false) -> PlaceMention? {
    let link = MapLink.read(text)
    if let point = link?.point {
      return finished(pinned(point, link?.decimals ?? 4, .mapLink), "a link to a map")
    }
    if let (point, decimals) = CoordinateReader.read(text) {
      return finished(pinned(point, decimals, .coordinates), "coordinates in the text")
    }
    let code = PlusCode.find(in: text)
    if let code, let point = PlusCode.decode(code), PlusCode.isWhole(code), isInReach(point) {
      return finished(pinned(point, 4, .plusCode), code)
    }
    return named(text, asked: asked, code) ?? unknown(link != nil, code)
  }

  private func named(_ text: String, asked: Bool, _ code: String?) -> PlaceMention? {
    let words = PlaceText(text)
    let post = KilometrePost.find(in: words.words)
    let hits = NameSearch(
      index: index, ordinary: ordinary, vocabulary: vocabulary, text: words, asked: asked,
      road: post?.road ?? 0..<0
    ).run()
    let reader = HitReader(finder: self, hits: hits)
    if let code, let near = reader.locality()?.coordinates,
      let point = PlusCode.recover(code, near: near)
    {
      return finished(pinned(point, 4, .plusCode), code)
    }
    if let mention = post.flatMap({ reader.kilometre($0) }) { return finished(mention) }
    return (reader.landmark() ?? reader.locality()).map { finished($0) }
  }

  /// Something that says where, if only one could read it.
  private func unknown(_ isLink: Bool, _ code: String?) -> PlaceMention? {
    if isLink {
      var mention = PlaceMention(name: "mapa sin coordenadas", kind: .mapLink, confidence: 0.2)
      mention.reasons = [Reason("place-map-link", "the link does not say where it leads")]
      return mention
    }
    guard let code else { return nil }
    var mention = PlaceMention(name: code, kind: .plusCode, confidence: 0.3)
    mention.reasons = [Reason("place-plus-code", "a short code needs a town beside it")]
    return mention
  }

  private func isInReach(_ point: Coordinates) -> Bool {
    (7...50).contains(point.latitude) && (-125 ... -60).contains(point.longitude)
  }

  // MARK: Points

  private static let townKilometresMax = 60.0

  private func pinned(
    _ point: Coordinates, _ decimals: Int, _ kind: PlaceMention.Kind
  ) -> PlaceMention {
    let decimals = min(max(decimals, 1), 4)
    var name = point.text(decimals: decimals)
    if let (town, kilometres) = nearestTown(to: point) {
      let far = Int(kilometres.rounded())
      name += far == 0 ? " \(town)" : ", \(far) km \(town)"
    }
    return PlaceMention(
      name: name, kind: kind, coordinates: point, decimals: decimals, confidence: 0.95)
  }

  private func nearestTown(to point: Coordinates) -> (name: String, kilometres: Double)? {
    var best: (Place, Double)?
    for place in index.places where place.kind == .locality {
      guard let there = place.coordinates, abs(there.latitude - point.latitude) < 0.6,
        abs(there.longitude - point.longitude) < 0.7
      else { continue }
      let kilometres = point.kilometres(to: there)
      if kilometres < best?.1 ?? Self.townKilometresMax { best = (place, kilometres) }
    }
    return best.map { (PlaceNames.bare($0.0), $0.1) }
  }

  // MARK: Stations

  /// Stations whose place is known, the nearest first.
  package func stations(near point: Coordinates) -> [PlaceMention.Nearest] {
    stations.compactMap { station in
      guard let latitude = station.latitude, let longitude = station.longitude else { return nil }
      let kilometres = point.kilometres(to: Coordinates(latitude, longitude))
      return PlaceMention.Nearest(station: station.id, kilometres: kilometres)
    }
    .sorted { ($0.kilometres, $0.station) < ($1.kilometres, $1.station) }
  }

  private func finished(_ mention: PlaceMention, _ detail: String? = nil) -> PlaceMention {
    var mention = mention
    mention.reasons.insert(
      Reason("place-\(mention.kind.rawValue)", detail ?? mention.name), at: 0)
    guard let point = mention.coordinates, let nearest = stations(near: point).first else {
      return mention
    }
    mention.nearest = nearest
    mention.reasons.append(
      Reason("nearest-station", "\(nearest.station), \(Int(nearest.kilometres.rounded())) km"))
    return mention
  }
}
