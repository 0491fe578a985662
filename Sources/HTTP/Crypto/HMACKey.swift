import CCrypto
import Synchronization

/// A key for HMAC (RFC 2104), made ready once and used for many messages.
package final class HMACKey: Sendable {
  private struct Context: ~Copyable, @unchecked Sendable {
    let pointer: OpaquePointer?

    deinit { EVP_MAC_CTX_free(pointer) }
  }

  private let context: Mutex<Context>
  private let length: Int

  package convenience init(sha1 key: [UInt8]) { self.init(key, digest: "SHA1", length: 20) }
  package convenience init(sha256 key: [UInt8]) { self.init(key, digest: "SHA256", length: 32) }

  private init(_ key: [UInt8], digest: String, length: Int) {
    self.length = length
    let algorithm = EVP_MAC_fetch(nil, "HMAC", nil)
    defer { EVP_MAC_free(algorithm) }
    let made = EVP_MAC_CTX_new(algorithm)
    // OpenSSL takes an empty key only with a pointer to something.
    _ = helpline_hmac_key(made, digest, key.isEmpty ? [0] : key, key.count)
    context = Mutex(Context(pointer: made))
  }

  /// 20 bytes under SHA-1, 32 under SHA-256.
  package func authenticate(_ message: [UInt8]) -> [UInt8] {
    context.withLock { context in
      var result = [UInt8](repeating: 0, count: length)
      var written = 0
      guard EVP_MAC_init(context.pointer, nil, 0, nil) == 1,
        EVP_MAC_update(context.pointer, message, message.count) == 1,
        EVP_MAC_final(context.pointer, &result, &written, length) == 1, written == length
      else { return [] }
      return result
    }
  }
}

/// True when both are the same, in a time that depends on their length alone. Nothing equals an empty
/// array: a code that could not be computed matches no signature.
package func constantTimeEquals(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  a.count == b.count && !a.isEmpty && CRYPTO_memcmp(a, b, a.count) == 0
}
