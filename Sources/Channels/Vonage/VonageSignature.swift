import HTTP

/// `sig`: HMAC under the signature secret over `&name=value` of every other field, sorted by name, with `&` and `=`
/// in values made `_`. The oldest form is MD5 over the same text with the secret behind it.
/// https://developer.vonage.com/en/getting-started/concepts/signing-messages
package struct VonageSignature: Sendable {
  private enum Method: Sendable {
    case hash([[UInt8]])
    case hmac([HMACKey])
  }

  package static let methods = ["md5hash", "md5", "sha1", "sha256", "sha512"]
  private let method: Method

  /// - Parameter method: one of `methods`; SHA-256 when it is none.
  package init(secrets: [String], method: String) {
    let keys = secrets.map { Array($0.utf8) }
    let digests: [String: HMACKey.Digest] = [
      "md5": .md5, "sha1": .sha1, "sha256": .sha256, "sha512": .sha512,
    ]
    self.method =
      method == "md5hash"
      ? .hash(keys) : .hmac(keys.map { HMACKey($0, digests[method] ?? .sha256) })
  }

  package func isValid(_ fields: [(String, String)]) -> Bool {
    let given = fields.filter { $0.0 == "sig" }
    guard given.count == 1, let signature = given.first?.1.lowercased() else { return false }
    let signed = Self.canonical(fields.filter { $0.0 != "sig" })
    var found = false
    for code in codes(signed) where constantTimeEquals(Hexadecimal.encode(code), signature) {
      found = true
    }
    return found
  }

  private func codes(_ signed: [UInt8]) -> [[UInt8]] {
    switch method {
    case .hash(let secrets): secrets.map { MD5.digest(signed + $0) }
    case .hmac(let keys): keys.map { $0.authenticate(signed) }
    }
  }

  private static func canonical(_ fields: [(String, String)]) -> [UInt8] {
    let sorted = fields.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
    return sorted.flatMap { name, value in
      let safe = value.utf8.map { $0 == 38 || $0 == 61 ? UInt8(ascii: "_") : $0 }
      return Array("&\(name)=".utf8) + safe
    }
  }
}
