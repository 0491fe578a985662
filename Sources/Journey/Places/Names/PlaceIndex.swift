import Helpline

/// Every name of every place by its sound. Immutable; exact look-ups take a hash, inexact ones a scan of
/// the names of nearly the same length.
struct PlaceIndex: Sendable {
  struct Entry: Sendable {
    var start: Int32
    var length: UInt8
    var mask: UInt32
    var place: Int32
  }

  let places: [Place]
  private var keys: [UInt8] = []
  /// Sorted by length.
  private var entries: [Entry] = []
  /// Where the names of a length begin.
  private var lengthStarts: [Int] = []
  private var byHash: [UInt64: [Int32]] = [:]

  private static let keyLengthMax = 48

  init(_ places: [Place]) {
    self.places = places
    keys.reserveCapacity(places.count * 16)
    entries.reserveCapacity(places.count * 2)
    byHash.reserveCapacity(places.count * 2)
    for (number, place) in places.enumerated() {
      for name in PlaceNames.all(of: place) { add(name, Int32(truncatingIfNeeded: number)) }
    }
    entries.sort { ($0.length, $0.place) < ($1.length, $1.place) }
    var length = 0
    for (index, entry) in entries.enumerated() {
      while length <= Int(entry.length) {
        lengthStarts.append(index)
        length += 1
      }
    }
    while length <= Self.keyLengthMax + 3 {
      lengthStarts.append(entries.count)
      length += 1
    }
  }

  private mutating func add(_ name: String, _ place: Int32) {
    let start = keys.count
    Self.appendKey(name, to: &keys)
    let length = keys.count - start
    let key = keys[start...]
    let hash = PlaceKey.hash(key)
    let isKnown = byHash[hash]?.contains(place) ?? false
    guard length >= 2, length <= Self.keyLengthMax, !isKnown else {
      keys.removeLast(length)
      return
    }
    byHash[hash, default: []].append(place)
    entries.append(
      Entry(
        start: Int32(truncatingIfNeeded: start), length: UInt8(length),
        mask: PlaceKey.mask(key), place: place))
  }

  private static func appendKey(_ name: String, to key: inout [UInt8]) {
    var word: [UInt8] = []
    for scalar in name.unicodeScalars {
      let letter = PlaceKey.folded(scalar)
      if letter != 0 {
        word.append(letter)
      } else if !word.isEmpty {
        PlaceKey.append(word, to: &key)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { PlaceKey.append(word, to: &key) }
  }

  /// Places called exactly so, up to spelling by ear.
  func places(called key: [UInt8]) -> [Int32] { byHash[PlaceKey.hash(key)] ?? [] }

  /// Places whose names are no more than `edits` letters away, the nearest only.
  func places(nearly key: [UInt8], edits: Int) -> (places: [Int32], edits: Int) {
    var best = edits
    var found: [Int32] = []
    let mask = PlaceKey.mask(key)
    let low = max(key.count - edits, 1)
    let high = min(key.count + edits, Self.keyLengthMax)
    guard low <= high else { return ([], edits) }
    keys.withUnsafeBufferPointer { all in
      for entry in entries[lengthStarts[low]..<lengthStarts[high + 1]]
      where (entry.mask ^ mask).nonzeroBitCount <= 2 * best {
        let name = all[Int(entry.start)..<Int(entry.start) + Int(entry.length)]
        let distance = EditDistance.between(key[...], name, max: best)
        guard distance <= best else { continue }
        if distance < best { found = [] }
        best = distance
        found.append(entry.place)
      }
    }
    return (found, best)
  }
}
