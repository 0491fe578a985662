/// A place that people name: a town, a crossing, a river.
package struct Place: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case locality
    case crossing
    case river
    case train
    case landmark
    /// Tells towns of one name apart; says too little to send anybody to.
    case state
  }

  package var name: String
  package var kind: Kind
  /// Empty when it is called as the place itself, or is not known.
  package var municipality: String
  /// Abbreviated as officers write it: `Son.`; empty for what lies in several.
  package var state: String
  package var coordinates: Coordinates?
  package var population: Int
  /// What else it is called.
  package var words: [String]

  package init(
    name: String, kind: Kind, municipality: String = "", state: String = "",
    coordinates: Coordinates? = nil, population: Int = 0, words: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.municipality = municipality
    self.state = state
    self.coordinates = coordinates
    self.population = population
    self.words = words
  }
}

/// All places that a release knows, and the words that are place names only at second sight.
package struct Gazetteer: Hashable, Sendable {
  package var places: [Place]
  /// Ordinary words that towns are called too: they need more than an "en" before them.
  package var ordinary: [String]

  package init(places: [Place] = [], ordinary: [String] = []) {
    self.places = places
    self.ordinary = ordinary
  }
}
