/// Base64 with padding (RFC 4648 §4), and that of URLs without (§5).
package enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  package static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    var index = 0
    while index < bytes.count {
      let a = bytes[index]
      let b = index + 1 < bytes.count ? bytes[index + 1] : 0
      let c = index + 2 < bytes.count ? bytes[index + 2] : 0
      result.append(alphabet[Int(a >> 2)])
      result.append(alphabet[Int((a & 3) << 4 | b >> 4)])
      result.append(
        index + 1 < bytes.count ? alphabet[Int((b & 15) << 2 | c >> 6)] : UInt8(ascii: "="))
      result.append(index + 2 < bytes.count ? alphabet[Int(c & 63)] : UInt8(ascii: "="))
      index += 3
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// `nil` for anything but whole groups of the alphabet with the padding they need.
  package static func decode(_ text: String) -> [UInt8]? {
    var symbols = Array(text.utf8)
    guard symbols.count.isMultiple(of: 4) else { return nil }
    let padding = symbols.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
    symbols.removeLast(padding)
    var result: [UInt8] = []
    var bits: UInt32 = 0
    for (index, symbol) in symbols.enumerated() {
      guard let value = alphabet.firstIndex(of: symbol) else { return nil }
      bits = bits << 6 | UInt32(value)
      if index % 4 > 0 { result.append(UInt8(truncatingIfNeeded: bits >> (6 - 2 * (index % 4)))) }
    }
    // Two texts must not stand for the same bytes: what padding leaves over is zero.
    let spare = UInt32(1) << (2 * UInt32(padding)) - 1
    return bits & spare == 0 ? result : nil
  }

  /// The alphabet of URLs and file names, without padding, as tokens have it.
  package static func decode(url text: some StringProtocol) -> [UInt8]? {
    guard !text.utf8.contains(where: { $0 == 43 || $0 == 47 || $0 == 61 }) else { return nil }
    let standard = String(text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
    return decode(standard + String(repeating: "=", count: (4 - standard.utf8.count % 4) % 4))
  }
}
