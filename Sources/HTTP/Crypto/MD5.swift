import CCrypto

/// MD5 (RFC 1321): for one vendor's oldest signature, and nothing else.
package enum MD5 {
  /// 16 bytes; none when the library refuses it, as in FIPS mode.
  package static func digest(_ message: [UInt8]) -> [UInt8] {
    var result = [UInt8](repeating: 0, count: 16)
    var written: UInt32 = 0
    let isDone = EVP_Digest(message, message.count, &result, &written, EVP_md5(), nil) == 1
    return isDone && written == 16 ? result : []
  }
}
