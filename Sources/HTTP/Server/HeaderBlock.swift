import CMicrohttpd

/// Reads the header fields where libmicrohttpd left them, and notices what it did to get them there.
///
/// libmicrohttpd 0.9.75 glues a folded line to the name above it, ends a value at a NUL and takes a bare LF
/// for the end of a line. Another server in front reads such a request differently, and one request could
/// then hide in another (RFC 9112 §2.2, §5.2, §11.2). Each of them leaves a gap or an overlap in the block of
/// memory where an honest request leaves none: name, NUL for the colon, white space, value, NUL NUL for the
/// CR LF, next name, and after the last one the NUL NUL of the empty line.
struct HeaderBlock {
  let headersMax: Int
  private(set) var headers = HTTPHeaders()
  private var isWhole = true
  private(set) var hasTooMany = false
  private var next: UnsafePointer<CChar>

  init(after version: UnsafePointer<CChar>, headersMax: Int) {
    self.headersMax = headersMax
    next = version + 8 + 2
    headers.reserve(bytes: 1024, fields: 16)
  }

  /// False ends the reading.
  mutating func take(
    _ name: UnsafePointer<CChar>, _ nameCount: Int, _ value: UnsafePointer<CChar>, _ valueCount: Int
  ) -> Bool {
    guard headers.count < headersMax else {
      hasTooMany = true
      return false
    }
    let nameBytes = UnsafeRawBufferPointer(start: name, count: nameCount)
    let valueBytes = UnsafeRawBufferPointer(start: value, count: valueCount)
    let trimmed = Self.trimmed(valueBytes)
    isWhole =
      name == next && isGap(from: name + nameCount, to: value) && RequestRules.isToken(nameBytes)
      && valueBytes.allSatisfy { $0 >= 32 && $0 != 127 || $0 == 9 }
    if trimmed.count < valueCount, isEncoding(nameBytes) { isWhole = false }
    guard isWhole else { return false }
    next = value + valueCount + 2
    headers.add(name: nameBytes, value: trimmed)
    return true
  }

  /// `end` is the first byte after the empty line.
  func isHonest(endingAt end: UnsafePointer<CChar>) -> Bool { isWhole && next + 2 == end }

  /// White space behind `chunked` makes libmicrohttpd take the encoding for another one.
  private func isEncoding(_ name: UnsafeRawBufferPointer) -> Bool {
    String(decoding: name, as: UTF8.self).lowercased() == "transfer-encoding"
  }

  /// A NUL where the colon was, then nothing but white space.
  private func isGap(from end: UnsafePointer<CChar>, to value: UnsafePointer<CChar>) -> Bool {
    guard value > end, end.pointee == 0 else { return false }
    return (1..<(value - end)).allSatisfy { end[$0] == 32 || end[$0] == 9 }
  }

  private static func trimmed(_ value: UnsafeRawBufferPointer) -> Slice<UnsafeRawBufferPointer> {
    var end = value.count
    while end > 0, value[end - 1] == 32 || value[end - 1] == 9 { end -= 1 }
    return value[..<end]
  }
}
