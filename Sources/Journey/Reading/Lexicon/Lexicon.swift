/// Every word of the library's lists as a class: a language and a sound key. Words that sound alike
/// in one language share a class, so a misspelling is found by one look-up; a slip of the finger is
/// found among the classes that begin alike.
final class Lexicon: Sendable {
  /// A class, and how far the typed word is from it.
  struct Candidate {
    var word: UInt32
    /// 0 as written, 1 another language or spelling by ear, 3 one slip, 4 one in a short word, 5 two.
    var cost: UInt8
  }

  static let candidatesMax = 6
  private static let slipLettersMin = 4

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
    let row = table[token.row]
    // The language of the text first: "no" is "in the" in Portuguese, and no denial.
    table.eachClass(row) { word in
      guard tongues[Int(word)] == inPlay.first else { return }
      Self.put(Candidate(word: word, cost: 0), found, &count)
    }
    spellings.eachWord(row) { tongue, word in
      if tongue == inPlay.first { Self.put(Candidate(word: word, cost: 0), found, &count) }
      return count < Self.candidatesMax
    }
    let inFirst = count > 0
    table.eachClass(row) { word in
      guard tongues[Int(word)] != inPlay.first else { return }
      Self.put(Candidate(word: word, cost: 1), found, &count)
    }
    let known = count > 0
    spellings.eachWord(row) { tongue, word in
      if tongue != inPlay.first, tongue == inPlay.second || !known {
        Self.put(Candidate(word: word, cost: 1), found, &count)
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
    guard !known, !ordinary, letters.count >= Self.slipLettersMin else { return }
    // English spelling leaves little between one word and another: "cheating", "beating".
    let isShort = letters.count < (language == .english ? 6 : 5)
    if isShort, row.known != 0 { return }
    // Long words may have two slips.
    let near =
      isShort
      ? slips.nearest(key, tongue, letters: letters.count)
      : slips.nearest(key, tongue, atMost: letters.count >= 9 ? 2 : 1)
    for place in 0..<near.count {
      let cost = UInt8(1 + near[place].slips * 2 + (isShort ? 1 : 0))
      Self.put(Candidate(word: near[place].word, cost: cost), found, &count)
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
