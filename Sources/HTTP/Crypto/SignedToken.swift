/// A JSON Web Token signed with HMAC-SHA256 (RFC 7519, RFC 7515): the only algorithm that is taken, whatever the
/// token says of itself.
package struct SignedToken: Sendable {
  package static let bytesMax = 8 * 1024
  /// How far the signer's clock and ours may be apart.
  package static let skewSecondsMax: Int64 = 60

  package enum Fault: Error, Hashable, Sendable {
    /// Not a token, another algorithm, or signed with another key.
    case notVerified
    /// Not yet valid, or no longer.
    case outOfTime
  }

  package let claims: JSONValue

  /// - Parameters:
  ///   - now: seconds since 1970.
  ///   - lifeSecondsMax: for signers who write when they signed (`iat`) and no end.
  package init(
    _ text: String, keys: [HMACKey], now: Int64, lifeSecondsMax: Int64? = nil
  ) throws(Fault) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard text.utf8.count <= Self.bytesMax, parts.count == 3,
      let signature = Base64.decode(url: parts[2]),
      keys.made(signature, of: Array(text.utf8.dropLast(parts[2].utf8.count + 1))),
      Self.object(parts[0])?["alg"].text == "HS256", let claims = Self.object(parts[1])
    else { throw .notVerified }
    self.claims = claims
    let times = Self.times
    let begins = claims["nbf"].integer ?? claims["iat"].integer ?? now
    // A token without an end would be good for ever.
    let ends =
      claims["exp"].integer
      ?? lifeSecondsMax.flatMap { life in
        claims["iat"].integer.map { min($0, times.upperBound) + life }
      }
    guard let ends, times.contains(begins), times.contains(ends),
      begins - Self.skewSecondsMax <= now, now < ends + Self.skewSecondsMax
    else { throw .outOfTime }
  }

  /// Seconds that can be reckoned with: through the year 9999.
  private static let times: ClosedRange<Int64> = 0...253_402_300_799

  private static func object(_ part: Substring) -> JSONValue? {
    Base64.decode(url: part).flatMap { try? JSON.decode(JSONValue.self, from: $0) }
  }
}
