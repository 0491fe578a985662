import Foundation

/// Compares words as the checks do: without case, accents, punctuation and doubled blanks.
enum WordFolding {
  static func fold(_ text: String) -> String {
    var words = ""
    words.reserveCapacity(text.utf8.count)
    var isBetween = false
    let plain = text.utf8.allSatisfy { $0 < 0x80 } ? text : decomposed(text)
    for scalar in plain.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if isBetween, !words.isEmpty { words += " " }
        isBetween = false
        words.unicodeScalars.append(scalar)
      } else if !isMark(scalar) {
        isBetween = true
      }
    }
    return words.lowercased()
  }

  /// Whether the folded phrase stands in the folded text, as whole words.
  static func contains(_ text: String, phrase: String) -> Bool {
    !phrase.isEmpty && (" " + text + " ").contains(" " + phrase + " ")
  }

  private static func decomposed(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.decomposedStringWithCanonicalMapping.unicodeScalars.filter { !isMark($0) }))
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered
  }
}
