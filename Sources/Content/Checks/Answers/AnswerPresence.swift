import Helpline

/// Answers that intents or code ask for and a locale does not have.
///
/// The default locale must have them all; what another lacks comes from its fallbacks, and is listed once.
enum AnswerPresence {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.locales.flatMap { locale in
      let missing = wanted(subject).filter { locale.answers[$0.answer]?.pattern == nil }
      if locale.tag == subject.release.defaultLocale { return missing.map { error($0, locale) } }
      return missing.isEmpty ? [] : [warning(missing, locale)]
    }
  }

  private typealias Wanted = (answer: String, intent: IntentID?)

  private static func wanted(_ subject: CheckSubject) -> [Wanted] {
    subject.intents.map { ($0.answer, $0.id) }
      + FixedAnswer.segmentsMax.keys.sorted().map { ($0, nil) }
  }

  private static func error(_ wanted: Wanted, _ locale: LocaleBundle) -> Diagnostic {
    let file =
      wanted.intent.map { "Intents/\($0)/intent.txt" } ?? "Locales/\(locale.tag)/common.ftl"
    let near = NearestName.find(wanted.answer, among: locale.answers.keys.sorted())
    return Diagnostic(
      .error, "answer-missing", file: file, "\(locale.tag) has no answer \"\(wanted.answer)\"",
      hint: near.map { "did you mean \"\($0)\"?" }
        ?? "add \"\(wanted.answer) = …\" to a file of Locales/\(locale.tag)/")
  }

  private static func warning(_ missing: [Wanted], _ locale: LocaleBundle) -> Diagnostic {
    let names = missing.prefix(5).map(\.answer).joined(separator: ", ")
    let chain = locale.fallbacks.map(\.description).joined(separator: ", ")
    return Diagnostic(
      .warning, "answers-missing", file: "Locales/\(locale.tag)/locale.txt",
      "\(missing.count) answers are not in \(locale.tag): \(names)\(missing.count > 5 ? " …" : "")",
      hint: "people get them in \(chain.isEmpty ? "the default locale" : chain)")
  }
}
