import Helpline

/// An officer's text, read word by word; what is left over is kept as it was written.
struct CommandWords {
  private var tail: Substring

  /// More of a text than this is never a command word or a code.
  private static let wordLettersMax = 12
  /// What may stand between a verb, a code and the words; it belongs to none of them.
  private static let separators: Set<Character> = [
    ".", ",", ":", ";", "-", "_", "/", "=", "*", "!",
  ]

  init(_ text: String) {
    tail = Substring(text).drop { !Self.belongsToWord($0) }
  }

  var isAtEnd: Bool { !tail.contains(where: Self.belongsToWord) }

  /// What the officer wrote after the words that were read.
  var rest: String {
    var rest = tail
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }

  /// The next run of letters and digits, in capitals and without accents; `nil` at the end.
  mutating func next() -> String? {
    let run = tail.drop { !Self.belongsToWord($0) }.prefix { Self.belongsToWord($0) }
    guard !run.isEmpty else { return nil }
    tail = tail[run.endIndex...].drop { $0.isWhitespace || Self.separators.contains($0) }
    guard run.count <= Self.wordLettersMax else { return "-" }
    return Transliteration.gsm7(run.uppercased())
  }

  /// The next word if it can be a code, or the next three if they are one with spaces: `K 7 Q`.
  mutating func nextCode() -> String? {
    var ahead = self
    guard let word = ahead.next() else { return nil }
    if Self.isCode(word) || Self.mayBeCode(word) {
      self = ahead
      return word
    }
    guard word.count == 1, let second = ahead.next(), second.count == 1, let third = ahead.next(),
      third.count == 1, Self.isCode(word + second + third)
    else { return nil }
    self = ahead
    return word + second + third
  }

  private static func belongsToWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  static func isCode(_ word: String) -> Bool { CaseCode(word) != nil }

  /// Has a code's shape but for letters that look like others: `K70`, `KIQ2`.
  static func mayBeCode(_ word: String) -> Bool {
    let letters = Array(word)
    guard (3...8).contains(letters.count), letters.allSatisfy({ $0.isASCII }),
      letters.contains(where: \.isNumber), letters.contains(where: \.isLetter)
    else { return false }
    return (letters[0].isLetter || LookAlike.letters[letters[0]] != nil)
      && (letters[1].isNumber || LookAlike.digits.contains(letters[1]))
  }
}
