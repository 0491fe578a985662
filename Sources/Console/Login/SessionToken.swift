import CSodium
package import HTTP

/// What a browser proves a session with: 32 random bytes in a cookie that no script reads.
package struct SessionToken: Hashable, Sendable {
  package static let byteCount = 32
  package static let sessionCookie = "__Host-desk"
  package static let deviceCookie = "__Host-device"

  private let bytes: [UInt8]

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  package static func make() -> SessionToken { SessionToken(bytes: random(byteCount)) }

  /// The token in a request's cookie, `nil` when there is none.
  package init?(_ request: HTTPRequest, cookie name: String = sessionCookie) {
    guard let header = request.headers["Cookie"] else { return nil }
    let pairs = header.split(separator: ";").map { $0.drop { $0 == " " } }
    guard let pair = pairs.first(where: { $0.hasPrefix(name + "=") }) else { return nil }
    let digits = pair.dropFirst(name.count + 1).compactMap(\.hexDigitValue)
    guard digits.count == Self.byteCount * 2, pair.count == name.count + 1 + digits.count else {
      return nil
    }
    bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
  }

  /// What the store knows it by.
  package var hash: [UInt8] { SHA256.digest(bytes) }

  /// What forms of this session carry; drawn from the token, so it needs no place in the store.
  package var csrfToken: String {
    Self.hex(SHA256.digest(Array("helpline-csrf".utf8) + bytes))
  }

  package func cookie(_ name: String, seconds: Int64? = nil) -> String {
    let age = seconds.map { "; Max-Age=\($0)" } ?? ""
    return "\(name)=\(Self.hex(bytes)); Path=/; Secure; HttpOnly; SameSite=Lax\(age)"
  }

  package static func forget(_ name: String) -> String {
    "\(name)=; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=0"
  }

  static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    _ = sodium_init()
    randombytes_buf(&bytes, count)
    return bytes
  }

  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
