import Helpline

/// Every name of every place by its sound. Immutable; exact look-ups take a hash, inexact ones a scan of
/// the names of nearly the same length.
struct PlaceIndex: Sendable {
  struct Entry: Sendable {
    var start: Int32
    var length: UInt8
    var mask: UInt32
    var place: Int32

    var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  }

  let places: [Place]
  private var keys: [UInt8] = []
  /// Sorted by length.
  private var entries: [Entry] = []
  /// Where the names of a length begin.
  private var lengthStarts: [Int] = []
  /// Entries by the hash of their keys.
  private let byHash: HashIndex

  private static let keyLengthMax = 48

  init(_ places: [Place]) {
    self.places = places
    var names = NameKeys(places)
    names.entries.sort { ($0.length, $0.place) < ($1.length, $1.place) }
    var length = 0
    for (index, entry) in names.entries.enumerated() {
      while length <= Int(entry.length) {
        lengthStarts.append(index)
        length += 1
      }
    }
    while length <= Self.keyLengthMax + 3 {
      lengthStarts.append(names.entries.count)
      length += 1
    }
    let keys = names.keys
    self.keys = keys
    entries = names.entries
    byHash = HashIndex(names.entries.map { Self.hash(keys[$0.range]) })
  }

  private static func hash(_ key: some Sequence<UInt8>) -> UInt64 {
    Token.mix(PlaceKey.hash(key))
  }

  /// Gathers the keys of all names, those of one place once.
  private struct NameKeys {
    var keys: [UInt8] = []
    var entries: [Entry] = []
    private var known: Numbering

    init(_ places: [Place]) {
      known = Numbering(expecting: places.count * 2)
      keys.reserveCapacity(places.count * 16)
      entries.reserveCapacity(places.count * 2)
      for (number, place) in places.enumerated() {
        for name in PlaceNames.all(of: place) { add(name, Int32(truncatingIfNeeded: number)) }
      }
    }

    private mutating func add(_ name: String, _ place: Int32) {
      let start = keys.count
      PlaceIndex.appendKey(name, to: &keys)
      let key = keys[start...]
      guard key.count >= 2, key.count <= PlaceIndex.keyLengthMax,
        known.number(Token.mix(PlaceKey.hash(key) &+ UInt64(place + 1) << 32)).isNew
      else {
        keys.removeLast(key.count)
        return
      }
      entries.append(
        Entry(
          start: Int32(truncatingIfNeeded: start), length: UInt8(key.count),
          mask: PlaceKey.mask(key), place: place))
    }
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
  func places(called key: [UInt8]) -> [Int32] {
    var found: [Int32] = []
    byHash.each(Self.hash(key)) {
      found.append(entries[Int($0)].place)
      return true
    }
    return found
  }

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
        let name = all[entry.range]
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
