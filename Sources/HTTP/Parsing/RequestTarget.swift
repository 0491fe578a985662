/// A request's target (RFC 9112 §3.2.1), decoded once. Refused rather than guessed at: anything but a path,
/// broken escapes, and escapes that would change where a segment ends.
package struct RequestTarget {
  package let path: String
  package let query: String

  package init?(_ bytes: some Collection<UInt8>) {
    guard bytes.first == UInt8(ascii: "/"), bytes.allSatisfy({ $0 > 32 && $0 < 127 && $0 != 35 })
    else { return nil }
    let mark = bytes.firstIndex(of: UInt8(ascii: "?"))
    guard let path = Self.decode(bytes[..<(mark ?? bytes.endIndex)]) else { return nil }
    self.path = path
    query = mark.map { String(decoding: bytes[$0...].dropFirst(), as: UTF8.self) } ?? ""
  }

  private static func decode(_ bytes: some Collection<UInt8>) -> String? {
    guard bytes.contains(UInt8(ascii: "%")) else { return String(decoding: bytes, as: UTF8.self) }
    var decoded: [UInt8] = []
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      guard byte == UInt8(ascii: "%") else {
        decoded.append(byte)
        continue
      }
      guard let high = iterator.next().flatMap(Hexadecimal.digit),
        let low = iterator.next().flatMap(Hexadecimal.digit)
      else { return nil }
      let escaped = high << 4 | low
      guard escaped >= 32, escaped != 127, escaped != UInt8(ascii: "/"),
        escaped != UInt8(ascii: "\\")
      else { return nil }
      decoded.append(escaped)
    }
    return String(validating: decoded, as: UTF8.self)
  }
}
