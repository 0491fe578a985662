import Helpline

/// Phones, amounts and years written into an answer: they belong on a fact's card, with source and expiry.
/// Officers know theirs: their own texts may name them.
enum BareNumbers {
  static let digitsMax = 2

  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.locales.flatMap { locale in
      subject.answers(locale, terms: true).compactMap { answer in
        let bare = AnswerParts(answer).numbers.filter { $0.utf8.count > digitsMax }
        guard let number = bare.min() else { return nil }
        return answer.fault(
          "bare-number", "\"\(number)\" stands in the text",
          "write it on a card in Intents/facts/ and name it here: { $name }")
      }
    }
  }
}
