/// FNV-1a in 64 bits (RFC 9923): the content hash of a release.
///
/// It tells one release from another in the records; it is no seal against forgery. Whoever may write
/// the library may write anything into it.
struct FNV1a {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    // A string's own bytes are read several times faster than one by one through its view.
    let isRead: Void? = bytes.withContiguousStorageIfAvailable { $0.forEach { add(byte: $0) } }
    if isRead == nil { bytes.forEach { add(byte: $0) } }
  }

  @inline(__always)
  private mutating func add(byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  mutating func add(_ number: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      value = (value ^ ((number >> shift) & 0xFF)) &* 0x100_0000_01b3
    }
  }

  /// The first 48 bits as 12 hexadecimal digits.
  var short: String {
    let digits = String(value >> 16, radix: 16)
    return String(repeating: "0", count: max(0, 12 - digits.count)) + digits
  }
}
