import Helpline

/// What a check is given.
struct CheckSubject {
  let library: Library
  let now: Instant
  /// Reads texts with this library's words; `nil` when examples are not to be tried.
  let reader: (any TextReader)?
  /// Intents by id.
  let intents: [Intent]
  /// The default locale first, then by tag.
  let locales: [LocaleBundle]
  let resolver: AnswerResolver

  init(library: Library, now: Instant, reader: Checker.MakeReader?) {
    self.library = library
    self.now = now
    self.reader = reader?(library.release)
    let release = library.release
    intents = release.catalog.intents.values.sorted { $0.id < $1.id }
    let first = release.defaultLocale
    locales = release.locales.values.sorted {
      ($0.tag == first ? "" : $0.tag.description) < ($1.tag == first ? "" : $1.tag.description)
    }
    resolver = AnswerResolver(release)
  }

  var release: Release { library.release }

  var defaultLocale: LocaleBundle? { release.locales[release.defaultLocale] }

  /// What people are told, in the order of files and lines; on demand what officers read, and terms.
  func answers(
    _ locale: LocaleBundle, officers: Bool = false, terms: Bool = false
  ) -> [Answer] {
    locale.answers.values.filter {
      (terms || !$0.id.hasPrefix("-"))
        && (officers || !FixedAnswer.isForOfficers($0))
    }.sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  /// Word lists, in the order of intents and languages.
  var wordLists: [(intent: Intent, tag: LanguageTag, list: WordList, file: String)] {
    intents.flatMap { intent in
      intent.words.sorted { $0.key.description < $1.key.description }.map {
        (intent, $0.key, $0.value, "Intents/\(intent.id)/\($0.key).txt")
      }
    }
  }

  /// The most segments an answer may take: the strictest of the intents that give it.
  var segmentsMax: [String: Int] {
    var limits = FixedAnswer.segmentsMax
    for intent in intents {
      limits[intent.answer] = min(limits[intent.answer] ?? .max, intent.segmentsMax)
    }
    return limits
  }
}

extension Answer {
  func fault(_ code: String, _ summary: String, _ hint: String) -> Diagnostic {
    Diagnostic(.error, code, file: file, line: line, "\(id): \(summary)", hint: hint)
  }

  func warning(_ code: String, _ summary: String, _ hint: String) -> Diagnostic {
    Diagnostic(.warning, code, file: file, line: line, "\(id): \(summary)", hint: hint)
  }
}
