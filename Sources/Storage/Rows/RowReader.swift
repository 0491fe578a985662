import Helpline

/// Reads what `RowWriter` wrote, in the same order. A row that ends too early is damaged.
struct RowReader {
  private let bytes: UnsafeRawBufferPointer
  private var position = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  static let damaged = StoreError.unusable(detail: "a row is damaged")

  /// True when fields that were added later are not there.
  var isAtEnd: Bool { position == bytes.count }

  mutating func byte() throws(StoreError) -> UInt8 {
    guard position < bytes.count else { throw Self.damaged }
    defer { position += 1 }
    return bytes[position]
  }

  mutating func number() throws(StoreError) -> Int64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let next = try byte()
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return Int64(bitPattern: (value >> 1) ^ (0 &- (value & 1))) }
    }
    throw Self.damaged
  }

  /// A number that counts things still to be read.
  mutating func count() throws(StoreError) -> Int {
    let value = try number()
    guard value >= 0, value <= bytes.count - position else { throw Self.damaged }
    return Int(value)
  }

  mutating func flag() throws(StoreError) -> Bool { try byte() != 0 }

  mutating func text() throws(StoreError) -> String {
    String(decoding: try raw(), as: UTF8.self)
  }

  mutating func raw() throws(StoreError) -> UnsafeRawBufferPointer {
    let size = try count()
    defer { position += size }
    return UnsafeRawBufferPointer(rebasing: bytes[position..<position + size])
  }

  mutating func optionalNumber() throws(StoreError) -> Int64? {
    try flag() ? try number() : nil
  }

  mutating func optionalText() throws(StoreError) -> String? {
    try flag() ? try text() : nil
  }
}
