import Helpline

/// Words the glossary forbids, and words that promise what nobody can keep.
enum GlossaryWords {
  /// A phrase of the glossary, as it is compared.
  private struct Phrase {
    var written: String
    var folded: String

    init(_ written: String) {
      self.written = written
      folded = WordFolding.fold(written)
    }

    /// Without case and accents, as whole words. A hyphen must be there: "sans-papiers" is what people are
    /// called, "sans papiers" is what they lack.
    func stands(in text: String, folded foldedText: String) -> Bool {
      guard WordFolding.contains(foldedText, phrase: folded) else { return false }
      return !written.contains("-") || text.lowercased().contains(written.lowercased())
    }
  }

  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.locales.flatMap { locale in
      let forbidden = locale.glossary.forbidden.map(Phrase.init)
      let promising = locale.glossary.promising.map(Phrase.init)
      guard !forbidden.isEmpty || !promising.isEmpty else { return [Diagnostic]() }
      return locale.answers.values.flatMap { check($0, forbidden, promising) }
    }
  }

  private static func check(
    _ answer: Answer, _ forbidden: [Phrase], _ promising: [Phrase]
  ) -> [Diagnostic] {
    let text = AnswerParts(answer).texts.joined(separator: " ")
    let folded = WordFolding.fold(text)
    let bad = forbidden.filter { $0.stands(in: text, folded: folded) }.map {
      answer.fault("forbidden-word", "the glossary forbids \"\($0.written)\"", "say it otherwise")
    }
    let promises = promising.filter { $0.stands(in: text, folded: folded) }.map {
      answer.fault(
        "promise", "\"\($0.written)\" promises what nobody can keep", "say only what has happened")
    }
    return bad + promises
  }
}
