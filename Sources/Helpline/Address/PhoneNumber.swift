/// A telephone number in E.164 form: `+` and 7 to 15 digits, the first not 0 (ITU-T E.164).
///
/// Mexico's prefixes `1`, `01`, `044` and `045`, abolished on 2019-08-03, are folded away: `+5215512345678` is
/// `+525512345678`, so one person keeps one identity whatever form a carrier sends.
package struct PhoneNumber: Hashable, Sendable, CustomStringConvertible {
  package let e164: String

  package static let digitsMin = 7
  package static let digitsMax = 15

  /// Reads `+` and digits; spaces, dots, dashes and parentheses between them are ignored.
  /// `nil` for anything else: short codes and alphabetic senders are not phone numbers.
  package init?(_ text: some StringProtocol) {
    var digits: [UInt8] = []
    var international = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte)
      case UInt8(ascii: "+") where digits.isEmpty && !international: international = true
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("),
        UInt8(ascii: ")"):
        continue
      default: return nil
      }
      if digits.count > Self.digitsMax { return nil }
    }
    guard international, digits.count >= Self.digitsMin, digits[0] != UInt8(ascii: "0") else {
      return nil
    }
    e164 = "+" + String(decoding: Self.foldingMexico(digits), as: UTF8.self)
  }

  /// One of the numbers +1 555 555 0000 … 9999, which belong to nobody: for talks and demos.
  package init(fiction last: Int) {
    e164 = "+1555555" + String(10_000 + abs(last % 10_000)).suffix(4)
  }

  package var description: String { e164 }

  private static func foldingMexico(_ digits: [UInt8]) -> [UInt8] {
    guard digits.starts(with: "52".utf8) else { return digits }
    let rest = digits[2...]
    for prefix in ["1", "01", "044", "045"]
    where rest.count == prefix.utf8.count + 10 && rest.starts(with: prefix.utf8) {
      return Array("52".utf8) + rest.dropFirst(prefix.utf8.count)
    }
    return digits
  }
}
