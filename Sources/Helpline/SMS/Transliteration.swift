import Foundation

/// Spells a text with letters of the GSM 7-bit alphabet wherever a reader loses nothing by it.
///
/// Spanish-aware: á í ó ú lose their accent, ñ é ü ¿ ¡ stay, for the alphabet has them. Invisible
/// characters (bidi isolates, zero-width spaces) go, for one of them turns 160 letters into 70.
package enum Transliteration {
  /// The text unchanged when it needs nothing. Letters without a substitute stay as they are.
  package static func gsm7(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { GSM7.septets($0) == 0 }) else { return text }
    var result = String.UnicodeScalarView()
    // Composing is dear, and only a text with loose accents needs it.
    let isLoose = text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) }
    let composed = isLoose ? text.precomposedStringWithCanonicalMapping : text
    for scalar in composed.unicodeScalars {
      if GSM7.septets(scalar) > 0 {
        result.append(scalar)
      } else if let substitute = substitutes[scalar] {
        result.append(contentsOf: substitute.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static let substitutes: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [:]
    for (letters, substitute) in pairs {
      for scalar in letters.unicodeScalars { table[scalar] = substitute }
    }
    return table
  }()

  private static let pairs: [(letters: String, substitute: String)] = [
    ("áâãā", "a"), ("ÁÀÂÃĀ", "A"), ("êëē", "e"), ("ÈÊËĒ", "E"), ("íîïī", "i"), ("ÍÌÎÏĪ", "I"),
    ("óôõō", "o"), ("ÓÒÔÕŌ", "O"), ("úûū", "u"), ("ÚÙÛŪ", "U"), ("ýÿ", "y"), ("ÝŸ", "Y"),
    ("ç", "c"), ("œ", "oe"), ("Œ", "OE"), ("ẍ", "x"),
    ("‘’‚‛′ʼʻ`´", "'"), ("“”„‟″«»", "\""), ("‐‑‒–—―−", "-"), ("…", "..."), ("•·", "-"),
    ("\u{A0}\u{2007}\u{2009}\u{200A}\u{202F}\u{3000}\t", " "),
    ("\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{2060}\u{FEFF}\u{AD}", ""),
    ("\u{2066}\u{2067}\u{2068}\u{2069}\u{202A}\u{202B}\u{202C}\u{202D}\u{202E}", ""),
    ("º", "o"), ("ª", "a"), ("×", "x"), ("→", "->"), ("™", ""), ("®", ""),
  ]
}
