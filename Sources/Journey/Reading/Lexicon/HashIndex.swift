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

  private let slots: ContiguousArray<Slot>

  /// The places of `hashes`. Those of one hash are all found, in the order given.
  init(_ hashes: some Collection<UInt64>) {
    self.init(hashes, values: 0..<UInt32(hashes.count))
  }

  init(_ hashes: some Collection<UInt64>, values: some Sequence<UInt32>) {
    let capacity = hashes.count + hashes.count / 2 + 2
    var slots = ContiguousArray(repeating: Slot(mark: 0, value: 0), count: capacity)
    for (hash, value) in zip(hashes, values) {
      var place = Self.place(hash, capacity)
      while slots[place].mark != 0 { place = place &+ 1 == capacity ? 0 : place &+ 1 }
      slots[place] = Slot(mark: UInt32(truncatingIfNeeded: hash) | 1, value: value)
    }
    self.slots = slots
  }

  @inline(__always)
  private static func place(_ hash: UInt64, _ capacity: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(truncatingIfNeeded: capacity)) >> 32)
  }

  @inline(__always)
  func first(_ hash: UInt64) -> UInt32? {
    let mark = UInt32(truncatingIfNeeded: hash) | 1
    var place = Self.place(hash, slots.count)
    while slots[place].mark != 0 {
      if slots[place].mark == mark { return slots[place].value }
      place = place &+ 1 == slots.count ? 0 : place &+ 1
    }
    return nil
  }

  /// Hands each value of `hash` to `body` until it returns false.
  @inline(__always)
  func each(_ hash: UInt64, _ body: (UInt32) -> Bool) {
    let mark = UInt32(truncatingIfNeeded: hash) | 1
    var place = Self.place(hash, slots.count)
    while slots[place].mark != 0 {
      if slots[place].mark == mark, !body(slots[place].value) { return }
      place = place &+ 1 == slots.count ? 0 : place &+ 1
    }
  }
}
