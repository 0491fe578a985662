import Foundation
import Helpline

/// Reads one card of `Intents/stations.txt`.
enum StationCard {
  private static let form = CardForm(
    required: ["Station", "Name", "Zone"], optional: ["Place", "Source", "Note"])

  static func read(_ card: Card) -> (Station?, [Diagnostic]) {
    var diagnostics = form.check(card)
    let zone = card["Zone"]?.value ?? ""
    if !zone.isEmpty, TimeZone(identifier: zone) == nil {
      diagnostics.append(
        card.fault(
          "Zone", "unknown-zone", "\"\(zone)\" is no time zone",
          "write an IANA name: America/Hermosillo"))
    }
    var station = Station(
      id: card["Station"]?.value ?? "", name: card["Name"]?.value ?? "", timeZone: zone)
    if let place = card["Place"] {
      if let (latitude, longitude) = coordinates(place.value) {
        station.latitude = latitude
        station.longitude = longitude
      } else {
        diagnostics.append(
          card.fault(
            "Place", "bad-place", "\"\(place.value.prefix(40))\" is no place",
            "write latitude and longitude: 32.5228, -117.0017"))
      }
    }
    return diagnostics.isEmpty ? (station, []) : (nil, diagnostics)
  }

  private static func coordinates(_ text: String) -> (Double, Double)? {
    let numbers = text[...].commaList.map { Double($0) }
    guard numbers.count == 2, let latitude = numbers[0], let longitude = numbers[1],
      (-90...90).contains(latitude), (-180...180).contains(longitude)
    else { return nil }
    return (latitude, longitude)
  }
}
