/// `application/x-www-form-urlencoded` (WHATWG URL §5), for bodies and for queries. Order and repeated names
/// are kept. Bytes that are not UTF-8 become U+FFFD in text, and stay as they came in `bytes(of:)`.
package struct Form: Sendable {
  package static let fieldsMax = 200

  package enum Fault: Error, Hashable, Sendable {
    case tooManyFields
    /// A `%` without two hexadecimal digits.
    case brokenEscape

    package var code: String {
      switch self {
      case .tooManyFields: "form-too-many-fields"
      case .brokenEscape: "form-broken-escape"
      }
    }
  }

  private struct Field {
    let name: Range<Int>
    let value: Range<Int>
  }

  /// Names and values, decoded, one behind the other.
  private var bytes: [UInt8] = []
  private var fields: [Field] = []

  package init(_ encoded: some Sequence<UInt8>) throws(Fault) {
    try self.init(Array(encoded))
  }

  /// Not generic: called from another room, it would look up every byte's type.
  package init(_ encoded: [UInt8]) throws(Fault) {
    bytes.reserveCapacity(encoded.count)
    var start = 0
    var middle: Int?
    var iterator = encoded.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "&"): try take(&start, &middle)
      case UInt8(ascii: "=") where middle == nil: middle = bytes.count
      case UInt8(ascii: "+"): bytes.append(32)
      case UInt8(ascii: "%"):
        guard let high = iterator.next().flatMap(Hexadecimal.digit),
          let low = iterator.next().flatMap(Hexadecimal.digit)
        else { throw .brokenEscape }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    try take(&start, &middle)
  }

  package init(query: String) throws(Fault) {
    try self.init(query.utf8)
  }

  package var pairs: [(String, String)] { fields.map { (text($0.name), text($0.value)) } }

  /// The first value of that name.
  package subscript(name: String) -> String? {
    bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The same as the sender's bytes, for signatures.
  package func bytes(of name: String) -> ArraySlice<UInt8>? {
    let length = name.utf8.count
    return fields.first {
      $0.name.count == length && bytes[$0.name].elementsEqual(name.utf8)
    }.map { bytes[$0.value] }
  }

  package static func encode(_ pairs: [(String, String)]) -> [UInt8] {
    var result: [UInt8] = []
    for (name, value) in pairs {
      if !result.isEmpty { result.append(UInt8(ascii: "&")) }
      escape(name, into: &result)
      result.append(UInt8(ascii: "="))
      escape(value, into: &result)
    }
    return result
  }

  private mutating func take(_ start: inout Int, _ middle: inout Int?) throws(Fault) {
    if bytes.count > start || middle != nil {
      guard fields.count < Self.fieldsMax else { throw .tooManyFields }
      let end = middle ?? bytes.count
      fields.append(Field(name: start..<end, value: end..<bytes.count))
    }
    start = bytes.count
    middle = nil
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Any bytes as a value: texts in another encoding than UTF-8.
  package static func escape(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    escape(bytes, into: &result)
    return String(decoding: result, as: UTF8.self)
  }

  private static func escape(_ text: String, into result: inout [UInt8]) {
    escape(Array(text.utf8), into: &result)
  }

  private static func escape(_ bytes: [UInt8], into result: inout [UInt8]) {
    for byte in bytes {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "*"):
        result.append(byte)
      case 32: result.append(UInt8(ascii: "+"))
      default:
        result.append(UInt8(ascii: "%"))
        result.append(Hexadecimal.digits[Int(byte >> 4)])
        result.append(Hexadecimal.digits[Int(byte & 15)])
      }
    }
  }
}
