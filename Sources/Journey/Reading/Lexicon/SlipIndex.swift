/// Finds the classes that a word with a slip of the finger may be meant to be: among those that begin
/// with the same letter and are nearly as long, those that lost their first letter or have it swapped,
/// and those whose consonants are the same ("ncstmos").
struct SlipIndex: Sendable {
  private struct Entry {
    /// Which letters occur: keys whose letters differ much are far apart.
    var letters: UInt32
    var word: UInt32
  }

  struct Found {
    /// Letters to insert, delete, replace or swap.
    var slips: Int
    /// The first letter that differs; -1 when the class has a letter more.
    fileprivate var place: Int
    var word: UInt32

    fileprivate func isBetter(than other: Found) -> Bool {
      (slips, place, word) < (other.slips, other.place, other.word)
    }
  }

  /// The nearest classes, best first.
  struct Nearest {
    fileprivate static let countMax = 3
    fileprivate var found = InlineArray<3, Found>(repeating: Found(slips: .max, place: 0, word: 0))
    fileprivate(set) var count = 0

    subscript(place: Int) -> Found { found[place] }

    fileprivate mutating func add(_ new: Found) {
      var place = count
      if count < Self.countMax { count += 1 } else { place -= 1 }
      guard place < Self.countMax - 1 || new.isBetter(than: found[place]) else { return }
      while place > 0, new.isBetter(than: found[place - 1]) {
        found[place] = found[place - 1]
        place -= 1
      }
      found[place] = new
    }
  }

  /// Words of fewer letters are too easily taken for one another.
  private static let lettersMin = 4
  private static let twoSlipsLetters = 8...14
  private static let consonantsMin = 3
  /// A dropped vowel is as likely as a slip and a half.
  private static let skeletonSlips = 2
  private static let groups = 5 * 27 * (SoundKey.bytesMax + 1)

  private let keys: ContiguousArray<SoundKey>
  private let lengths: ContiguousArray<UInt8>
  private let starts: ContiguousArray<UInt32>
  private let entries: ContiguousArray<Entry>
  /// Classes without their first letter, and by their consonants.
  private let headless: HashIndex
  private let skeletons: HashIndex

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
    let long = words.filter { builder.keys[Int($0)].count >= 5 }
    headless = HashIndex(
      long.map { builder.keys[Int($0)].hash(builder.tongues[Int($0)], without: 0) }, values: long)
    let bony = words.compactMap { word in
      builder.keys[Int(word)].skeleton(builder.tongues[Int(word)], atLeast: Self.consonantsMin)
        .map { (hash: $0, word: word) }
    }
    skeletons = HashIndex(bony.map(\.hash), values: bony.map(\.word))
  }

  private static func group(_ tongue: UInt8, _ key: SoundKey, _ longer: Int) -> Int {
    let letter = (97...122).contains(key.bytes[0]) ? Int(key.bytes[0]) - 97 : 26
    let length = min(max(key.count + longer, 0), SoundKey.bytesMax)
    return (Int(tongue) * 27 + letter) * (SoundKey.bytesMax + 1) + length
  }

  /// Classes at most so many slips away, else those that lost their first letter or their vowels.
  func nearest(_ key: SoundKey, _ tongue: UInt8, atMost slipsMax: Int) -> Nearest {
    var best = scan(key, tongue, slipsMax) { other, word, _, slips in
      slips < 2 || mayBeTwo(key, other, word)
    }
    if best.count == 0 { addHeads(key, tongue, &best) }
    if best.count == 0 { addSkeletons(key, tongue, &best) }
    return best
  }

  /// The same for a word of few letters: one was lost or two changed places, since other slips of a short
  /// word lead anywhere.
  func nearest(_ key: SoundKey, _ tongue: UInt8, letters: Int) -> Nearest {
    let own = key.letters
    var best = scan(key, tongue, 1) { _, word, theirs, _ in
      theirs == own || Int(lengths[Int(word)]) == letters + 1
    }
    if best.count == 0 { addSkeletons(key, tongue, &best) }
    return best
  }

  @inline(__always)
  private func scan(
    _ key: SoundKey, _ tongue: UInt8, _ slipsMax: Int,
    _ isMeant: (_ other: SoundKey, _ word: UInt32, _ letters: UInt32, _ slips: Int) -> Bool
  ) -> Nearest {
    var best = Nearest()
    let letters = key.letters
    let from = Self.group(tongue, key, -slipsMax)
    let to = Self.group(tongue, key, slipsMax)
    for entry in entries[Int(starts[from])..<Int(starts[to + 1])]
    where (entry.letters ^ letters).nonzeroBitCount <= 2 * slipsMax {
      let other = keys[Int(entry.word)]
      let slips = key.distance(to: other, atMost: slipsMax)
      guard slips <= slipsMax, isMeant(other, entry.word, entry.letters, slips) else { continue }
      let place = other.count > key.count ? -1 : key.firstDifference(other)
      best.add(Found(slips: slips, place: place, word: entry.word))
    }
    return best
  }

  private func mayBeTwo(_ key: SoundKey, _ other: SoundKey, _ word: UInt32) -> Bool {
    key.count > other.count || Self.twoSlipsLetters.contains(Int(lengths[Int(word)]))
  }

  private func addHeads(_ key: SoundKey, _ tongue: UInt8, _ best: inout Nearest) {
    headless.each(key.hash(tongue, without: -1)) { word in
      best.add(Found(slips: 1, place: 0, word: word))
      return true
    }
  }

  private func addSkeletons(_ key: SoundKey, _ tongue: UInt8, _ best: inout Nearest) {
    guard let hash = key.skeleton(tongue, atLeast: Self.consonantsMin) else { return }
    skeletons.each(hash) { word in
      let other = keys[Int(word)]
      if other.count > key.count, key.isAbridged(other) {
        best.add(Found(slips: Self.skeletonSlips, place: other.count - key.count, word: word))
      }
      return true
    }
  }
}

extension SoundKey {
  var letters: UInt32 {
    var letters: UInt32 = 0
    for index in 0..<count { letters |= 1 << UInt32(bytes[index] & 31) }
    return letters
  }

  /// Every vowel of the key stands in the other, in order, between consonants that are the same.
  func isAbridged(_ other: SoundKey) -> Bool {
    var place = 0
    for index in 0..<other.count
    where place < count && Self.bone(bytes[place]) == Self.bone(other.bytes[index]) {
      place += 1
    }
    return place == count
  }

  /// The hash of the consonants; the first letter always counts.
  func skeleton(_ tongue: UInt8, atLeast consonantsMin: Int) -> UInt64? {
    var hash = Token.emptyHash(tongue)
    var last: UInt8 = 0
    var consonants = 0
    for index in 0..<count where index == 0 || !Self.isVowel(bytes[index]) {
      let letter = Self.bone(bytes[index])
      guard letter != last else { continue }
      last = letter
      consonants += 1
      hash = Token.extend(hash, letter)
    }
    return consonants >= consonantsMin ? Token.mix(hash) : nil
  }

  /// Without its vowel a "c" or a "g" does not say how it sounds.
  private static func bone(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "k"): UInt8(ascii: "s")
    case UInt8(ascii: "g"): UInt8(ascii: "j")
    default: letter
    }
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case 97, 101, 105, 111, 117: true
    default: false
    }
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
