import CSodium

/// The 32 bytes that one contact's texts are sealed with. Destroying them erases the contact: nothing
/// sealed under them can be read again, in the database or in any backup of it.
struct ContactKey {
  var words: (UInt64, UInt64, UInt64, UInt64)

  static let byteCount = 32
  static let zero = ContactKey(words: (0, 0, 0, 0))

  static func random() -> ContactKey {
    var key = ContactKey.zero
    withUnsafeMutableBytes(of: &key) { helpline_random($0.baseAddress, $0.count) }
    return key
  }

  init(words: (UInt64, UInt64, UInt64, UInt64)) {
    self.words = words
  }

  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count == Self.byteCount else { return nil }
    words = (0, 0, 0, 0)
    withUnsafeMutableBytes(of: &words) { $0.copyMemory(from: bytes) }
  }
}
