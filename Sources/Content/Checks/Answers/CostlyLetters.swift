import Helpline

/// Letters outside GSM-7. Those with a substitute are replaced on the way out: listed once a file. One
/// without makes every letter of the text cost more than two.
enum CostlyLetters {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.locales.flatMap { locale in
      let answers = locale.answers.values
        .filter { !$0.file.hasSuffix("/" + FixedAnswer.deskFile) }
        .sorted { ($0.file, $0.line) < ($1.file, $1.line) }
      return errors(answers) + warnings(answers)
    }
  }

  private static func letters(_ answer: Answer) -> Set<Unicode.Scalar> {
    var found: Set<Unicode.Scalar> = []
    for text in AnswerParts(answer).texts where text.utf8.contains(where: { $0 >= 0x80 }) {
      found.formUnion(text.unicodeScalars.filter { GSM7.septets($0) == 0 })
    }
    return found
  }

  private static func hasSubstitute(_ letter: Unicode.Scalar) -> Bool {
    Transliteration.gsm7(String(letter)) != String(letter) || isCombining(letter)
  }

  /// Part of a letter typed as two.
  private static func isCombining(_ letter: Unicode.Scalar) -> Bool {
    (0x0300...0x036F).contains(letter.value)
  }

  private static func errors(_ answers: [Answer]) -> [Diagnostic] {
    answers.compactMap { answer in
      guard let letter = letters(answer).filter({ !hasSubstitute($0) }).min() else { return nil }
      return answer.fault(
        "costly-letter", "\"\(letter)\" makes the whole text UCS-2: 70 letters instead of 160",
        "write it with other letters")
    }
  }

  private static func warnings(_ answers: [Answer]) -> [Diagnostic] {
    var first: [String: Answer] = [:]
    var replaced: [String: Set<Unicode.Scalar>] = [:]
    for answer in answers {
      let letters = letters(answer).filter { hasSubstitute($0) && !isCombining($0) }
      if letters.isEmpty { continue }
      if first[answer.file] == nil { first[answer.file] = answer }
      replaced[answer.file, default: []].formUnion(letters)
    }
    return first.values.map { answer in
      let pairs = (replaced[answer.file] ?? []).sorted().map {
        "\($0) → \(Transliteration.gsm7(String($0)))"
      }
      return Diagnostic(
        .warning, "letters-replaced", file: answer.file, line: answer.line,
        "letters that are not in GSM-7 are replaced: \(pairs.joined(separator: ", "))",
        hint: "write them so, to see what people read")
    }
  }
}
