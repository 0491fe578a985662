/// A letter three times or more in a row is a cry, not a spelling: "ayudaaaa" is "ayuda".
enum Elongation {
  static func removed(_ word: [UInt8]) -> [UInt8] {
    var short: [UInt8] = []
    var index = 0
    while index < word.count {
      var end = index
      while end < word.count, word[end] == word[index] { end += 1 }
      let run = end - index
      short += [UInt8](repeating: word[index], count: run >= 3 && word[index] >= 58 ? 1 : run)
      index = end
    }
    return short
  }
}
