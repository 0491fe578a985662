/// The intents that a reading names, in their order: few, and kept without allocating.
struct NamedIntents {
  static let countMax = 4

  private var intents = InlineArray<4, Int>(repeating: 0)
  private(set) var count = 0

  var first: Int? { count > 0 ? intents[0] : nil }
  var isFull: Bool { count == Self.countMax }

  subscript(place: Int) -> Int { intents[place] }

  func contains(_ isMeant: (Int) -> Bool) -> Bool {
    for place in 0..<count where isMeant(intents[place]) { return true }
    return false
  }

  mutating func append(_ intent: Int) {
    guard !isFull else { return }
    intents[count] = intent
    count += 1
  }

  /// Puts an intent before the one that stands alone.
  mutating func prepend(_ intent: Int) {
    var all = NamedIntents()
    all.append(intent)
    for place in 0..<count { all.append(intents[place]) }
    self = all
  }
}
