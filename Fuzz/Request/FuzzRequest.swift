import Console
import FuzzDriver
import HTTP

#if canImport(Glibc)
  import Glibc
#endif

/// Any bytes are a request's target or none, never with a segment that its escapes made; any bytes are cookies.
@main enum FuzzRequest {
  static func main() { exit(fuzz(target)) }

  private static let target: FuzzTarget = { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    if let target = RequestTarget(bytes) {
      precondition(target.path.utf8.first == UInt8(ascii: "/"))
      let raw = bytes.prefix { $0 != UInt8(ascii: "?") }.count { $0 == UInt8(ascii: "/") }
      precondition(target.path.utf8.count { $0 == UInt8(ascii: "/") } == raw, "a segment more")
      _ = try? Form(query: target.query)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    var request = HTTPRequest(method: "GET", path: "/desk")
    request.headers.add("Cookie", text)
    _ = SessionToken(request)
    _ = SessionToken(request, cookie: SessionToken.deviceCookie)
    return 0
  }
}
