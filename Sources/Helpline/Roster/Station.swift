/// A Grupo Beta station, or whoever answers for a stretch of land.
package struct Station: Hashable, Sendable {
  package var id: String
  package var name: String
  /// IANA time zone: `America/Hermosillo`.
  package var timeZone: String
  package var latitude: Double?
  package var longitude: Double?

  package init(
    id: String, name: String, timeZone: String, latitude: Double? = nil, longitude: Double? = nil
  ) {
    self.id = id
    self.name = name
    self.timeZone = timeZone
    self.latitude = latitude
    self.longitude = longitude
  }

  package var coordinates: Coordinates? {
    guard let latitude, let longitude else { return nil }
    return Coordinates(latitude, longitude)
  }
}
