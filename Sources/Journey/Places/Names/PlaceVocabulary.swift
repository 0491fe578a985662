import Helpline

/// The words that a library's own lists use: somebody who writes one has not misspelt a town.
enum PlaceVocabulary {
  static func words(of release: Release) -> WordSet {
    var words = Numbering(expecting: 20_000)
    for intent in release.catalog.intents.values {
      for list in intent.words.values {
        for line in list.keywords { add(line.text, to: &words) }
        for line in list.wholeTexts { add(line.text, to: &words) }
      }
    }
    return WordSet(words)
  }

  private static func add(_ line: String, to words: inout Numbering) {
    var hash = Token.emptyHash
    for scalar in line.unicodeScalars {
      let letter = PlaceKey.folded(scalar)
      if letter != 0 {
        hash = Token.extend(hash, letter)
      } else if hash != Token.emptyHash {
        _ = words.number(Token.mix(hash))
        hash = Token.emptyHash
      }
    }
    if hash != Token.emptyHash { _ = words.number(Token.mix(hash)) }
  }
}
