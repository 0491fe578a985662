import Helpline

/// A menu's text names each digit that its intent's options give a meaning, and no other.
enum MenuDigits {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.intents.filter { !$0.options.isEmpty }.flatMap { intent in
      subject.locales.compactMap { locale in
        guard let answer = locale.answers[intent.answer] else { return nil }
        return check(answer, intent)
      }
    }
  }

  private static func check(_ answer: Answer, _ intent: Intent) -> Diagnostic? {
    let parts = AnswerParts(answer)
    // A menu that another answer writes out is checked there.
    guard parts.references.isEmpty else { return nil }
    let missing = (1...intent.options.count).filter { !parts.numbers.contains("\($0)") }
    guard !missing.isEmpty else { return nil }
    let digits = missing.map { "\($0)" }.joined(separator: ", ")
    return answer.warning(
      "menu-without-digit",
      "the card of \(intent.id) has \(intent.options.count) options, the text does not offer \(digits)",
      "offer it, or take the option off the card")
  }
}
