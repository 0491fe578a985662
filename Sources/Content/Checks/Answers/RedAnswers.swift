import Helpline

/// Red answers begin with the truth about who has read the text, and name the emergency number.
enum RedAnswers {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    let ids = Set(subject.intents.filter { $0.urgency == .red }.map(\.answer))
    return subject.locales.flatMap { locale in
      subject.answers(locale).filter { ids.contains($0.id) }.flatMap { check($0, locale, subject) }
    }
  }

  private static func check(
    _ answer: Answer, _ locale: LocaleBundle, _ subject: CheckSubject
  ) -> [Diagnostic] {
    guard case .success(let longest) = subject.resolver.longest(answer.id, in: locale) else {
      return []
    }
    var found: [Diagnostic] = []
    let head = Pattern.Element.placeable(.message(FixedAnswer.received, attribute: nil))
    if answer.pattern?.elements.first != head {
      found.append(
        answer.fault(
          "red-without-received", "a red answer begins with { received }",
          "begin it with { received }: the person must know that nobody has read it yet"))
    }
    if !longest.facts.contains(FixedAnswer.emergencyNumber) {
      found.append(
        answer.fault(
          "red-without-emergency-number", "a red answer names { $emergency-number }",
          "say to call { $emergency-number }"))
    }
    return found
  }
}
