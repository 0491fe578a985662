/// A letter three times or more in a row is a cry, not a spelling: "ayudaaaa" is "ayuda".
enum Elongation {
  /// Shortens the word where it stands; returns how many letters are left.
  static func shorten(_ word: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var kept = 0
    var index = 0
    while index < word.count {
      let letter = word[index]
      var end = index
      while end < word.count, word[end] == letter { end += 1 }
      for _ in 0..<(end - index >= 3 && letter >= 58 ? 1 : end - index) {
        word[kept] = letter
        kept += 1
      }
      index = end
    }
    return kept
  }
}
