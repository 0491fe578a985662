package import Helpline

/// A link to a map in a text: many carry the point they show.
package enum MapLink {
  private static let hosts = [
    "maps.app.goo.gl", "goo.gl/maps", "google.com/maps", "maps.google.", "google.com.mx/maps",
    "maps.apple.com", "waze.com", "openstreetmap.org", "osm.org", "bing.com/maps", "maps.me",
    "share.here.com", "maps.app",
  ]
  private static let linkBytesMax = 600
  /// What stands before or between the numbers in the links of one map or another.
  private static let joints: [(String, String)] = [
    ("%2c", ","), ("!4d", ","), ("&mlon=", ","), ("%20", " "), ("+", " "), ("&lon=", ","),
  ]

  /// `nil` when the text has no link to a map; no point when the link keeps it to itself.
  package static func read(_ text: String) -> (point: Coordinates?, decimals: Int)? {
    guard text.utf8.contains(UInt8(ascii: "/")) else { return nil }
    let lower = text.prefix(1600).lowercased()
    guard let start = hosts.lazy.compactMap({ lower.firstRange(of: $0) }).first else { return nil }
    let link = lower[start.upperBound...].prefix { !$0.isWhitespace }.prefix(linkBytesMax)
    var plain = String(link)
    for (joint, sign) in joints { plain = plain.replacing(joint, with: sign) }
    for piece in plain.split(whereSeparator: { "?&@=!".contains($0) }) {
      var piece = String(piece)
      if piece.hasPrefix("3d") { piece.removeFirst(2) }
      if piece.hasPrefix("map") { piece = osm(piece) }
      if let found = CoordinateReader.read(piece) { return (found.point, found.decimals) }
    }
    if let found = CoordinateReader.read(plain) { return (found.point, found.decimals) }
    return (nil, 0)
  }

  /// `map` then zoom, latitude, longitude between slashes: the zoom goes.
  private static func osm(_ piece: String) -> String {
    let parts = piece.split(separator: "/")
    return parts.suffix(2).joined(separator: ",")
  }
}
