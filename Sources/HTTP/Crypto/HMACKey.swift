import CCrypto
import Synchronization

/// A key for HMAC (RFC 2104), made ready once and used for many messages.
package final class HMACKey: Sendable {
  package enum Digest: String, CaseIterable, Sendable {
    /// Only for vendors who still offer nothing else; as a MAC it is not known to be broken (RFC 6151).
    case md5 = "MD5"
    case sha1 = "SHA1"
    case sha256 = "SHA256"
    case sha512 = "SHA512"

    var bytes: Int {
      switch self {
      case .md5: 16
      case .sha1: 20
      case .sha256: 32
      case .sha512: 64
      }
    }
  }

  private struct Context: ~Copyable, @unchecked Sendable {
    let pointer: OpaquePointer?

    deinit { EVP_MAC_CTX_free(pointer) }
  }

  private let context: Mutex<Context>
  private let length: Int

  package convenience init(sha1 key: [UInt8]) { self.init(key, .sha1) }
  package convenience init(sha256 key: [UInt8]) { self.init(key, .sha256) }

  package init(_ key: [UInt8], _ digest: Digest) {
    length = digest.bytes
    let algorithm = EVP_MAC_fetch(nil, "HMAC", nil)
    defer { EVP_MAC_free(algorithm) }
    let made = EVP_MAC_CTX_new(algorithm)
    // OpenSSL takes an empty key only with a pointer to something.
    _ = helpline_hmac_key(made, digest.rawValue, key.isEmpty ? [0] : key, key.count)
    context = Mutex(Context(pointer: made))
  }

  /// As many bytes as the digest has; none when it could not be computed.
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

extension [HMACKey] {
  /// True when one of the keys made the code over the message: there are two while a secret is being changed.
  package func made(_ code: [UInt8], of message: [UInt8]) -> Bool {
    var found = false
    for key in self where constantTimeEquals(key.authenticate(message), code) { found = true }
    return found
  }
}

/// True when both are the same, in a time that depends on their length alone. Nothing equals an empty
/// array: a code that could not be computed matches no signature.
package func constantTimeEquals(_ a: [UInt8], _ b: [UInt8]) -> Bool {
  a.count == b.count && !a.isEmpty && CRYPTO_memcmp(a, b, a.count) == 0
}

/// The same for texts: secrets, and codes in Base64 or hexadecimal.
package func constantTimeEquals(_ a: String, _ b: String) -> Bool {
  constantTimeEquals(Array(a.utf8), Array(b.utf8))
}
