import Helpline

/// Marks the words of a text that belong to the keywords that won. Word lists are folded and texts are not,
/// so words are compared without case and accents, and by their beginning where they are long.
struct KeywordMarker {
  private let wanted: Set<String>
  private static let lettersMin = 3
  private static let stemLetters = 5

  init(keywords: [String]) {
    wanted = Set(
      keywords.flatMap { Self.words($0) }.map { Self.fold($0) }
        .filter { $0.count >= Self.lettersMin })
  }

  func mark(_ text: String) -> HTML {
    var piece = HTML.empty
    var rest = text[...]
    while let start = rest.firstIndex(where: Self.isLetter) {
      let before = rest[..<start]
      let end = rest[start...].firstIndex { !Self.isLetter($0) } ?? rest.endIndex
      let word = rest[start..<end]
      piece += "\(before)"
      piece += isWanted(word) ? "<mark>\(word)</mark>" : "\(word)"
      rest = rest[end...]
    }
    return piece + "\(rest)"
  }

  private func isWanted(_ word: Substring) -> Bool {
    let folded = Self.fold(word)
    if wanted.contains(folded) { return true }
    guard folded.count >= Self.stemLetters else { return false }
    let stem = folded.prefix(Self.stemLetters)
    return wanted.contains { $0.count >= Self.stemLetters && $0.hasPrefix(stem) }
  }

  private static func words(_ keyword: String) -> [Substring] {
    keyword.split { !isLetter($0) }
  }

  private static func fold(_ word: some StringProtocol) -> String {
    Transliteration.gsm7(word.lowercased()).lowercased()
  }

  private static func isLetter(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
