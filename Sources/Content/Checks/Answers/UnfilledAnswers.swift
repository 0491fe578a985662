import Helpline

/// Answers that cannot be said: they name a fact, argument, answer or function that does not exist, or
/// lead back to themselves.
enum UnfilledAnswers {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.locales.flatMap { locale in
      subject.answers(locale, officers: true).compactMap { answer in
        guard answer.pattern != nil,
          case .failure(let fault) = subject.resolver.longest(answer.id, in: locale)
        else { return nil }
        return diagnostic(fault, answer, locale, subject)
      }
    }
  }

  private static func diagnostic(
    _ fault: AnswerFault, _ answer: Answer, _ locale: LocaleBundle, _ subject: CheckSubject
  ) -> Diagnostic {
    let name = fault.subject
    switch fault {
    case .missingValue:
      let known = subject.release.facts.keys.sorted() + AnswerArgument.allCases.map(\.rawValue)
      let near = NearestName.find(name, among: known).map { "did you mean { $\($0) }?" }
      return answer.fault(
        "value-unknown", "nothing fills in { $\(name) }",
        near ?? "add a card \"Fact: \(name)\" to a file of Intents/facts/")
    case .missingAnswer:
      let near = NearestName.find(name, among: locale.answers.keys.sorted())
      return answer.fault(
        "reference-unknown", "{ \(name) } is not in \(locale.tag)",
        near.map { "did you mean { \($0) }?" } ?? "add \"\(name) = …\"")
    case .cyclic:
      return answer.fault("answer-cyclic", "\(name) leads back to itself", "break the circle")
    case .unknownFunction:
      return answer.fault("function-unknown", "nothing knows \(name)()", "write { $name }")
    case .expiredFact, .tooLarge:
      return answer.fault("answer-too-large", "it is far too long", "shorten it or nest it less")
    }
  }
}
