import CSodium

/// A public key for Ed25519 signatures (RFC 8032).
package struct Ed25519Key: Sendable {
  private let bytes: [UInt8]

  /// 32 bytes in Base64; `nil` for anything else.
  package init?(base64 text: String) {
    guard let bytes = Base64.decode(text), bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  package func isValid(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard signature.count == 64 else { return false }
    // Never a null pointer, which an empty array may be.
    let readable = message.isEmpty ? [0] : message
    return crypto_sign_verify_detached(signature, readable, UInt64(message.count), bytes) == 0
  }
}
