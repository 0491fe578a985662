import Helpline

/// Makes one mention of the names found in a text.
struct HitReader {
  let finder: PlaceFinder
  let hits: PlaceHits

  private var places: [Place] { finder.index.places }

  // MARK: Towns

  /// - Parameter other: a hit that has been read as something else.
  func locality(besides other: PlaceHit? = nil) -> PlaceMention? {
    guard let hit = best(where: { $0.kind == .locality }, besides: other),
      let chosen = choose(hit, where: { $0.kind == .locality })
    else { return nil }
    var mention = PlaceMention(
      name: PlaceNames.display(chosen.place), kind: .locality,
      coordinates: chosen.place.coordinates, confidence: confidence(chosen, hit))
    mention.reasons = [chosen.reason]
    if hit.edits > 0 { mention.reasons.append(Reason("place-misspelt", "\(hit.edits) letters")) }
    mention.candidates = chosen.candidates.prefix(PlaceMention.candidatesMax)
      .map(PlaceNames.display)
    mention.choices = PlaceNames.choices(chosen.candidates)
    return mention
  }

  private func confidence(_ chosen: PlaceChoice.Chosen, _ hit: PlaceHit) -> Double {
    guard chosen.candidates.isEmpty else { return 0.35 }
    var confidence = chosen.isSure ? 0.9 : 0.75
    confidence -= 0.15 * Double(hit.edits)
    if hit.isDoubtful { confidence -= 0.45 }
    return max(confidence, 0.1)
  }

  // MARK: Crossings, rivers, stops, landmarks

  func landmark() -> PlaceMention? {
    guard let hit = best(where: { $0.kind != .locality }),
      let chosen = choose(hit, where: { $0.kind != .locality }),
      let kind = PlaceMention.Kind(rawValue: chosen.place.kind.rawValue)
    else { return nil }
    let name = PlaceNames.display(chosen.place)
    if kind == .river, let town = locality(besides: hit),
      town.isClear || chosen.place.coordinates == nil
    {
      var mention = town
      mention.name = String(
        "\(chosen.place.name), \(town.name)".prefix(PlaceMention.nameLettersMax))
      mention.kind = .river
      return mention
    }
    let isPoint = chosen.place.coordinates != nil
    var mention = PlaceMention(
      name: name, kind: kind, coordinates: chosen.place.coordinates,
      decimals: kind == .river ? 1 : 2,
      confidence: (isPoint ? (kind == .river ? 0.6 : 0.85) : 0.4) - 0.1 * Double(hit.edits))
    mention.reasons = [chosen.reason]
    return mention
  }

  // MARK: Kilometres

  func kilometre(_ post: KilometrePost) -> PlaceMention? {
    let onRoad = hits.found.filter { $0.range.lowerBound >= post.road.lowerBound }
    if post.isDistance {
      return onRoad.first.flatMap { choose($0) }.map { distance(post, from: $0) }
    }
    let named = onRoad.isEmpty ? Array(hits.found.suffix(1)) : Array(onRoad.prefix(2))
    if named.count == 2, let (from, to) = pair(named[0], named[1]) {
      return between(from, to, post.number)
    }
    if let chosen = named.first.flatMap({ choose($0) }) { return road(to: chosen, post) }
    var mention = PlaceMention(
      name: post.roadNumber.map { "km \(post.number) carr. \($0)" } ?? "km \(post.number)",
      kind: .kilometre, confidence: 0.3)
    mention.reasons = [Reason("place-road-unknown", "a kilometre without a town")]
    return mention
  }

  private func distance(_ post: KilometrePost, from chosen: PlaceChoice.Chosen) -> PlaceMention {
    var mention = PlaceMention(
      name: "a \(post.number) km de \(PlaceNames.display(chosen.place))", kind: .kilometre,
      coordinates: chosen.place.coordinates, decimals: 1,
      confidence: chosen.candidates.isEmpty ? 0.55 : 0.35)
    mention.reasons = [chosen.reason, Reason("place-rough", "the town's own point")]
    mention.candidates = chosen.candidates.prefix(PlaceMention.candidatesMax)
      .map(PlaceNames.display)
    mention.choices = PlaceNames.choices(chosen.candidates)
    return mention
  }

  private func road(to chosen: PlaceChoice.Chosen, _ post: KilometrePost) -> PlaceMention {
    let number = post.roadNumber.map { " \($0)" } ?? ""
    var mention = distance(post, from: chosen)
    mention.name = String(
      "km \(post.number) carr.\(number) \(PlaceNames.display(chosen.place))"
        .prefix(PlaceMention.nameLettersMax))
    return mention
  }

  private static let roadKilometresMax = 500.0
  /// Roads are longer than the straight line.
  private static let bend = 1.2

  /// The two places of these names that lie nearest to each other.
  private func pair(_ one: PlaceHit, _ other: PlaceHit) -> (Place, Place)? {
    var best: (Place, Place)?
    var least = Self.roadKilometresMax
    for from in candidates(one) {
      for to in candidates(other) {
        guard let start = from.coordinates, let end = to.coordinates else { continue }
        let kilometres = start.kilometres(to: end)
        if kilometres < least, kilometres > 0.5 {
          best = (from, to)
          least = kilometres
        }
      }
    }
    return best
  }

  private func between(_ from: Place, _ to: Place, _ number: Int) -> PlaceMention? {
    guard let start = from.coordinates, let end = to.coordinates else { return nil }
    let length = start.kilometres(to: end) * Self.bend
    let part = min(Double(number) / max(length, 1), 1)
    let point = Coordinates(
      start.latitude + (end.latitude - start.latitude) * part,
      start.longitude + (end.longitude - start.longitude) * part)
    let state = from.state.isEmpty ? "" : ", \(from.state)"
    let names = "km \(number) \(PlaceNames.bare(from))-\(PlaceNames.bare(to))"
    let name = names.prefix(PlaceMention.nameLettersMax - state.count) + state
    var mention = PlaceMention(
      name: String(name), kind: .kilometre, coordinates: point, decimals: 1, confidence: 0.55)
    mention.reasons = [
      Reason("place-rough", "counted from \(PlaceNames.bare(from)) along the straight line")
    ]
    return mention
  }

  // MARK: Choosing

  private static let candidatesMax = 30

  private func candidates(_ hit: PlaceHit) -> [Place] {
    let all = hit.places.prefix(Self.candidatesMax).map { places[Int($0)] }
    let inState = all.filter { hits.states.contains($0.state) }
    return inState.isEmpty ? all : inState
  }

  private func best(
    where isWanted: (Place) -> Bool, besides other: PlaceHit? = nil
  ) -> PlaceHit? {
    hits.found.filter { $0.range != other?.range }.filter {
      $0.places.contains { isWanted(places[Int($0)]) }
    }
    .max { $0.score < $1.score }
  }

  private func choose(
    _ hit: PlaceHit, where isWanted: (Place) -> Bool = { _ in true }
  ) -> PlaceChoice.Chosen? {
    let others = hits.found.filter { $0.range != hit.range }
    return PlaceChoice(
      places: places, states: hits.states,
      neighbours: others.flatMap { $0.places.prefix(5).compactMap { places[Int($0)].coordinates } },
      stations: finder.stations
    ).choose(among: hit.places.filter { isWanted(places[Int($0)]) })
  }
}
