package import Helpline

/// Reads `Locales/<lang>/spelling.txt`: `variant = canonical`, what people type and the word it stands for.
package enum SpellingParser {
  package static let linesMax = 20_000

  package static func parse(
    _ file: SourceFile
  ) -> (spellings: [Spelling], diagnostics: [Diagnostic]) {
    var spellings: [Spelling] = []
    var diagnostics: [Diagnostic] = []
    var lines: [Substring: Int] = [:]
    for line in file.lines {
      let text = line.trimmed
      if text.isEmpty || text.utf8.first == UInt8(ascii: "#") { continue }
      guard spellings.count < linesMax else { break }
      let halves = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map(\.trimmingBlanks)
      guard halves.count == 2, !halves[0].isEmpty, !halves[1].isEmpty else {
        diagnostics.append(
          Diagnostic(
            .error, "spelling-without-equals", file: file.path, line: line.number,
            "\"\(text.prefix(40))\" is no spelling", hint: "write \"variant = canonical\""))
        continue
      }
      if let earlier = lines.updateValue(line.number, forKey: halves[0]) {
        diagnostics.append(
          Diagnostic(
            .warning, "spelling-twice", file: file.path, line: line.number,
            "\"\(halves[0])\" stands already on line \(earlier)", hint: "keep one of them"))
      }
      spellings.append(
        Spelling(
          variant: String(halves[0]), canonical: String(halves[1]), line: line.number))
    }
    return (spellings, diagnostics)
  }
}
