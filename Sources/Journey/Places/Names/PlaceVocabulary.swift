import Helpline

/// The words that a library's own lists use: somebody who writes one has not misspelt a town.
enum PlaceVocabulary {
  static func words(of release: Release) -> Set<String> {
    var words: Set<String> = []
    for intent in release.catalog.intents.values {
      for list in intent.words.values {
        for line in list.keywords + list.wholeTexts { add(line.text, to: &words) }
      }
    }
    return words
  }

  private static func add(_ line: String, to words: inout Set<String>) {
    var letters: [UInt8] = []
    for scalar in line.unicodeScalars {
      let letter = PlaceKey.folded(scalar)
      if letter != 0 {
        letters.append(letter)
      } else if !letters.isEmpty {
        words.insert(String(decoding: letters, as: UTF8.self))
        letters.removeAll(keepingCapacity: true)
      }
    }
    if !letters.isEmpty { words.insert(String(decoding: letters, as: UTF8.self)) }
  }
}
