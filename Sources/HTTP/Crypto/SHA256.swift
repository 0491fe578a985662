import CCrypto

/// SHA-256 (FIPS 180-4).
package enum SHA256 {
  /// 32 bytes.
  package static func digest(_ message: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: 32)
    var written: UInt32 = 0
    let isDone = EVP_Digest(message, message.count, &result, &written, EVP_sha256(), nil) == 1
    return isDone && written == 32 ? result : []
  }
}
