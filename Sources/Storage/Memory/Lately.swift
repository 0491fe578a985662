/// What was used lately, by key, so that its row need not be read and opened again.
///
/// Two generations: what is asked for moves to the young one; when that is full, the old one is forgotten.
struct Lately<Key: Hashable, Value> {
  private let youngMax: Int
  private var young: [Key: Value] = [:]
  private var old: [Key: Value] = [:]

  init(youngMax: Int) {
    self.youngMax = youngMax
  }

  mutating func find(_ key: Key) -> Value? {
    if let found = young[key] { return found }
    guard let found = old[key] else { return nil }
    keep(found, under: key)
    return found
  }

  mutating func keep(_ value: Value, under key: Key) {
    if young.count >= youngMax {
      old = young
      young = [:]
    }
    young[key] = value
  }

  mutating func clear() {
    self = Lately(youngMax: youngMax)
  }
}
