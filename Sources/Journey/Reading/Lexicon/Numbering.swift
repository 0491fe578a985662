/// Gives each new 64-bit hash the next number, from 0: words are counted so while lists are compiled.
struct Numbering {
  private(set) var hashes: ContiguousArray<UInt64> = []
  /// Half of the hash, which spares most look-ups in `hashes`, and a number and one; 0 is free.
  private var slots: ContiguousArray<UInt64>

  init(expecting count: Int = 500) {
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    slots = ContiguousArray(repeating: 0, count: capacity)
    hashes.reserveCapacity(count)
  }

  var count: Int { hashes.count }

  mutating func number(_ hash: UInt64) -> (number: Int, isNew: Bool) {
    let slot = slot(of: hash)
    if slots[slot] != 0 { return (Self.number(slots[slot]), false) }
    hashes.append(hash)
    slots[slot] = Self.mark(hash) | UInt64(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return (hashes.count - 1, true)
  }

  func find(_ hash: UInt64) -> Int? {
    let slot = slot(of: hash)
    return slots[slot] == 0 ? nil : Self.number(slots[slot])
  }

  /// Where the hash is, or where it would be put.
  @inline(__always)
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0 {
      if slots[slot] & ~Self.numberMask == Self.mark(hash),
        hashes[Self.number(slots[slot])] == hash
      {
        break
      }
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private static let numberMask: UInt64 = 0xFFFF_FFFF

  @inline(__always)
  private static func mark(_ hash: UInt64) -> UInt64 { hash << 32 }

  @inline(__always)
  private static func number(_ slot: UInt64) -> Int {
    Int(truncatingIfNeeded: slot & numberMask) &- 1
  }

  private mutating func grow() {
    slots = ContiguousArray(repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      slots[slot(of: hash)] = Self.mark(hash) | UInt64(number + 1)
    }
  }
}

extension ContiguousArray where Element == UInt32 {
  /// Places of `self` by the number that stands there, in order: `groups.starts[n]..<groups.starts[n + 1]`.
  func grouped(_ groups: Int) -> (starts: ContiguousArray<UInt32>, places: ContiguousArray<UInt32>)
  {
    var starts = ContiguousArray<UInt32>(repeating: 0, count: groups + 1)
    for group in self { starts[Int(group) + 1] += 1 }
    for group in 0..<groups { starts[group + 1] += starts[group] }
    var next = starts
    var places = ContiguousArray<UInt32>(repeating: 0, count: count)
    for place in indices {
      let group = Int(self[place])
      places[Int(next[group])] = UInt32(place)
      next[group] += 1
    }
    return (starts, places)
  }
}
