import Helpline

@testable import Content

/// A reader that knows little more than the word lists: enough to try examples with.
struct WordReader: TextReader {
  let release: Release

  func read(_ text: String) -> Reading {
    let words = WordFolding.fold(text)
    // Stands for the rules a real reader has.
    let found =
      words.contains("no es") ? [] : release.catalog.intents.values.filter { finds(words, $0) }
    let matches = found.map {
      Match(intent: $0.id, urgency: $0.urgency, score: 1, keywords: [])
    }
    return Reading(
      language: .undetermined, languageConfidence: 0,
      matches: matches.sorted { $0.intent < $1.intent },
      urgency: .none)
  }

  private func finds(_ words: String, _ intent: Intent) -> Bool {
    intent.words.values.contains { list in
      list.wholeTexts.contains { WordFolding.fold($0.text) == words }
        || list.keywords.contains {
          WordFolding.contains(words, phrase: WordFolding.fold($0.text))
        }
    }
  }
}
