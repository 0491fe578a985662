import CSodium
import Foundation

/// The 32-byte master key: whoever has it and the database can read every text, whoever lacks it none.
/// It is kept in memory that is locked, guarded and wiped (libsodium's `sodium_malloc`).
package final class SealingKey: @unchecked Sendable {
  package static let byteCount = 32

  let bytes: UnsafeMutableRawPointer

  package init(_ key: some Collection<UInt8>) throws(SealingKeyError) {
    guard key.count == Self.byteCount, sodium_init() >= 0,
      let memory = sodium_malloc(Self.byteCount)
    else { throw .malformed }
    bytes = memory
    for (index, byte) in key.enumerated() {
      memory.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
    }
    sodium_mprotect_readonly(memory)
  }

  deinit {
    sodium_free(bytes)
  }

  /// Reads a key as settings write it: 64 hex digits or base64, white space around it ignored.
  package convenience init(text: String) throws(SealingKeyError) {
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let key = Self.hex(trimmed) ?? Data(base64Encoded: trimmed).map(Array.init) else {
      throw .malformed
    }
    try self.init(key)
  }

  package static func random() throws(SealingKeyError) -> SealingKey {
    guard sodium_init() >= 0 else { throw .malformed }
    var key = [UInt8](repeating: 0, count: byteCount)
    randombytes_buf(&key, byteCount)
    defer { sodium_memzero(&key, byteCount) }
    return try SealingKey(key)
  }

  /// The key in `file` (32 raw bytes); made on first use with mode 0600. A file that group or others may
  /// read is refused.
  package static func loadOrCreate(file: String) throws(SealingKeyError) -> SealingKey {
    let created = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if created >= 0 {
      defer { close(created) }
      try write(try random(), to: created, file: file)
    } else if errno != EEXIST {
      throw unreadable(file)
    }
    return try load(file: file)
  }

  package static func load(file: String) throws(SealingKeyError) -> SealingKey {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(file) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw unreadable(file) }
    guard status.st_mode & 0o077 == 0 else { throw .exposed(file: file) }
    var key = [UInt8](repeating: 0, count: byteCount + 1)
    defer { sodium_memzero(&key, byteCount + 1) }
    guard read(descriptor, &key, byteCount + 1) == byteCount else { throw .malformed }
    return try SealingKey(key[..<byteCount])
  }

  private static func write(
    _ key: SealingKey, to descriptor: Int32, file: String
  ) throws(SealingKeyError) {
    guard Glibc.write(descriptor, key.bytes, byteCount) == byteCount, fsync(descriptor) == 0 else {
      let failure = unreadable(file)
      unlink(file)
      throw failure
    }
  }

  private static func unreadable(_ file: String) -> SealingKeyError {
    .unreadable(file: file, detail: String(cString: strerror(errno)))
  }

  private static func hex(_ text: String) -> [UInt8]? {
    let digits = text.utf8.compactMap {
      UInt8(exactly: Character(UnicodeScalar($0)).hexDigitValue ?? 16)
    }
    guard text.utf8.count == byteCount * 2, digits.allSatisfy({ $0 < 16 }) else { return nil }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
