import Helpline

/// Answers nothing asks for: usually a name with a slip in it.
enum UnusedAnswers {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    var asked = Set(FixedAnswer.segmentsMax.keys)
    for intent in subject.intents {
      asked.insert(intent.answer)
      asked.formUnion(intent.options)
    }
    return subject.locales.flatMap { locale in
      let referred = locale.answers.values.reduce(into: Set<String>()) {
        $0.formUnion(AnswerParts($1).references)
      }
      return subject.answers(locale)
        .filter {
          !asked.contains($0.id) && !referred.contains($0.id)
            && !$0.file.hasSuffix("/" + FixedAnswer.phrasesFile)
        }
        .map {
          let near = NearestName.find($0.id, among: asked.subtracting(locale.answers.keys).sorted())
          return $0.warning(
            "answer-unused", "no intent, option or answer asks for it",
            near.map { "did you mean \"\($0)\"?" } ?? "name it on a card, or remove it")
        }
    }
  }
}
