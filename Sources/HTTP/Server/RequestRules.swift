/// What is refused before a handler sees it (RFC 9112 §3, §6; RFC 9110 §5.5).
enum RequestRules {
  static func refusal(
    of request: HTTPRequest, version: String, bodyBytesMax: Int
  ) -> HTTPResponse? {
    let headers = request.headers
    let lengths = headers.count(of: "Content-Length")
    let encodings = headers.count(of: "Transfer-Encoding")
    if headers.count(of: "Host") > 1 { return .text(400, "One Host.\n") }
    if lengths + encodings > 1 {
      return .text(400, "One Content-Length, or one Transfer-Encoding, but not both.\n")
    }
    if encodings == 1 {
      guard version == "HTTP/1.1", headers["Transfer-Encoding"]?.lowercased() == "chunked" else {
        return .text(501, "Transfer-Encoding is chunked or nothing.\n")
      }
    }
    guard let length = headers["Content-Length"] else { return nil }
    guard !length.isEmpty, length.utf8.allSatisfy({ (48...57).contains($0) }) else {
      return .text(400, "Content-Length is not a number.\n")
    }
    // Digits that are no Int are a length beyond any limit.
    guard let bytes = Int(length), bytes <= bodyBytesMax else { return tooLarge(bodyBytesMax) }
    return nil
  }

  static func tooLarge(_ bodyBytesMax: Int) -> HTTPResponse {
    .text(413, "At most \(bodyBytesMax) bytes.\n")
  }

  /// A line break in a value would begin a header of its own.
  static func isSafe(_ field: HTTPHeaders.Field) -> Bool {
    isToken(field.name.utf8) && field.value.utf8.allSatisfy { $0 >= 32 && $0 != 127 || $0 == 9 }
  }

  /// RFC 9110 §5.6.2.
  static func isToken(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { tokenBytes[Int($0)] }
  }

  private static let tokenBytes: [Bool] = (0..<256).map { byte in
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: "!#$%&'*+-.^_`|~".utf8.contains(UInt8(byte))
    }
  }
}
