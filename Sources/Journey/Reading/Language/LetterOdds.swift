/// How well a word's letters follow one another as they do in each of the five languages.
struct LetterOdds: Sendable {
  /// 27 × 27 cells a language: the word's edge, then a to z.
  private let cells: ContiguousArray<Float>

  init() {
    var cells: ContiguousArray<Float> = []
    for text in [
      LetterPairs.spanish, LetterPairs.english, LetterPairs.french, LetterPairs.portuguese,
      LetterPairs.haitian,
    ] {
      text.withUTF8Buffer { bytes in
        for byte in bytes where byte != 10 { cells.append(Float(byte) - 48) }
      }
    }
    self.cells = cells
  }

  /// The mean unlikelihood of a word's steps in `tongue`: about 2.5 in a word of the language.
  func strangeness(_ word: UnsafeBufferPointer<UInt8>, _ tongue: Int) -> Float {
    var last = 0
    var sum: Float = 0
    var steps: Float = 0
    for letter in word where letter >= 97 {
      sum += cells[tongue * 729 + last * 27 + Int(letter) - 96]
      last = Int(letter) - 96
      steps += 1
    }
    guard steps > 0 else { return 0 }
    return (sum + cells[tongue * 729 + last * 27]) / (steps + 1)
  }
}
