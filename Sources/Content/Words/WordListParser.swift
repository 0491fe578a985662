package import Helpline

/// Reads `Intents/<family>/<intent>/<lang>.txt`.
///
/// One keyword or phrase a line, found anywhere in a text; `=` the whole text is just this; `+` a text
/// that must match; `-` one that must not; `#` a comment.
package enum WordListParser {
  package static let linesMax = 5_000
  package static let lineBytesMax = 500

  package static func parse(_ file: SourceFile) -> (words: WordList, diagnostics: [Diagnostic]) {
    var words = WordList()
    var diagnostics: [Diagnostic] = []
    var count = 0
    for line in file.lines {
      let text = line.trimmed
      guard let mark = text.utf8.first, mark != UInt8(ascii: "#") else { continue }
      count += 1
      if let fault = fault(text, count) {
        diagnostics.append(
          Diagnostic(
            .error, fault.code, file: file.path, line: line.number, fault.summary, hint: fault.hint)
        )
        if count > linesMax { break }
        continue
      }
      words.add(text, mark, line.number)
    }
    return (words, diagnostics)
  }

  private static func fault(
    _ text: Substring, _ count: Int
  ) -> (code: String, summary: String, hint: String)? {
    if count > linesMax { return ("too-many-words", "more than \(linesMax) lines", "") }
    if text.utf8.count > lineBytesMax {
      return ("word-too-long", "a line of more than \(lineBytesMax) bytes", "shorten it")
    }
    if text.utf8.count == 1, text.utf8.first.map({ "=+-".utf8.contains($0) }) ?? false {
      return ("mark-without-words", "\"\(text)\" stands alone", "write the text after it")
    }
    return nil
  }
}

extension WordList {
  fileprivate mutating func add(_ text: Substring, _ mark: UInt8, _ number: Int) {
    let isMarked = "=+-".utf8.contains(mark)
    let words = isMarked ? Substring(text.utf8.dropFirst()).trimmingBlanks : text
    let line = Line(text: String(words), number: number)
    switch mark {
    case UInt8(ascii: "="): wholeTexts.append(line)
    case UInt8(ascii: "+"): mustMatch.append(line)
    case UInt8(ascii: "-"): mustNotMatch.append(line)
    default: keywords.append(line)
    }
  }
}
