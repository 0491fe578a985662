/// Folded words by their hashes: a question whether one is among them takes one look-up.
struct WordSet: Sendable {
  private let index: HashIndex

  init(_ words: Numbering) {
    index = HashIndex(words.hashes)
  }

  init(_ words: some Sequence<String>) {
    var numbering = Numbering()
    for word in words { _ = numbering.number(Token.hash(word.utf8)) }
    self.init(numbering)
  }

  func contains(_ word: String) -> Bool { index.first(Token.hash(word.utf8)) != nil }
}
