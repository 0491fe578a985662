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
        join(index..<end, in: folded)
        end = index + 1
      }
      index = max(end, index + 1)
    }
  }

  private static func join(_ range: Range<Int>, in folded: FoldedText) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: lettersMax) { word in
      for (place, token) in range.enumerated() {
        word[place] = folded.letters[Int(folded[token].start)]
      }
      let count = Elongation.shorten(UnsafeMutableBufferPointer(rebasing: word[..<range.count]))
      folded.replace(range, with: UnsafeBufferPointer(rebasing: word[..<count]))
    }
  }

  private static func isLetter(_ token: Token) -> Bool {
    token.length == 1 && token.kind == .word
  }
}
