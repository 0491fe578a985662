/// What is refused before a handler sees it (RFC 9112 §6.3, RFC 9110 §5.5).
enum RequestRules {
  static func refusal(of request: HTTPRequest, bodyBytesMax: Int) -> HTTPResponse? {
    let lengths = request.headers.count(of: "Content-Length")
    let hasEncoding = request.headers["Transfer-Encoding"] != nil
    if lengths > 1 || (lengths == 1 && hasEncoding) {
      return .text(400, "One Content-Length, or Transfer-Encoding, but not both.\n")
    }
    if let length = request.headers["Content-Length"] {
      guard let bytes = Int(length), bytes >= 0, length.utf8.allSatisfy({ (48...57).contains($0) })
      else { return .text(400, "Content-Length is not a number.\n") }
      if bytes > bodyBytesMax { return .text(413, "At most \(bodyBytesMax) bytes.\n") }
    }
    if request.path.utf8.contains(0) || request.path.utf8.first != UInt8(ascii: "/") {
      return .text(400, "Not a path.\n")
    }
    return nil
  }

  /// A line break in a value would begin a header of its own.
  static func isSafe(_ field: HTTPHeaders.Field) -> Bool {
    !field.name.isEmpty && field.name.utf8.allSatisfy { $0 > 32 && $0 < 127 && $0 != 58 }
      && field.value.utf8.allSatisfy { $0 >= 32 && $0 != 127 }
  }
}
