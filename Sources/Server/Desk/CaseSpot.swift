import Console
import Helpline
import Journey

/// Where a case's person is: what an officer wrote down last, else what the person's texts said.
struct CaseSpot {
  private let point: Coordinates?
  private let decimals: Int
  private let confidence: Double?
  private let snapshot: Snapshot

  private static let nearbyMax = 3
  /// A text tells of the same place when its point is no further away than this.
  private static let sameKilometresMax = 1.0
  /// A case keeps a point without saying how exact it is.
  private static let decimalsUnknown = 3

  init(_ helpCase: HelpCase, _ messages: [MessageRecord], _ snapshot: Snapshot) {
    self.snapshot = snapshot
    let places = snapshot.places
    let fact = helpCase.facts.last { $0.name == "place" }
    let written = fact.flatMap { places.find(in: $0.value, asked: true) }
    if let fact, fact.saidBy != "person", let mention = written, let place = mention.coordinates {
      (point, decimals, confidence) = (place, mention.decimals, mention.confidence)
    } else if let spot = helpCase.spot {
      let told = Self.told(spot, messages, places)
      point = spot
      decimals = told?.decimals ?? Self.decimalsUnknown
      confidence = told?.confidence
    } else {
      point = written?.coordinates
      decimals = written?.decimals ?? Self.decimalsUnknown
      confidence = written?.confidence
    }
  }

  /// The latest text of the person that leads there.
  private static func told(
    _ spot: Coordinates, _ messages: [MessageRecord], _ places: PlaceFinder
  ) -> PlaceMention? {
    messages.reversed().lazy
      .filter { $0.decision?.reasons.contains { $0.code.hasPrefix("place-") } ?? false }
      .compactMap { places.find(in: $0.text, asked: true) }
      .first { mention in
        mention.coordinates.map { $0.kilometres(to: spot) <= sameKilometresMax } ?? false
      }
  }

  /// For the page, with stations by name; `nil` when nobody has said where.
  func spot(_ name: (String) -> String) -> CaseFile.Spot? {
    guard let point else { return nil }
    let stations = snapshot.release.stations
    let nearby = snapshot.places.stations(near: point).prefix(Self.nearbyMax).map { near in
      CaseFile.Nearby(
        station: name(near.station), kilometres: near.kilometres,
        wind: Wind(
          from: stations.first { $0.id == near.station }?.coordinates ?? point, to: point))
    }
    return CaseFile.Spot(
      point: point, decimals: decimals, confidence: confidence, nearby: nearby)
  }
}
