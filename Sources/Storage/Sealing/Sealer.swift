import CSodium
import Helpline

/// Seals rows and opens them again (XChaCha20-Poly1305), in buffers of its own that are used over and
/// over. Not for two threads at once.
///
/// A nonce is 16 random bytes, drawn anew for each batch, and a count: it cannot come twice. Table and
/// row number are bound in, so that a row moved elsewhere does not open.
final class Sealer {
  /// Which column a sealed value belongs to.
  enum Place: UInt8 {
    case canary = 0
    case contactKey = 1
    case address = 2
    case conversation = 3
    case inbound = 4
    case decision = 5
    case outgoing = 6
    case helpCase = 7
    case caseEvent = 8
    case account = 20
    case auditLine = 21
    case auditDetail = 22
  }

  private static let nonceByteCount = 24
  private static let tagByteCount = 16
  private static let overhead = nonceByteCount + tagByteCount

  private let plain = RowWriter()
  private var sealed = UnsafeMutableRawBufferPointer.allocate(byteCount: 4_096, alignment: 16)
  private var opened = UnsafeMutableRawBufferPointer.allocate(byteCount: 4_096, alignment: 16)
  private var nonce: (UInt64, UInt64, UInt64) = (0, 0, 0)

  init() {
    renewNonce()
  }

  deinit {
    sealed.deallocate()
    opened.deallocate()
  }

  func renewNonce() {
    var prefix: (UInt64, UInt64) = (0, 0)
    withUnsafeMutableBytes(of: &prefix) { helpline_random($0.baseAddress, $0.count) }
    nonce.0 = prefix.0
    nonce.1 = prefix.1
  }

  /// The bytes are good until the next call.
  func seal(
    _ place: Place, _ row: Int64, with key: ContactKey, _ fill: (RowWriter) -> Void
  ) -> UnsafeRawBufferPointer {
    plain.clear()
    fill(plain)
    let size = plain.bytes.count + Self.overhead
    Self.grow(&sealed, to: size)
    nonce.2 &+= 1
    withUnsafeBytes(of: nonce) { sealed.copyMemory(from: $0) }
    var label = Self.label(place, row)
    withUnsafeBytes(of: key) { key in
      withUnsafeBytes(of: &label) { label in
        helpline_seal(
          sealed.baseAddress?.advanced(by: Self.nonceByteCount), plain.bytes.baseAddress,
          plain.bytes.count, label.baseAddress, label.count, sealed.baseAddress, key.baseAddress)
      }
    }
    return UnsafeRawBufferPointer(rebasing: sealed[..<size])
  }

  /// What was sealed; the reader is good until the next call. `nil` when the key is another, or the bytes
  /// were touched.
  func open(
    _ place: Place, _ row: Int64, with key: ContactKey, _ bytes: UnsafeRawBufferPointer
  ) -> RowReader? {
    guard bytes.count >= Self.overhead else { return nil }
    let size = bytes.count - Self.overhead
    Self.grow(&opened, to: size)
    var label = Self.label(place, row)
    let failed = withUnsafeBytes(of: key) { key in
      withUnsafeBytes(of: &label) { label in
        helpline_open(
          opened.baseAddress, bytes.baseAddress?.advanced(by: Self.nonceByteCount),
          size + Self.tagByteCount, label.baseAddress, label.count, bytes.baseAddress,
          key.baseAddress)
      }
    }
    guard failed == 0 else { return nil }
    return RowReader(UnsafeRawBufferPointer(rebasing: opened[..<size]))
  }

  private static func label(_ place: Place, _ row: Int64) -> (UInt64, Int64) {
    (UInt64(place.rawValue).littleEndian, row.littleEndian)
  }

  private static func grow(_ buffer: inout UnsafeMutableRawBufferPointer, to size: Int) {
    guard buffer.count < size else { return }
    buffer.deallocate()
    buffer = .allocate(byteCount: size * 2, alignment: 16)
  }
}
