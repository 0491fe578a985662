import Helpline

/// Intents that a language has no words for, once per locale; and words in a language without a locale.
enum MissingWords {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.locales.compactMap { missing($0, subject) } + strays(subject)
  }

  private static func missing(
    _ locale: LocaleBundle, _ subject: CheckSubject
  ) -> Diagnostic? {
    let silent = subject.intents.filter {
      $0.words[locale.tag].map { $0.keywords.isEmpty && $0.wholeTexts.isEmpty } ?? true
    }
    guard !silent.isEmpty else { return nil }
    let names = silent.prefix(5).map(\.id.rawValue).joined(separator: ", ")
    return Diagnostic(
      .warning, "words-missing", file: "Locales/\(locale.tag)/locale.txt",
      "no words in \(locale.tag) for \(silent.count) intents: \(names)\(silent.count > 5 ? " …" : "")",
      hint: "add Intents/<intent>/\(locale.tag).txt")
  }

  private static func strays(_ subject: CheckSubject) -> [Diagnostic] {
    let tags = subject.locales.map(\.tag.description)
    return subject.wordLists.filter { subject.release.locales[$0.tag] == nil }.map {
      Diagnostic(
        .error, "words-without-locale", file: $0.file, "there is no locale \"\($0.tag)\"",
        hint: NearestName.hint($0.tag.description, among: tags + ["intent"]))
    }
  }
}
