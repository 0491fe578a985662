/// What officers call a case over SMS: `K7Q`. Letters and digits without 0 O 1 I L, never used twice.
///
/// A code is a letter, a digit, then letters or digits, so that it is never a word, a number or one of
/// the words carriers keep for themselves. The first 5,704 cases have three characters, the next 176,824
/// four, and so on; neighbouring cases have codes that look nothing like each other.
package struct CaseCode: Hashable, Sendable, Codable, CustomStringConvertible {
  package let description: String

  private static let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ")
  private static let digits = Array("23456789")
  private static let all = letters + digits
  private static let lengthMax = 8

  /// The code of the case with this number.
  package init(_ number: CaseNumber) {
    var index = max(number.rawValue, 1) - 1
    var length = 3
    var size = Self.count(length: length)
    while index >= size, length < Self.lengthMax {
      index -= size
      length += 1
      size = Self.count(length: length)
    }
    // 7,919 is prime and divides no block's size, so that the step visits every code once.
    var rest = Int(((index % size) * 7_919 + 1_234) % size)
    var code: [Character] = []
    for _ in 0..<(length - 2) {
      code.append(Self.all[rest % Self.all.count])
      rest /= Self.all.count
    }
    code.append(Self.digits[rest % Self.digits.count])
    rest /= Self.digits.count
    code.append(Self.letters[rest % Self.letters.count])
    description = String(code.reversed())
  }

  /// Reads a code as a thumb types it: any case. `nil` when it cannot be one.
  package init?(_ text: some StringProtocol) {
    let code = Array(text.uppercased())
    guard (3...Self.lengthMax).contains(code.count), Self.letters.contains(code[0]),
      Self.digits.contains(code[1]), code[2...].allSatisfy({ Self.all.contains($0) })
    else { return nil }
    description = String(code)
  }

  private static func count(length: Int) -> Int64 {
    var count = Int64(letters.count * digits.count)
    for _ in 2..<length { count *= Int64(all.count) }
    return count
  }

  package init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
