/// Mends a folded text before its words are looked up: several words for one typed ("porfabor"),
/// words torn apart ("ayu da") and run together ("nopuedo").
struct Repair {
  private static let splitLettersMin = 6
  private static let splitLettersMax = 32
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
    let first = text[index].hash
    if index + 1 < text.count, !text[index + 1].opensSentence {
      let pair = SpellingIndex.pair(first, text[index + 1].hash)
      if let words = replacement(pair) {
        text.replace(index..<(index + 2), with: words)
        return true
      }
    }
    guard let words = replacement(first), words.count > 1 else { return false }
    text.replace(index..<(index + 1), with: words)
    return true
  }

  private func replacement(_ hash: UInt64) -> [[UInt8]]? {
    if let words = lexicon.spellings.replacement(hash, tongues.first) { return words }
    guard tongues.second < 5 else { return nil }
    return lexicon.spellings.replacement(hash, tongues.second)
  }

  private func isStrange(_ index: Int) -> Bool {
    let token = text[index]
    guard token.kind == .word, lexicon.exact.first(token.hash) == nil else { return false }
    guard lexicon.spellings.tongues(token.hash) == 0 else { return false }
    return !lexicon.everyday.contains { $0.first(token.hash) != nil }
  }

  /// Joins the word with its neighbour when the two make a listed word.
  private func join(_ index: Int) -> Bool {
    for first in [index, index - 1] where first >= 0 && first + 1 < text.count {
      let left = text[first]
      let right = text[first + 1]
      guard left.kind == .word, right.kind == .word, !right.opensSentence,
        left.length + right.length >= 4, Int(left.length + right.length) <= Self.joinLettersMax
      else { continue }
      let hash = Token.hash(
        UnsafeBufferPointerPair(text.bytes(left), text.bytes(right)))
      guard isListed(hash) else { continue }
      text.replace(
        first..<(first + 2), with: [Array(text.bytes(left)) + Array(text.bytes(right))])
      return true
    }
    return false
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
      for from in 0..<end where cost[from] < .max {
        let piece = UnsafeBufferPointer(rebasing: letters[from..<end])
        guard let price = price(piece, language), cost[from] + price < cost[end] else { continue }
        cost[end] = cost[from] + price
        start[end] = UInt8(from)
      }
    }
    guard cost[letters.count] < .max, start[letters.count] > 0 else { return }
    var pieces: [[UInt8]] = []
    var end = letters.count
    while end > 0 {
      pieces.insert(Array(letters[Int(start[end])..<end]), at: 0)
      end = Int(start[end])
    }
    text.replace(index..<(index + 1), with: pieces)
  }

  /// Short pieces are dear: anything can be cut into scraps.
  private func price(_ piece: UnsafeBufferPointer<UInt8>, _ language: Tongue) -> UInt16? {
    switch piece.count {
    case 1: return nil
    case 2, 3:
      let hash = Token.hash(piece)
      return isListed(hash) || lexicon.spellings.tongues(hash) & (1 << tongues.first) != 0
        ? 12 - UInt16(piece.count) : nil
    case 4...16:
      if isListed(Token.hash(piece)) { return 5 }
      return piece.count >= 5
        && lexicon.sounds.first(SoundKey(piece, language).hash(language)) != nil
        ? 6 : nil
    default: return nil
    }
  }

  private func isListed(_ hash: UInt64) -> Bool {
    var found = false
    lexicon.exact.each(hash) { word in
      found = lexicon.tongues[Int(word)] == tongues.first
      return !found
    }
    return found
  }
}

/// Two words' letters, one after the other, without copying them.
struct UnsafeBufferPointerPair: Sequence {
  private let first: UnsafeBufferPointer<UInt8>
  private let second: UnsafeBufferPointer<UInt8>

  init(_ first: UnsafeBufferPointer<UInt8>, _ second: UnsafeBufferPointer<UInt8>) {
    self.first = first
    self.second = second
  }

  struct Iterator: IteratorProtocol {
    let pair: UnsafeBufferPointerPair
    var index = 0

    mutating func next() -> UInt8? {
      defer { index += 1 }
      if index < pair.first.count { return pair.first[index] }
      let rest = index - pair.first.count
      return rest < pair.second.count ? pair.second[rest] : nil
    }
  }

  func makeIterator() -> Iterator { Iterator(pair: self) }
}
