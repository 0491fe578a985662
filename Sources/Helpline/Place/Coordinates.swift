import Foundation

/// A point on the earth, in degrees of WGS 84.
package struct Coordinates: Hashable, Sendable, Codable {
  package var latitude: Double
  package var longitude: Double

  package init(_ latitude: Double, _ longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }

  private static let earthKilometres = 6371.0

  /// Along the great circle.
  package func kilometres(to other: Coordinates) -> Double {
    let radians = Double.pi / 180
    let up = sin((other.latitude - latitude) * radians / 2)
    let across = sin((other.longitude - longitude) * radians / 2)
    let part =
      up * up + cos(latitude * radians) * cos(other.latitude * radians) * across * across
    return 2 * Self.earthKilometres * asin(min(1, part.squareRoot()))
  }

  /// `31.3259,-110.9457`, with so many decimals: 4 is ten metres, 2 is a kilometre.
  package func text(decimals: Int) -> String {
    "\(Self.text(latitude, decimals)),\(Self.text(longitude, decimals))"
  }

  private static func text(_ degrees: Double, _ decimals: Int) -> String {
    let decimals = min(max(decimals, 0), 6)
    let scale = pow(10, Double(decimals))
    guard degrees.isFinite, degrees.magnitude <= 360 else { return "?" }
    let units = Int((degrees.magnitude * scale).rounded())
    let digits = String(units)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    let sign = degrees < 0 && units > 0 ? "-" : ""
    return decimals == 0
      ? sign + padded : sign + padded.dropLast(decimals) + "." + padded.suffix(decimals)
  }
}
