import Helpline

/// Puts a release together, file by file. A broken part is reported and left out; the rest lives.
struct LibraryBuilder {
  var diagnostics: [Diagnostic] = []
  var intents: [IntentID: Intent] = [:]
  var words: [IntentID: [LanguageTag: WordList]] = [:]
  var locales: [LanguageTag: LocaleBundle] = [:]
  /// What the files of a locale bring, whether or not its card was read yet.
  var brought: [LanguageTag: LocaleParts] = [:]
  var facts: [String: Fact] = [:]
  var policies: [String: EscalationPolicy] = [:]
  var stations: [Station] = []
  var gazetteer = Gazetteer()
  var intentCards: [IntentID: Card] = [:]
  var factCards: [String: Card] = [:]
  var localeCards: [LanguageTag: Card] = [:]
  var defaults: [LanguageTag] = []

  init(_ files: [SourceFile]) {
    for file in files { take(file) }
  }

  private mutating func take(_ file: SourceFile) {
    switch LibraryPath(file.path) {
    case .intentCard(let id): takeIntent(id, file)
    case .wordList(let id, let tag):
      words[id, default: [:]][tag] = collecting(WordListParser.parse(file))
    case .facts: takeFacts(file)
    case .policies: takePolicies(file)
    case .stations: takeStations(file)
    case .places: takePlaces(file)
    case .localeCard(let tag): takeLocale(tag, file)
    case .spelling(let tag):
      brought[tag, default: LocaleParts()].spellings = collecting(SpellingParser.parse(file))
    case .glossary(let tag):
      brought[tag, default: LocaleParts()].glossary = collecting(GlossaryParser.parse(file))
    case .answers(let tag): takeAnswers(tag, file)
    case nil: reportUnknown(file.path)
    }
  }

  mutating func finished(_ files: [SourceFile], id: String) -> Library {
    joinWords()
    joinLocales()
    let release = Release(
      id: id, catalog: Catalog(Array(intents.values)), locales: locales, facts: facts,
      policies: policies, stations: stations, gazetteer: gazetteer,
      defaultLocale: chosenDefault())
    return Library(
      release: release, diagnostics: diagnostics, files: files, intentCards: intentCards,
      factCards: factCards, localeCards: localeCards)
  }

  mutating func collecting<Part>(_ parsed: (Part, [Diagnostic])) -> Part {
    diagnostics += parsed.1
    return parsed.0
  }

  private mutating func reportUnknown(_ path: String) {
    let parts = path.split(separator: "/")
    let name = String(parts.last ?? "")
    let isContent = name.hasSuffix(".txt") || name.hasSuffix(".ftl")
    let known =
      parts.first == "Intents"
      ? ["intent.txt", "stations.txt", "places.txt", "facts", "policies"]
      : ["locale.txt", "spelling.txt", "glossary.txt", "common.ftl"]
    diagnostics.append(
      Diagnostic(
        isContent ? .error : .warning, "unknown-file", file: path,
        "the library knows no such file, so it is not read",
        hint: NearestName.hint(name, among: known)))
  }
}

/// The files of a locale other than its card.
struct LocaleParts {
  var spellings: [Spelling] = []
  var glossary = Glossary()
  var answers: [String: Answer] = [:]
}
