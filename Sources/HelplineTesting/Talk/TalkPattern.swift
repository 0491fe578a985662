package import Helpline

/// What the next text of a phone must look like.
package struct TalkPattern: Hashable, Sendable {
  package var answer: String?
  package var locale: LanguageTag?
  /// In this order, anywhere; `$NAME` stands for a word.
  package var pieces: [String]
  /// The whole text instead of pieces.
  package var exact: String?

  package init(
    answer: String? = nil, locale: LanguageTag? = nil, pieces: [String] = [], exact: String? = nil
  ) {
    self.answer = answer
    self.locale = locale
    self.pieces = pieces
    self.exact = exact
  }

  /// The names this text gives a meaning to, or `nil` when the text does not match.
  package func match(_ text: String, known: [String: String]) -> [String: String]? {
    if let exact { return TalkNames.filled(exact, known) == text ? known : nil }
    return Self.find(pieces[...], in: Substring(text.lowercased()), known)
  }

  private static func find(
    _ pieces: ArraySlice<String>, in text: Substring, _ known: [String: String]
  ) -> [String: String]? {
    guard let piece = pieces.first else { return known }
    var start = text.startIndex
    while true {
      if let (end, names) = match(piece[...], at: text[start...], known),
        let found = find(pieces.dropFirst(), in: text[end...], names)
      {
        return found
      }
      guard start < text.endIndex else { return nil }
      start = text.index(after: start)
    }
  }

  private static func match(
    _ piece: Substring, at text: Substring, _ known: [String: String]
  ) -> (Substring.Index, [String: String])? {
    guard let dollar = piece.firstIndex(of: "$"),
      let name = TalkNames.name(piece[piece.index(after: dollar)...])
    else {
      return text.hasPrefix(piece.lowercased())
        ? (text.index(text.startIndex, offsetBy: piece.count), known) : nil
    }
    let before = piece[..<dollar].lowercased()
    guard text.hasPrefix(before) else { return nil }
    var names = known
    let here = text.dropFirst(before.count)
    let word = here.prefix { $0.isLetter || $0.isNumber }
    guard let code = CaseCode(word), names[name, default: code.description] == code.description
    else { return nil }
    names[name] = code.description
    let rest = piece[piece.index(dollar, offsetBy: name.count + 1)...]
    return match(rest, at: here[word.endIndex...], names)
  }
}

/// `$NAME` in talks.
enum TalkNames {
  static func name(_ text: Substring) -> String? {
    let name = text.prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    return name.isEmpty ? nil : String(name)
  }

  static func filled(_ text: String, _ known: [String: String]) -> String {
    var result = text
    for (name, value) in known.sorted(by: { $0.key.count > $1.key.count }) {
      result = result.split(separator: "$" + name, omittingEmptySubsequences: false)
        .joined(separator: value)
    }
    return result
  }
}
