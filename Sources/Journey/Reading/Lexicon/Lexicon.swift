/// Every word of the library's lists as a class: a language and a sound key. Words that sound alike
/// in one language share a class, so a misspelling is found by one look-up; a slip of the finger is
/// found among the classes that begin alike.
final class Lexicon: Sendable {
  /// A class, and how far the typed word is from it.
  struct Candidate {
    var word: UInt32
    /// 0 as written, 1 another language or spelling by ear, 3 and 5 one and two slips.
    var cost: UInt8
  }

  static let candidatesMax = 6

  let table: WordTable
  let sounds: HashIndex
  private let slips: SlipIndex
  let tongues: ContiguousArray<UInt8>
  let spellings: SpellingIndex
  /// Classes of the words that may stand between two words of a phrase.
  let functionWords: ContiguousArray<Bool>

  init(_ builder: LexiconBuilder, _ table: WordTable, _ spellings: SpellingIndex) {
    self.table = table
    sounds = HashIndex(builder.sounds, values: builder.soundClasses)
    slips = SlipIndex(builder)
    tongues = builder.tongues
    functionWords = builder.functionWords
    self.spellings = spellings
  }

  /// The classes that a typed word may be, best first; returns how many were written.
  func resolve(
    _ token: Token, _ letters: UnsafeBufferPointer<UInt8>, tongues inPlay: TonguesInPlay,
    into found: UnsafeMutablePointer<Candidate>
  ) -> Int {
    var count = 0
    var inFirst = false
    let row = table[token.row]
    table.eachClass(row) { word in
      let first = tongues[Int(word)] == inPlay.first
      inFirst = inFirst || first
      Self.put(Candidate(word: word, cost: first ? 0 : 1), found, &count)
    }
    let known = count > 0
    spellings.eachWord(row) { tongue, word in
      if tongue == inPlay.first || tongue == inPlay.second || !known {
        if tongue == inPlay.first { inFirst = true }
        Self.put(Candidate(word: word, cost: tongue == inPlay.first ? 0 : 1), found, &count)
      }
      return count < Self.candidatesMax
    }
    guard !inFirst, token.kind == .word else { return count }
    guess(row, letters, inPlay.first, known, found, &count)
    guess(row, letters, inPlay.second, known, found, &count)
    return count
  }

  private func guess(
    _ row: WordRow, _ letters: UnsafeBufferPointer<UInt8>, _ tongue: UInt8, _ known: Bool,
    _ found: UnsafeMutablePointer<Candidate>, _ count: inout Int
  ) {
    guard count < Self.candidatesMax, let language = Tongue(rawValue: Int(tongue)) else { return }
    let key = SoundKey(letters, language)
    guard key.count >= 3 else { return }
    let ordinary = row.everyday & (1 << tongue) != 0
    if let word = sounds.first(key.hash(language)), !ordinary || letters.count >= 5 {
      Self.put(Candidate(word: word, cost: 1), found, &count)
      return
    }
    // English spelling leaves little between one word and another: "cheating", "beating".
    guard !known, !ordinary, letters.count >= (language == .english ? 6 : 5) else { return }
    // Long words may have two slips.
    if let near = slips.nearest(key, language, atMost: letters.count >= 9 ? 2 : 1) {
      Self.put(Candidate(word: near.word, cost: UInt8(1 + near.slips * 2)), found, &count)
    }
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
