/// Digits of base 16, in either case.
package enum Hexadecimal {
  static let digits = Array("0123456789ABCDEF".utf8)

  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 48...57: byte - 48
    case 65...70: byte - 55
    case 97...102: byte - 87
    default: nil
    }
  }

  /// In lower case, as signatures are written.
  package static func encode(_ bytes: [UInt8]) -> String {
    String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self
    ).lowercased()
  }

  /// `nil` for anything but pairs of digits.
  package static func decode(_ text: some StringProtocol) -> [UInt8]? {
    let symbols = Array(text.utf8)
    guard symbols.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for index in stride(from: 0, to: symbols.count, by: 2) {
      guard let high = digit(symbols[index]), let low = digit(symbols[index + 1]) else {
        return nil
      }
      bytes.append(high << 4 | low)
    }
    return bytes
  }
}
