import FuzzDriver
import HTTP

#if canImport(Glibc)
  import Glibc
#endif

/// Nothing is taken for a token that was not signed; a signed one with any claims is read or refused.
@main enum FuzzToken {
  static func main() { exit(fuzz(target)) }

  private static let key = HMACKey(sha256: Array("fuzz".utf8))
  private static let header = #"{"alg":"HS256"}"#

  private static let target: FuzzTarget = { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let text = String(decoding: bytes, as: UTF8.self)
    let unsigned = try? SignedToken(text, keys: [key], now: 1_800_000_000)
    precondition(unsigned == nil, "a token that nobody signed")
    if let decoded = Base64.decode(text) {
      precondition(Base64.encode(decoded) == text, "two ways to write the same bytes")
    }
    _ = Base64.decode(url: text[...])
    let signed = url(Array(header.utf8)) + "." + url(bytes)
    let token = signed + "." + url(key.authenticate(Array(signed.utf8)))
    _ = try? SignedToken(token, keys: [key], now: 1_800_000_000, lifeSecondsMax: 300)
    return 0
  }

  private static func url(_ bytes: [UInt8]) -> String {
    Base64.encode(bytes).replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }
}
