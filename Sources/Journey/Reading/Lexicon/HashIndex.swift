/// A multi-map from 64-bit hashes to small numbers: open addressing, one flat array, no allocation
/// and no dictionary on look-up. Built once, never changed.
struct HashIndex: Sendable {
  private struct Slot {
    var hash: UInt64
    var value: UInt32
  }

  private var slots: ContiguousArray<Slot>
  private let mask: Int

  /// Pairs with the same hash are all found, in the order given.
  init(_ pairs: [(hash: UInt64, value: UInt32)]) {
    var capacity = 16
    while capacity < pairs.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = ContiguousArray(repeating: Slot(hash: 0, value: 0), count: capacity)
    for pair in pairs {
      var place = Int(truncatingIfNeeded: pair.hash >> 20) & mask
      while slots[place].hash != 0 { place = (place &+ 1) & mask }
      slots[place] = Slot(hash: pair.hash, value: pair.value)
    }
  }

  @inline(__always)
  func first(_ hash: UInt64) -> UInt32? {
    var place = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[place].hash != 0 {
      if slots[place].hash == hash { return slots[place].value }
      place = (place &+ 1) & mask
    }
    return nil
  }

  /// Hands each value of `hash` to `body` until it returns false.
  @inline(__always)
  func each(_ hash: UInt64, _ body: (UInt32) -> Bool) {
    var place = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[place].hash != 0 {
      if slots[place].hash == hash, !body(slots[place].value) { return }
      place = (place &+ 1) & mask
    }
  }
}
