/// A multi-map from 64-bit hashes to small numbers: open addressing, one flat array of eight-byte
/// slots, no allocation on look-up. Built once, never changed.
///
/// Half of a hash chooses the place and half is kept to compare. Hashes come from `Token.mix`, which
/// never gives an even number, so 0 marks a free slot.
struct HashIndex: Sendable {
  private struct Slot {
    var mark: UInt32
    var value: UInt32
  }

  private var slots: ContiguousArray<Slot>
  private let mask: Int

  /// Pairs with the same hash are all found, in the order given.
  init(_ pairs: [(hash: UInt64, value: UInt32)]) {
    var capacity = 16
    while capacity < pairs.count * 2 { capacity *= 2 }
    mask = capacity - 1
    slots = ContiguousArray(repeating: Slot(mark: 0, value: 0), count: capacity)
    for pair in pairs {
      var place = Int(truncatingIfNeeded: pair.hash >> 32) & mask
      while slots[place].mark != 0 { place = (place &+ 1) & mask }
      slots[place] = Slot(mark: UInt32(truncatingIfNeeded: pair.hash) | 1, value: pair.value)
    }
  }

  @inline(__always)
  func first(_ hash: UInt64) -> UInt32? {
    let mark = UInt32(truncatingIfNeeded: hash) | 1
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[place].mark != 0 {
      if slots[place].mark == mark { return slots[place].value }
      place = (place &+ 1) & mask
    }
    return nil
  }

  /// Hands each value of `hash` to `body` until it returns false.
  @inline(__always)
  func each(_ hash: UInt64, _ body: (UInt32) -> Bool) {
    let mark = UInt32(truncatingIfNeeded: hash) | 1
    var place = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[place].mark != 0 {
      if slots[place].mark == mark, !body(slots[place].value) { return }
      place = (place &+ 1) & mask
    }
  }
}
