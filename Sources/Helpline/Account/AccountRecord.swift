/// An account with what proves that somebody is its owner. Never leaves the login.
package struct AccountRecord: Hashable, Sendable, Codable {
  package var account: Account
  /// argon2id, as libsodium writes it.
  package var passwordHash: String
  /// Set by somebody else: to be changed at the next login.
  package var mustChangePassword: Bool
  /// The TOTP secret (RFC 6238), once enrolment has begun.
  package var secret: [UInt8]?
  /// A first code proved that the owner's app has the secret.
  package var isEnrolled: Bool
  /// The latest 30-second step whose code was used: no code works twice.
  package var lastStep: Int64
  /// SHA-256 of each recovery code that was not used yet.
  package var recoveryHashes: [[UInt8]]
  /// SHA-256 of the tokens of browsers that the owner logged in from, newest first.
  package var devices: [[UInt8]]

  package static let devicesMax = 10

  package init(account: Account, passwordHash: String, mustChangePassword: Bool) {
    self.account = account
    self.passwordHash = passwordHash
    self.mustChangePassword = mustChangePassword
    secret = nil
    isEnrolled = false
    lastStep = 0
    recoveryHashes = []
    devices = []
  }

  /// Forgets every proof but the password: a lost phone, a leaver who came back.
  package mutating func forgetSecondFactor() {
    secret = nil
    isEnrolled = false
    lastStep = 0
    recoveryHashes = []
    devices = []
  }
}
