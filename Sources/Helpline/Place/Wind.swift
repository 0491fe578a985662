import Foundation

/// One of eight directions: where somebody is, seen from a place that is known.
package enum Wind: Int, Hashable, Sendable, CaseIterable {
  case north
  case northEast
  case east
  case southEast
  case south
  case southWest
  case west
  case northWest

  /// Along the great circle at its beginning; north for one and the same point.
  package init(from here: Coordinates, to there: Coordinates) {
    let radians = Double.pi / 180
    let across = (there.longitude - here.longitude) * radians
    let (up, down) = (there.latitude * radians, here.latitude * radians)
    let east = sin(across) * cos(up)
    let north = cos(down) * sin(up) - sin(down) * cos(up) * cos(across)
    let eighths = atan2(east, north) / (Double.pi / 4)
    let turns = eighths.isFinite ? Int(eighths.rounded()) : 0
    self = Self(rawValue: (turns + 8) % 8) ?? .north
  }
}
