import Helpline

/// The person's own words, made safe to quote in an officer's text: GSM-7, one line, no phone numbers.
package enum Snippet {
  /// Digits in a row that are taken for a phone number; coordinates have fewer, or a point between them.
  private static let phoneDigitsMin = 10
  private static let ellipsis = "..."
  /// A word this long at the cut is dropped rather than cut.
  private static let wordLettersMax = 12

  /// `nil` when there is nothing to quote: most of it is in another script, or all of it pictures.
  package static func quotable(_ words: String) -> String? {
    var line = ""
    var letters = 0
    var lost = 0
    for scalar in Transliteration.gsm7(words).unicodeScalars.prefix(HelpCase.wordsMax) {
      if scalar.properties.isWhitespace || scalar.value < 32 {
        line.unicodeScalars.append(" ")
      } else if scalar == "\"" {
        line.unicodeScalars.append("'")
      } else if GSM7.septets(scalar) > 0 {
        line.unicodeScalars.append(scalar)
        letters += 1
      } else if scalar.properties.isAlphabetic {
        line.unicodeScalars.append("?")
        lost += 1
      }
    }
    guard letters > 0, lost <= letters else { return nil }
    return withoutPhoneNumbers(line).split(separator: " ").joined(separator: " ")
  }

  /// The person's words for whoever has the case: all of them where three messages hold them, in whatever
  /// script. One emoji would halve that, so emoji go when there are words beside them.
  package static func forwarded(_ words: String) -> String {
    let plain = Transliteration.gsm7(words)
    let letters = plain.unicodeScalars.filter { GSM7.septets($0) > 0 || !isPicture($0) }
    let text =
      letters.contains(where: \.properties.isAlphabetic)
      ? String(String.UnicodeScalarView(letters)) : plain
    let encoding: SMSEncoding = letters.allSatisfy { GSM7.septets($0) > 0 } ? .gsm7 : .ucs2
    return cut(text, septets: 3 * encoding.unitsPart - wordingUnitsMax)
  }

  /// What stands around forwarded words.
  private static let wordingUnitsMax = 32

  private static func isPicture(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .otherSymbol, .modifierSymbol, .format: true
    default: (0xFE00...0xFE0F).contains(scalar.value)
    }
  }

  /// At most so many septets, whole words where possible, `...` where something was left out.
  package static func cut(_ text: String, septets limit: Int) -> String {
    guard septets(text) > limit else { return text }
    guard limit > ellipsis.utf8.count else { return "" }
    var used = ellipsis.utf8.count
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      used += max(GSM7.septets(scalar), 1)
      if used > limit { break }
      kept.append(scalar)
    }
    let all = String(kept)
    if let space = all.lastIndex(of: " "),
      all.distance(from: space, to: all.endIndex) <= wordLettersMax
    {
      return String(all[..<space]) + ellipsis
    }
    return all + ellipsis
  }

  static func septets(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + max(GSM7.septets($1), 1) }
  }

  private static func withoutPhoneNumbers(_ line: String) -> String {
    var kept = ""
    var run = ""
    for character in line {
      if belongs(character, to: run) {
        run.append(character)
      } else {
        kept += hidden(run)
        run = ""
        if belongs(character, to: run) { run.append(character) } else { kept.append(character) }
      }
    }
    return kept + hidden(run)
  }

  /// Digits in a row; after a `+` with spaces and dashes between them.
  private static func belongs(_ character: Character, to run: String) -> Bool {
    switch character {
    case "0"..."9": true
    case "+": run.isEmpty
    case " ", "-": run.hasPrefix("+")
    default: false
    }
  }

  private static func hidden(_ run: String) -> String {
    let digits = run.utf8.count { (48...57).contains($0) }
    guard digits >= phoneDigitsMin else { return run }
    return run.hasSuffix(" ") ? "(tel) " : "(tel)"
  }
}
