import Foundation
import Helpline

/// Finds the language a person asks for by name: each locale's card lists what it is called.
enum LanguageNames {
  static func asked(in text: String, of release: Release) -> LanguageTag? {
    let words = words(of: text)
    var found: Set<LanguageTag> = []
    for (tag, places) in mentions(in: words, of: release)
    where places.contains(where: { !isRefused($0, words, release) }) {
      found.insert(tag)
    }
    // A text that wants two languages is settled by its own words.
    return found.count == 1 ? found.first : nil
  }

  private static func mentions(
    in words: [String], of release: Release
  ) -> [(LanguageTag, [Int])] {
    release.locales.values.map { bundle in
      let names = Set(bundle.askedAs.map(fold))
      return (bundle.tag, words.indices.filter { names.contains(words[$0]) })
    }
  }

  /// "no english", "no hablo español", "i dont speak any english", "m pa pale franse".
  private static func isRefused(_ place: Int, _ words: [String], _ release: Release) -> Bool {
    let names = Set(release.locales.values.flatMap { $0.askedAs.map(fold) })
    var speaks = false
    for step in 1...wordsBeforeMax {
      guard place - step >= 0 else { return false }
      let word = words[place - step]
      if names.contains(word) { return false }
      if negators.contains(word) { return step == 1 || speaks }
      if verbs.contains(where: word.hasPrefix) { speaks = true }
    }
    return false
  }

  private static let wordsBeforeMax = 5
  private static let negators: Set = [
    "no", "not", "dont", "don", "cannot", "cant", "can", "pas", "ne", "pa", "nao", "ni", "sin",
    "without", "sans", "san", "sem", "doesnt",
  ]
  private static let verbs = [
    "habl", "entiend", "entend", "compr", "speak", "understand", "read", "know", "parl", "fal",
    "pale", "konpr", "li", "se", "sai",
  ]

  /// Folded, letters only.
  static func words(of text: String) -> [String] {
    let folded = fold(text)
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else {
      return folded.split { !$0.isLetter }.map(String.init)
    }
    return folded.utf8.split { !(97...122).contains($0) }.map { String(Substring($0)) }
  }

  static func fold(_ text: String) -> String {
    // Most texts have no accents at all, and nothing to take apart.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    return String(
      String.UnicodeScalarView(
        text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.canonicalCombiningClass == .notReordered
        }))
  }
}
