import Helpline

/// One answer must say the same numbers in every locale: the digits of its menu, and the same facts.
enum LocaleDifferences {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    guard let standard = subject.defaultLocale else { return [] }
    return subject.locales.filter { $0.tag != standard.tag }.flatMap { locale in
      subject.answers(locale, officers: true).flatMap { answer in
        standard.answers[answer.id].map { compare(answer, $0, standard.tag) } ?? []
      }
    }
  }

  private static func compare(
    _ answer: Answer, _ standard: Answer, _ tag: LanguageTag
  ) -> [Diagnostic] {
    let (here, there) = (AnswerParts(answer), AnswerParts(standard))
    var found: [Diagnostic] = []
    if here.numbers != there.numbers {
      let odd = here.numbers.symmetricDifference(there.numbers).sorted().joined(separator: ", ")
      found.append(
        answer.fault(
          "numbers-differ", "not the same numbers as in \(tag): \(odd)",
          "compare with \(standard.file):\(standard.line)"))
    }
    let mine = here.variables.union(here.references)
    let theirs = there.variables.union(there.references)
    if mine != theirs {
      let odd = mine.symmetricDifference(theirs).sorted().joined(separator: ", ")
      found.append(
        answer.warning(
          "values-differ", "not filled in the same as in \(tag): \(odd)",
          "compare with \(standard.file):\(standard.line)"))
    }
    return found
  }
}
