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
      if let reader = subject.reader, let silent = unreachable(list, intent, reader, file) {
        found.append(silent)
      }
    }
    return found
  }

  /// Once a file: one rule of the reader may silence many words.
  private static func unreachable(
    _ list: WordList, _ intent: Intent, _ reader: any TextReader, _ file: String
  ) -> Diagnostic? {
    let silent = (list.keywords + list.wholeTexts).filter { line in
      !reader.read(line.text).matches.contains { $0.intent == intent.id }
    }
    guard let first = silent.map(\.number).min() else { return nil }
    let shown = silent.prefix(4).map { "\"\($0.text)\" (\($0.number))" }.joined(separator: ", ")
    let more = silent.count > 4 ? " and \(silent.count - 4) more" : ""
    return Diagnostic(
      .warning, "word-unreachable", file: file, line: first,
      "when it is the whole text, not understood as \(intent.id): \(shown)\(more)",
      hint: "other words win over it, or it is too common: remove it or make it longer")
  }

  /// An emoji may be a keyword, and a whole text may be a bare question mark.
  private static func isEmpty(_ text: String) -> Bool {
    WordFolding.fold(text).isEmpty && !text.unicodeScalars.contains { $0.value > 0x2000 }
  }
}
