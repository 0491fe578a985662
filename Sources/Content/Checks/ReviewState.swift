import Helpline

/// Locales that no native speaker has read yet, once each.
enum ReviewState {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.locales.filter { $0.review != "reviewed" }.map { locale in
      let card = subject.library.localeCards[locale.tag]
      return Diagnostic(
        .warning, "needs-native-review", file: card?.file ?? "Locales/\(locale.tag)/locale.txt",
        line: card?.line(of: "Review") ?? 0,
        "no native speaker has reviewed the \(locale.answers.count) answers in \(locale.name)",
        hint: "have them read, then write \"Review: reviewed\"")
    }
  }
}
