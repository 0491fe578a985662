import Helpline

/// `Locales/`: cards, spellings, glossaries, answers.
extension LibraryBuilder {
  mutating func takeLocale(_ tag: LanguageTag, _ file: SourceFile) {
    let cards = collecting(CardParser.parse(file))
    guard let card = onlyCard(cards, file) else { return }
    localeCards[tag] = card
    guard let found = collecting(LocaleCard.read(card, tag)) else { return }
    locales[tag] = found.bundle
    if found.isDefault { defaults.append(tag) }
  }

  mutating func takeAnswers(_ tag: LanguageTag, _ file: SourceFile) {
    for answer in collecting(FluentParser.parse(file)) {
      if let first = brought[tag]?.answers[answer.id] {
        diagnostics.append(
          Diagnostic(
            .error, "answer-twice", file: file.path, line: answer.line,
            "\"\(answer.id)\" stands already in \(first.file):\(first.line)", hint: "keep one"))
      } else {
        brought[tag, default: LocaleParts()].answers[answer.id] = answer
      }
    }
  }

  mutating func joinLocales() {
    for (tag, parts) in brought.sorted(by: { $0.key.description < $1.key.description }) {
      if locales[tag] == nil, localeCards[tag] == nil {
        diagnostics.append(
          Diagnostic(
            .error, "locale-card-missing", file: "Locales/\(tag)/locale.txt",
            "the locale \(tag) has no card", hint: "add locale.txt with Locale: and Name:"))
      }
      locales[tag]?.spellings = parts.spellings
      locales[tag]?.glossary = parts.glossary
      locales[tag]?.answers = parts.answers
    }
  }

  mutating func chosenDefault() -> LanguageTag {
    if let first = defaults.first, defaults.count == 1 { return first }
    let files = defaults.map { "Locales/\($0)/locale.txt" }
    diagnostics.append(
      Diagnostic(
        .error, "default-locale", file: files.last ?? "Locales",
        defaults.isEmpty ? "no locale is the default" : "two locales are the default",
        hint: "write \"Default: yes\" on one locale's card"))
    return defaults.first ?? .spanish
  }
}
