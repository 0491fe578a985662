import Helpline

/// A name found in a text, and the places it may be.
struct PlaceHit {
  var range: Range<Int>
  /// Numbers of places in the index.
  var places: [Int32]
  /// How surely the words are a place and where the person is: `scoreMin` and more.
  var score: Int
  /// Letters that differ from the name.
  var edits: Int
  /// Made of ordinary words, with nothing beside them that says they are a name.
  var isDoubtful: Bool

  static let scoreMin = 4
  /// Without a word before the name that says where.
  static let scoreMinBare = 5
}

/// The names in one text.
struct PlaceHits {
  var found: [PlaceHit] = []
  /// Abbreviations of states that are named: they tell towns of one name apart.
  var states: Set<String> = []
}
