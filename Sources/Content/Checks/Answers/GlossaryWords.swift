import Helpline

/// Words the glossary forbids, and words that promise what nobody can keep.
enum GlossaryWords {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.locales.flatMap { locale in
      let forbidden = locale.glossary.forbidden.map { (WordFolding.fold($0), $0) }
      let promising = locale.glossary.promising.map { (WordFolding.fold($0), $0) }
      guard !forbidden.isEmpty || !promising.isEmpty else { return [Diagnostic]() }
      return locale.answers.values.flatMap { answer in
        let text = WordFolding.fold(AnswerParts(answer).texts.joined(separator: " "))
        return forbidden.filter { WordFolding.contains(text, phrase: $0.0) }.map {
          answer.fault("forbidden-word", "the glossary forbids \"\($0.1)\"", "say it otherwise")
        }
          + promising.filter { WordFolding.contains(text, phrase: $0.0) }.map {
            answer.fault(
              "promise", "\"\($0.1)\" promises what nobody can keep", "say only what has happened")
          }
      }
    }
  }
}
