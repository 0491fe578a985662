/// Every word of the library's lists as a class: a language and a sound key. Words that sound alike
/// in one language share a class, so a misspelling is found by one look-up; a slip of the finger is
/// found through the classes' keys with one or two letters left out, made once at load.
struct Lexicon: Sendable {
  /// A class, and how far the typed word is from it.
  struct Candidate {
    var word: UInt32
    /// 0 as written, 1 another language or spelling by ear, 3 and 5 one and two slips.
    var cost: UInt8
  }

  static let candidatesMax = 6

  let exact: HashIndex
  let sounds: HashIndex
  private let slips: HashIndex
  /// Classes' keys, to measure a slip, and their languages.
  let keys: ContiguousArray<SoundKey>
  let tongues: ContiguousArray<UInt8>
  /// Each class's `SoundKey.stem`.
  let stems: ContiguousArray<UInt64>
  /// Words that belong to a language's everyday stock: never taken for a slip of another word.
  let everyday: [HashIndex]
  let spellings: SpellingIndex
  /// Classes of the words that may stand between two words of a phrase.
  let functionWords: ContiguousArray<Bool>

  init(
    _ builder: LexiconBuilder, everyday: [HashIndex], spellings: SpellingIndex
  ) {
    exact = HashIndex(builder.exact)
    sounds = HashIndex(builder.sounds)
    slips = HashIndex(builder.slips())
    keys = builder.keys
    stems = builder.stems
    tongues = builder.tongues
    functionWords = builder.functionWords
    self.everyday = everyday
    self.spellings = spellings
  }

  /// The classes that a typed word may be, best first; returns how many were written.
  func resolve(
    _ token: Token, _ letters: UnsafeBufferPointer<UInt8>, tongues inPlay: TonguesInPlay,
    into found: UnsafeMutablePointer<Candidate>
  ) -> Int {
    var count = 0
    var inFirst = false
    exact.each(token.hash) { word in
      let tongue = tongues[Int(word)]
      let first = tongue == inPlay.first
      inFirst = inFirst || first
      Self.put(Candidate(word: word, cost: first ? 0 : 1), found, &count)
      return count < Self.candidatesMax
    }
    let known = count > 0
    spellings.eachWord(token.hash) { tongue, word in
      if tongue == inPlay.first || tongue == inPlay.second || !known {
        if tongue == inPlay.first { inFirst = true }
        Self.put(Candidate(word: word, cost: tongue == inPlay.first ? 0 : 1), found, &count)
      }
      return count < Self.candidatesMax
    }
    guard !inFirst, token.kind == .word else { return count }
    for tongue in [inPlay.first, inPlay.second] where tongue < 5 {
      guard count < Self.candidatesMax else { break }
      guess(token, letters, tongue, known, found, &count)
    }
    return count
  }

  private func guess(
    _ token: Token, _ letters: UnsafeBufferPointer<UInt8>, _ tongue: UInt8, _ known: Bool,
    _ found: UnsafeMutablePointer<Candidate>, _ count: inout Int
  ) {
    guard let language = Tongue(rawValue: Int(tongue)) else { return }
    let key = SoundKey(letters, language)
    guard key.count >= 3 else { return }
    let ordinary = everyday[Int(tongue)].first(token.hash) != nil
    if let word = sounds.first(key.hash(language)), !ordinary || letters.count >= 5 {
      Self.put(Candidate(word: word, cost: 1), found, &count)
      return
    }
    // English spelling leaves little between one word and another: "cheating", "beating".
    guard !known, !ordinary, letters.count >= (language == .english ? 6 : 5) else { return }
    if let near = nearest(key, language, letters.count) { Self.put(near, found, &count) }
  }

  /// The nearest class within one slip, or two for words of nine letters and more.
  private func nearest(_ key: SoundKey, _ tongue: Tongue, _ letters: Int) -> Candidate? {
    var best: Candidate?
    let slipsMax = letters >= 9 ? 2 : 1
    func consider(_ hash: UInt64) {
      slips.each(hash) { word in
        guard tongues[Int(word)] == UInt8(tongue.rawValue) else { return true }
        let distance = key.distance(to: keys[Int(word)], atMost: slipsMax)
        if distance <= slipsMax, UInt8(1 + distance * 2) < best?.cost ?? 255 {
          best = Candidate(word: word, cost: UInt8(1 + distance * 2))
        }
        return best?.cost != 3
      }
    }
    consider(key.hash(tongue))
    for first in 0..<key.count where best?.cost != 3 {
      consider(key.hash(tongue, without: first, -1))
    }
    guard best == nil, slipsMax == 2 else { return best }
    for first in 0..<key.count {
      for second in (first + 1)..<max(key.count, first + 1) where best == nil {
        consider(key.hash(tongue, without: first, second))
      }
    }
    return best
  }

  @inline(__always)
  private static func put(
    _ candidate: Candidate, _ found: UnsafeMutablePointer<Candidate>, _ count: inout Int
  ) {
    for index in 0..<count where found[index].word == candidate.word {
      found[index].cost = min(found[index].cost, candidate.cost)
      return
    }
    guard count < candidatesMax else { return }
    found[count] = candidate
    count &+= 1
  }
}

/// The one or two languages that a text is likely to be in, as `Tongue` numbers; 255 is none.
struct TonguesInPlay {
  var first: UInt8 = 255
  var second: UInt8 = 255
}

extension SoundKey {
  /// Letters to insert, delete, replace or swap; `limit + 1` when it is more than `limit`.
  func distance(to other: SoundKey, atMost limit: Int) -> Int {
    guard abs(count - other.count) <= limit, count > 0, other.count > 0 else { return limit + 1 }
    // The first letter is seldom the slip, and words that differ there are other words.
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
