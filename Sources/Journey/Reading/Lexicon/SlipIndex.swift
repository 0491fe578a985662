/// Finds the class that a word with a slip of the finger was meant to be, among those that begin with
/// the same letter and are nearly as long: the first letter is seldom the slip, and words that differ
/// there are other words.
struct SlipIndex: Sendable {
  private struct Entry {
    /// Which letters occur: keys whose letters differ much are far apart.
    var letters: UInt32
    var word: UInt32
  }

  private struct Found {
    var distance: Int
    /// The first letter that differs; -1 when the class has a letter more.
    var place: Int
    var word: UInt32

    func isBetter(than other: Found) -> Bool {
      (distance, place, word) < (other.distance, other.place, other.word)
    }
  }

  /// Words of fewer letters are too easily taken for one another.
  private static let lettersMin = 4
  private static let twoSlipsLetters = 8...14
  private static let groups = 5 * 27 * (SoundKey.bytesMax + 1)

  private let keys: ContiguousArray<SoundKey>
  private let lengths: ContiguousArray<UInt8>
  private let starts: ContiguousArray<UInt32>
  private let entries: ContiguousArray<Entry>

  init(_ builder: LexiconBuilder) {
    keys = builder.keys
    lengths = builder.lengths
    let words = ContiguousArray(
      keys.indices.filter {
        Int(builder.lengths[$0]) >= Self.lettersMin && !builder.functionWords[$0]
      }.map { UInt32($0) })
    let groups = ContiguousArray(
      words.map { UInt32(Self.group(builder.tongues[Int($0)], builder.keys[Int($0)], 0)) })
    let (starts, places) = groups.grouped(Self.groups)
    self.starts = starts
    entries = ContiguousArray(
      places.map { place in
        let word = words[Int(place)]
        return Entry(letters: builder.keys[Int(word)].letters, word: word)
      })
  }

  private static func group(_ tongue: UInt8, _ key: SoundKey, _ longer: Int) -> Int {
    let letter = (97...122).contains(key.bytes[0]) ? Int(key.bytes[0]) - 97 : 26
    let length = min(max(key.count + longer, 0), SoundKey.bytesMax)
    return (Int(tongue) * 27 + letter) * (SoundKey.bytesMax + 1) + length
  }

  /// The nearest class within `slipsMax`, and how far it is.
  func nearest(
    _ key: SoundKey, _ tongue: Tongue, atMost slipsMax: Int
  ) -> (word: UInt32, slips: Int)? {
    let none = Found(distance: slipsMax + 1, place: 0, word: 0)
    var best = none
    let letters = key.letters
    let tongue = UInt8(tongue.rawValue)
    let from = Self.group(tongue, key, -slipsMax)
    let to = Self.group(tongue, key, slipsMax)
    for entry in entries[Int(starts[from])..<Int(starts[to + 1])]
    where (entry.letters ^ letters).nonzeroBitCount <= 2 * min(best.distance, slipsMax) {
      let other = keys[Int(entry.word)]
      let distance = key.distance(to: other, atMost: min(best.distance, slipsMax))
      guard distance <= slipsMax, distance < 2 || mayBeTwo(key, other, entry.word) else { continue }
      let place = other.count > key.count ? -1 : key.firstDifference(other)
      let found = Found(distance: distance, place: place, word: entry.word)
      if found.isBetter(than: best) { best = found }
    }
    return best.distance > slipsMax ? nil : (best.word, best.distance)
  }

  private func mayBeTwo(_ key: SoundKey, _ other: SoundKey, _ word: UInt32) -> Bool {
    key.count > other.count || Self.twoSlipsLetters.contains(Int(lengths[Int(word)]))
  }
}

extension SoundKey {
  var letters: UInt32 {
    var letters: UInt32 = 0
    for index in 0..<count { letters |= 1 << UInt32(bytes[index] & 31) }
    return letters
  }

  func firstDifference(_ other: SoundKey) -> Int {
    var index = 0
    while index < count, index < other.count, bytes[index] == other.bytes[index] { index += 1 }
    return index
  }

  /// Letters to insert, delete, replace or swap; `limit + 1` when it is more than `limit`.
  func distance(to other: SoundKey, atMost limit: Int) -> Int {
    guard abs(count - other.count) <= limit, count > 0, other.count > 0 else { return limit + 1 }
    guard bytes[0] == other.bytes[0] else { return limit + 1 }
    var beforeLast = InlineArray<25, UInt8>(repeating: 0)
    var last = InlineArray<25, UInt8>(repeating: 0)
    for column in 0...other.count { last[column] = UInt8(column) }
    for row in 1...count {
      var current = InlineArray<25, UInt8>(repeating: 0)
      current[0] = UInt8(row)
      var rowBest = current[0]
      for column in 1...other.count {
        let same = bytes[row - 1] == other.bytes[column - 1]
        var value = min(
          last[column] &+ 1, current[column - 1] &+ 1, last[column - 1] &+ (same ? 0 : 1))
        if row > 1, column > 1, bytes[row - 1] == other.bytes[column - 2],
          bytes[row - 2] == other.bytes[column - 1]
        {
          value = min(value, beforeLast[column - 2] &+ 1)
        }
        current[column] = value
        rowBest = min(rowBest, value)
      }
      if Int(rowBest) > limit { return limit + 1 }
      beforeLast = last
      last = current
    }
    return Int(last[other.count])
  }
}
