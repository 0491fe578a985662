/// Joins letters spelled one by one: "s.o.s", "S O S", "h e l p". Three letters at least, since two
/// may be words ("m a", "y a").
enum Acronyms {
  private static let lettersMin = 3
  private static let lettersMax = 12

  static func join(in folded: FoldedText) {
    var index = 0
    while index < folded.count {
      var end = index
      while end < folded.count, end - index < lettersMax, isLetter(folded[end]) { end &+= 1 }
      if end - index >= lettersMin {
        let word = (index..<end).map { folded.letters[Int(folded[$0].start)] }
        folded.replace(index..<end, with: [Elongation.removed(word)])
        end = index + 1
      }
      index = max(end, index + 1)
    }
  }

  private static func isLetter(_ token: Token) -> Bool {
    token.length == 1 && token.kind == .word
  }
}
