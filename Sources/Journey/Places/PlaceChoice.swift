import Foundation
import Helpline

/// Tells places of one name apart: by the state, by a neighbour named with them, by size.
struct PlaceChoice {
  let places: [Place]
  let states: Set<String>
  /// Points of other places that the text names.
  let neighbours: [Coordinates]
  let stations: [Station]

  private static let neighbourKilometresMax = 120.0
  private static let samePlaceKilometres = 15.0
  /// About six times the people.
  private static let leadMin = 0.8

  /// Thirty times: the far town of a common name ("San Miguel") is a poor guess.
  private static let leadMinElsewhere = 1.5
  private static let cityPeople = 300_000

  struct Chosen {
    var place: Place
    var isSure: Bool
    /// Best first, where nothing tells them apart.
    var candidates: [Place] = []
    var reason: Reason
  }

  func choose(among numbers: [Int32]) -> Chosen? {
    let all = numbers.compactMap { places.indices.contains(Int($0)) ? places[Int($0)] : nil }
    let inState = all.filter { states.contains($0.state) }
    let ranked = (inState.isEmpty ? all : inState).map { ($0, weight($0)) }
      .sorted { ($0.1, $1.0.state) > ($1.1, $0.0.state) }
    guard let (best, weight) = ranked.first else { return nil }
    let lead = isOnRoute(best) || inState.count == 1 ? Self.leadMin : Self.leadMinElsewhere
    let rivals = ranked.dropFirst().filter { weight - $0.1 < lead && !isSame(best, $0.0) }
    guard rivals.isEmpty else {
      let candidates = [best] + rivals.map(\.0)
      return Chosen(
        place: best, isSure: false, candidates: candidates,
        reason: Reason("place-ambiguous", "\(candidates.count) places have this name"))
    }
    let told = ranked.count == 1 ? "only one" : "the likeliest of \(ranked.count)"
    return Chosen(
      place: best, isSure: ranked.count == 1 || ranked[1].1 + 1.5 < weight,
      reason: inState.isEmpty || inState.count == all.count
        ? Reason("place-chosen", told) : Reason("place-by-state", best.state))
  }

  private func isSame(_ one: Place, _ other: Place) -> Bool {
    guard let here = one.coordinates, let there = other.coordinates else { return false }
    return here.kilometres(to: there) < Self.samePlaceKilometres
  }

  private func weight(_ place: Place) -> Double {
    var weight = place.population > 0 ? log10(Double(place.population)) : 5
    guard let point = place.coordinates else { return weight }
    if neighbours.contains(where: { $0.kilometres(to: point) < Self.neighbourKilometresMax }) {
      weight += 2
    }
    if stations.contains(where: { isNear($0, point) }) { weight += 0.7 }
    if place.municipality.isEmpty { weight += 0.3 }
    return weight
  }

  private func isOnRoute(_ place: Place) -> Bool {
    guard place.population < Self.cityPeople, let point = place.coordinates else { return true }
    return stations.contains { isNear($0, point) }
  }

  private func isNear(_ station: Station, _ point: Coordinates) -> Bool {
    guard let latitude = station.latitude, let longitude = station.longitude else { return false }
    return Coordinates(latitude, longitude).kilometres(to: point) < Self.neighbourKilometresMax
  }
}
