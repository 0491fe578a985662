import CSodium
import HTTP

/// A key pair of ours, to sign as a vendor would.
struct Ed25519Pair: Sendable {
  static let ours = Ed25519Pair(seed: 0)
  static let next = Ed25519Pair(seed: 1)
  static let strange = Ed25519Pair(seed: 2)

  private let secretKey: [UInt8]
  let publicKey: String

  private init(seed first: UInt8) {
    let seed = (0..<32).map { first + UInt8($0) }
    var publicBytes = [UInt8](repeating: 0, count: 32)
    var secretBytes = [UInt8](repeating: 0, count: 64)
    crypto_sign_seed_keypair(&publicBytes, &secretBytes, seed)
    secretKey = secretBytes
    publicKey = Base64.encode(publicBytes)
  }

  func sign(_ message: [UInt8]) -> [UInt8] {
    var signature = [UInt8](repeating: 0, count: 64)
    crypto_sign_detached(&signature, nil, message, UInt64(message.count), secretKey)
    return signature
  }
}
