import Helpline

/// Sentences of more than twenty words: too long for somebody frightened.
enum Readability {
  static let wordsMax = 20

  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.locales.flatMap { locale in
      subject.answers(locale).compactMap { answer in
        guard case .success(let longest) = subject.resolver.longest(answer.id, in: locale) else {
          return nil
        }
        let words = longestSentence(longest.text)
        guard words > wordsMax else { return nil }
        return answer.warning(
          "long-sentence", "a sentence of \(words) words", "make it two sentences")
      }
    }
  }

  /// A line end, a colon and a semicolon also let a reader breathe.
  static func longestSentence(_ text: String) -> Int {
    var longest = 0
    var words = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      words += word.contains(where: \.isLetter) || word.contains(where: \.isNumber) ? 1 : 0
      longest = max(longest, words)
      if let last = word.last, ".!?:;…".contains(last) { words = 0 }
    }
    return longest
  }
}
