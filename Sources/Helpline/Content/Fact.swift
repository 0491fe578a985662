/// A phone, amount, date or limit that answers fill in, with where it comes from and until when it holds.
package struct Fact: Hashable, Sendable {
  /// As answers name it: `allowance-usd` in `{ $allowance-usd }`.
  package var id: String
  package var value: String
  package var source: String
  /// The day somebody last read the source, `2026-11-20`.
  package var verified: String
  /// From this moment on the fact is not sent; `nil` never expires.
  package var expires: Instant?
  /// Before this moment the fact is not sent.
  package var validFrom: Instant?

  package init(
    id: String, value: String, source: String, verified: String, expires: Instant? = nil,
    validFrom: Instant? = nil
  ) {
    self.id = id
    self.value = value
    self.source = source
    self.verified = verified
    self.expires = expires
    self.validFrom = validFrom
  }

  package func holds(at now: Instant) -> Bool {
    if let validFrom, now < validFrom { return false }
    if let expires, now >= expires { return false }
    return true
  }
}
