import Helpline

/// `+` and `-` lines are tests that content managers write without knowing it.
enum ExampleLines {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard let reader = subject.reader else { return [] }
    var found: [Diagnostic] = []
    for (intent, _, list, file) in subject.wordLists {
      for line in list.mustMatch {
        let matches = reader.read(line.text).matches
        if matches.contains(where: { $0.intent == intent.id }) { continue }
        found.append(
          Diagnostic(
            .error, "example-missed", file: file, line: line.number,
            "\"\(line.text)\" is not understood as \(intent.id)\(instead(matches))",
            hint: "add a keyword that is in it"))
      }
      for line in list.mustNotMatch {
        guard let match = reader.read(line.text).matches.first(where: { $0.intent == intent.id })
        else { continue }
        let words = match.keywords.map { "\"\($0)\"" }.joined(separator: ", ")
        found.append(
          Diagnostic(
            .error, "counterexample-matches", file: file, line: line.number,
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
}
