/// Mends a folded text before its words are looked up: several words for one typed ("porfabor"),
/// words torn apart ("ayu da") and run together ("nopuedo").
struct Repair {
  private static let splitLettersMin = 6
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

  private func split(_ index: Int) {
    let token = text[index]
    let letters = text.bytes(token)
    guard letters.count >= Self.splitLettersMin, letters.count <= 24 else { return }
    guard let language = Tongue(rawValue: Int(tongues.first)) else { return }
    let key = SoundKey(letters, language)
    guard lexicon.sounds.first(key.hash(language)) == nil else { return }
    for cut in 2...(letters.count - 2) {
      let left = UnsafeBufferPointer(rebasing: letters[..<cut])
      let right = UnsafeBufferPointer(rebasing: letters[cut...])
      guard isListed(Token.hash(left)), isListed(Token.hash(right)),
        max(cut, letters.count - cut) >= 4
      else { continue }
      text.replace(index..<(index + 1), with: [Array(left), Array(right)])
      return
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
