/// Where a text says that somebody is, as well as can be told without asking.
package struct PlaceMention: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case locality
    case crossing
    case river
    case kilometre
    case train
    case landmark
    case coordinates
    case mapLink = "map-link"
    case plusCode = "plus-code"
  }

  /// The station that is nearest, as the crow flies.
  package struct Nearest: Hashable, Sendable {
    package var station: String
    package var kilometres: Double

    package init(station: String, kilometres: Double) {
      self.station = station
      self.kilometres = kilometres
    }
  }

  package static let nameLettersMax = 40
  package static let candidatesMax = 5
  /// Below this the person is asked again.
  package static let confidenceMin = 0.5

  /// As officers say it: `km 40 Altar-Sasabe, Son.`; at most `nameLettersMax`.
  package var name: String
  package var kind: Kind
  package var coordinates: Coordinates?
  /// How many decimals of the coordinates mean something.
  package var decimals: Int
  /// 0…1
  package var confidence: Double
  /// Places that it may be, when nothing tells them apart.
  package var candidates: [String] = []
  /// The same, each in the fewest words that tell it from the others: `Gro.`, `Chis.`
  package var choices: [String] = []
  package var nearest: Nearest?
  package var reasons: [Reason] = []

  package init(
    name: String, kind: Kind, coordinates: Coordinates? = nil, decimals: Int = 2,
    confidence: Double
  ) {
    self.name = String(name.prefix(Self.nameLettersMax))
    self.kind = kind
    self.coordinates = coordinates
    self.decimals = decimals
    self.confidence = confidence
  }

  /// Good enough to send somebody there without asking again.
  package var isClear: Bool { candidates.isEmpty && confidence >= Self.confidenceMin }

  /// What a case keeps: the name, and the coordinates where the name is not already made of them.
  package var factValue: String {
    guard let coordinates else { return name }
    let text = coordinates.text(decimals: decimals)
    return name.hasPrefix(text) ? name : name + " " + text
  }
}
