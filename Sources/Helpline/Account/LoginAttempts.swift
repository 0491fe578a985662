/// Failed logins in a row under one key: an account's name, an address, a known browser.
package struct LoginAttempts: Hashable, Sendable {
  package var key: String
  package var failures: Int
  package var lastAt: Instant

  package init(key: String, failures: Int, lastAt: Instant) {
    self.key = key
    self.failures = failures
    self.lastAt = lastAt
  }

  /// After a day without a failure all is forgotten.
  package static let keptSeconds: Int64 = 86_400
}
