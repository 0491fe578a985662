import Foundation

/// Compares words as the checks do: without case, accents, punctuation and doubled blanks.
enum WordFolding {
  static func fold(_ text: String) -> String {
    var words: [UInt8] = []
    words.reserveCapacity(text.utf8.count + 1)
    for scalar in text.unicodeScalars {
      if scalar.value < latin.count {
        let letter = latin[Int(scalar.value)]
        if letter.isEmpty { endWord(&words) } else { words += letter }
      } else if scalar.properties.isAlphabetic {
        words += scalar.properties.lowercaseMapping.utf8
      } else if !isMark(scalar) {
        endWord(&words)
      }
    }
    if words.last == 0x20 { words.removeLast() }
    return String(decoding: words, as: UTF8.self)
  }

  /// Whether the folded phrase stands in the folded text, as whole words.
  static func contains(_ text: String, phrase: String) -> Bool {
    !phrase.isEmpty && (" " + text + " ").contains(" " + phrase + " ")
  }

  private static func endWord(_ words: inout [UInt8]) {
    if let last = words.last, last != 0x20 { words.append(0x20) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass != .notReordered
  }

  /// By code point, through Latin Extended-B: the small letters without marks; empty for what is no letter
  /// or digit.
  private static let latin: [[UInt8]] = (0..<0x250).map { code in
    guard let scalar = Unicode.Scalar(UInt32(code)),
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    else { return [] }
    let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
    let base = String(String.UnicodeScalarView(parts.filter { !isMark($0) }))
    return Array(base.lowercased().utf8)
  }
}
