import Foundation
import Helpline

/// Finds the language a person asks for by name: each locale's card lists what it is called.
enum LanguageNames {
  static func asked(in text: String, of release: Release) -> LanguageTag? {
    let words = Set(fold(text).split { !$0.isLetter }.map(String.init))
    let found = release.locales.values.filter { bundle in
      bundle.askedAs.contains { words.contains(fold($0)) }
    }
    // "no english, kreyol": a text that names two languages is settled by the words around them.
    return found.count == 1 ? found.first?.tag : nil
  }

  private static func fold(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.filter {
          $0.properties.canonicalCombiningClass == .notReordered
        }))
  }
}
