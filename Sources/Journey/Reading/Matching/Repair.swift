/// Mends a folded text before its words are looked up: several words for one typed ("porfabor"),
/// words torn apart ("ayu da") and run together ("nopuedo").
struct Repair {
  private static let splitLettersMin = 5
  private static let splitLettersMax = 32
  /// A cut into scraps is none; longer words may have more pieces.
  private static let splitCostMax: UInt16 = 8
  private static let joinLettersMax = 16

  let lexicon: Lexicon
  let text: FoldedText
  let tongues: TonguesInPlay

  func run() {
    var index = 0
    while index < text.count {
      if !respell(index), isStrange(index), !join(index) { split(index) }
      index += 1
    }
  }

  private func respell(_ index: Int) -> Bool {
    let first = text[index]
    let row = lexicon.table[first.row]
    if row.opensPair, index + 1 < text.count, !text[index + 1].opensSentence {
      let pair = SpellingIndex.pair(first.hash, text[index + 1].hash)
      if let words = lexicon.spellings.replacement(pair: pair, tongues.first)
        ?? lexicon.spellings.replacement(pair: pair, tongues.second)
      {
        replace(index..<(index + 2), with: words)
        return true
      }
    }
    guard row.spellings > 0,
      let words = lexicon.spellings.replacement(row, tongues.first)
        ?? lexicon.spellings.replacement(row, tongues.second), words.contains(32)
    else { return false }
    replace(index..<(index + 1), with: words)
    return true
  }

  private func replace(_ range: Range<Int>, with words: [UInt8]) {
    words.withUnsafeBufferPointer { replace(range, with: $0) }
  }

  private func replace(_ range: Range<Int>, with words: UnsafeBufferPointer<UInt8>) {
    let before = text.count
    text.replace(range, with: words)
    lexicon.table.look(range.lowerBound..<(range.upperBound + text.count - before), of: text)
  }

  private func isStrange(_ index: Int) -> Bool {
    guard text[index].kind == .word else { return false }
    let row = lexicon.table[text[index].row]
    return row.classes == 0 && row.spellings == 0 && row.everyday == 0
  }

  /// Joins the word with its neighbour when the two make a listed word.
  private func join(_ index: Int) -> Bool {
    (index + 1 < text.count && joinPair(index)) || (index > 0 && joinPair(index - 1))
  }

  private func joinPair(_ first: Int) -> Bool {
    let left = text[first]
    let right = text[first + 1]
    let count = Int(left.length + right.length)
    guard left.kind == .word, right.kind == .word, !right.opensSentence,
      (4...Self.joinLettersMax).contains(count)
    else { return false }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.joinLettersMax) { word in
      for (place, letter) in text.bytes(left).enumerated() { word[place] = letter }
      for (place, letter) in text.bytes(right).enumerated() {
        word[Int(left.length) + place] = letter
      }
      let word = UnsafeBufferPointer(rebasing: word[..<count])
      guard isListed(Token.hash(word)) else { return false }
      replace(first..<(first + 2), with: word)
      return true
    }
  }

  /// Cuts words that run together, "nopuedorespirar", where every piece is a listed word; of all
  /// cuts the one with the fewest pieces.
  private func split(_ index: Int) {
    let letters = text.bytes(text[index])
    guard letters.count >= Self.splitLettersMin, letters.count <= Self.splitLettersMax,
      let language = Tongue(rawValue: Int(tongues.first)),
      lexicon.sounds.first(SoundKey(letters, language).hash(language)) == nil
    else { return }
    // `cost[end]`: the cheapest way to cover the first `end` letters, and where its last piece starts.
    var cost = InlineArray<33, UInt16>(repeating: .max)
    var start = InlineArray<33, UInt8>(repeating: 0)
    cost[0] = 0
    for end in 1...letters.count {
      for from in max(0, end - Self.pieceLettersMax)..<end where cost[from] < .max {
        let piece = UnsafeBufferPointer(rebasing: letters[from..<end])
        // One letter may be a word of hurried people: "mbezwen". At the end it is rather a slip, but for
        // the Creole "fanmim".
        if piece.count == 1, end == letters.count, language != .haitian || piece[0] != 109 {
          continue
        }
        guard let price = price(piece, language), cost[from] + price < cost[end] else { continue }
        cost[end] = cost[from] + price
        start[end] = UInt8(from)
      }
    }
    guard cost[letters.count] <= Self.splitCostMax + 2 * UInt16(letters.count),
      start[letters.count] > 0
    else { return }
    cut(index, letters, start)
  }

  /// `start[end]`: where the piece begins that ends there.
  private func cut(
    _ index: Int, _ letters: UnsafeBufferPointer<UInt8>, _ start: InlineArray<33, UInt8>
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * Self.splitLettersMax) { words in
      // Written from the end, since the pieces are known from the end.
      var place = words.count
      var end = letters.count
      while end > 0 {
        if end < letters.count {
          place -= 1
          words[place] = 32
        }
        let from = Int(start[end])
        for letter in letters[from..<end].reversed() {
          place -= 1
          words[place] = letter
        }
        end = from
      }
      replace(index..<(index + 1), with: UnsafeBufferPointer(rebasing: words[place...]))
    }
  }

  private static let pieceLettersMax = 16

  /// Short pieces are dear: anything can be cut into scraps.
  private func price(_ piece: UnsafeBufferPointer<UInt8>, _ language: Tongue) -> UInt16? {
    switch piece.count {
    case 1...3:
      let row = lexicon.table[lexicon.table.find(Token.hash(piece))]
      return isSpelled(row) || piece.count > 1 && isListed(row) ? 12 - UInt16(piece.count) : nil
    case 4...Self.pieceLettersMax:
      if isListed(Token.hash(piece)) { return 5 }
      return sounds(piece, language) ? 6 : nil
    default: return nil
    }
  }

  private func isSpelled(_ row: WordRow) -> Bool {
    lexicon.spellings.tongues(row) & (1 << tongues.first) != 0
  }

  private func sounds(_ word: UnsafeBufferPointer<UInt8>, _ language: Tongue) -> Bool {
    word.count >= 5 && lexicon.sounds.first(SoundKey(word, language).hash(language)) != nil
  }

  private func isListed(_ hash: UInt64) -> Bool {
    isListed(lexicon.table[lexicon.table.find(hash)])
  }

  private func isListed(_ row: WordRow) -> Bool {
    var isListed = false
    lexicon.table.eachClass(row) { word in
      if lexicon.tongues[Int(word)] == tongues.first { isListed = true }
    }
    return isListed
  }
}
