/// Unicode CLDR plural categories, as far as the library's languages have them.
///
/// A language not listed has one form for every number, `other`, as Haitian Creole has.
package enum PluralCategory {
  /// `number` as Fluent writes it: `1`, `1.0`, `-3`. `nil` when it is no number.
  package static func name(of number: String, in locale: LanguageTag) -> String? {
    var whole: UInt64 = 0
    var digits = 0
    var fractionDigits = 0
    var sawDot = false
    for (index, byte) in number.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: continue
      case UInt8(ascii: ".") where !sawDot && digits > 0: sawDot = true
      case 48...57 where sawDot: fractionDigits += 1
      case 48...57:
        digits += 1
        if digits > 15 { return "other" }
        whole = whole * 10 + UInt64(byte - 48)
      default: return nil
      }
    }
    guard digits > 0, !sawDot || fractionDigits > 0 else { return nil }
    return name(whole, fractionDigits, number, locale.description.prefix { $0 != "-" })
  }

  private static func name(
    _ whole: UInt64, _ fractionDigits: Int, _ number: String, _ language: Substring
  ) -> String {
    let isMillions = whole > 0 && whole % 1_000_000 == 0 && fractionDigits == 0
    switch language {
    case "en": return whole == 1 && fractionDigits == 0 ? "one" : "other"
    case "es":
      let fraction = number.utf8.drop { $0 != UInt8(ascii: ".") }.dropFirst()
      if whole == 1, fraction.allSatisfy({ $0 == 48 }) { return "one" }
      return isMillions ? "many" : "other"
    case "fr", "pt":
      if whole <= 1 { return "one" }
      return isMillions ? "many" : "other"
    default: return "other"
    }
  }
}
