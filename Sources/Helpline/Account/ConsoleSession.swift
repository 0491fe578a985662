/// One stay at the desk. The browser has the token, the store only its SHA-256.
package struct ConsoleSession: Hashable, Sendable {
  package var tokenHash: [UInt8]
  package var account: AccountID
  package var createdAt: Instant
  /// The latest sign of a hand: a page opened, a form sent. A page that renews itself is none.
  package var seenAt: Instant
  /// When the password was last given.
  package var provenAt: Instant
  /// After this it is no session any more.
  package var endsAt: Instant
  package var glassUntil: Instant?

  package init(tokenHash: [UInt8], account: AccountID, createdAt: Instant, endsAt: Instant) {
    self.tokenHash = tokenHash
    self.account = account
    self.createdAt = createdAt
    seenAt = createdAt
    provenAt = createdAt
    self.endsAt = endsAt
    glassUntil = nil
  }
}
