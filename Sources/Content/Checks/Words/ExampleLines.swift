import Helpline

/// `+` and `-` lines are tests that content managers write without knowing it. Each is read as if it
/// were no line of the library's, so that it speaks for texts that are like it.
///
/// A text that is a `+` line word for word is understood as the line says all the same: what the
/// lists' other words make of it is a warning. Lines that contradict one another are an error.
enum ExampleLines {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    contradictions(subject) + misses(subject)
  }

  // MARK: Read as any text

  private static func misses(_ subject: CheckSubject) -> [Diagnostic] {
    guard let reader = subject.reader else { return [] }
    var found: [Diagnostic] = []
    for (intent, _, list, file) in subject.wordLists {
      for line in list.mustMatch {
        let matches = reader.read(line.text).matches
        if matches.contains(where: { $0.intent == intent.id }) { continue }
        found.append(
          Diagnostic(
            .warning, "example-missed", file: file, line: line.number,
            "\"\(line.text)\" is not understood as \(intent.id)\(instead(matches))",
            hint: "add a keyword that is in it, for texts like it"))
      }
      for line in list.mustNotMatch {
        guard let match = reader.read(line.text).matches.first(where: { $0.intent == intent.id })
        else { continue }
        let words = match.keywords.map { "\"\($0)\"" }.joined(separator: ", ")
        found.append(
          Diagnostic(
            .warning, "counterexample-matches", file: file, line: line.number,
            "\"\(line.text)\" is taken for \(intent.id)",
            hint: words.isEmpty ? "make its words narrower" : "make these narrower: \(words)"))
      }
    }
    return found
  }

  private static func instead(_ matches: [Match]) -> String {
    matches.isEmpty
      ? "" : ", but as \(matches.prefix(3).map(\.intent.rawValue).joined(separator: ", "))"
  }

  // MARK: Against one another

  /// The same words as a `+` or `=` line and as a `-` line of one intent.
  private static func contradictions(_ subject: CheckSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (intent, _, list, file) in subject.wordLists {
      let not = Set(list.mustNotMatch.map { WordFolding.fold($0.text) })
      for line in list.mustMatch + list.wholeTexts where not.contains(WordFolding.fold(line.text)) {
        found.append(
          Diagnostic(
            .error, "example-contradicted", file: file, line: line.number,
            "\"\(line.text)\" is an example and a counterexample of \(intent.id)",
            hint: "keep one of the two lines"))
      }
    }
    return found
  }
}
