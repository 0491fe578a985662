import Helpline

/// Words that can never win: nothing of them is left when a text is read, or reading just them does not
/// find their intent.
enum UnreachableWords {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (intent, _, list, file) in subject.wordLists {
      for line in list.keywords where isEmpty(line.text) {
        found.append(
          Diagnostic(
            .error, "word-empty", file: file, line: line.number,
            "\"\(line.text)\" has neither letters nor digits", hint: "remove it"))
      }
      for line in list.keywords + list.wholeTexts {
        if let reader = subject.reader,
          !reader.read(line.text).matches.contains(where: { $0.intent == intent.id })
        {
          found.append(
            Diagnostic(
              .warning, "word-unreachable", file: file, line: line.number,
              "a text of just \"\(line.text)\" is not understood as \(intent.id)",
              hint: "other words win over it, or it is too common: remove it or make it longer"))
        }
      }
    }
    return found
  }

  /// An emoji may be a keyword, and a whole text may be a bare question mark.
  private static func isEmpty(_ text: String) -> Bool {
    WordFolding.fold(text).isEmpty && !text.unicodeScalars.contains { $0.value > 0x2000 }
  }
}
