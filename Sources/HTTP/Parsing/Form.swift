/// `application/x-www-form-urlencoded` (WHATWG URL §5), for bodies and for queries. Order and repeated names
/// are kept. Bytes that are not UTF-8 become U+FFFD.
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

  package private(set) var pairs: [(String, String)] = []

  package init(_ bytes: some Collection<UInt8>) throws(Fault) {
    var name: [UInt8] = []
    var value: [UInt8] = []
    var isValue = false
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      switch byte {
      case UInt8(ascii: "&"):
        try take(&name, &value, &isValue)
      case UInt8(ascii: "=") where !isValue:
        isValue = true
      case UInt8(ascii: "+"):
        if isValue { value.append(32) } else { name.append(32) }
      case UInt8(ascii: "%"):
        guard let high = iterator.next().flatMap(Hexadecimal.digit),
          let low = iterator.next().flatMap(Hexadecimal.digit)
        else { throw .brokenEscape }
        if isValue { value.append(high << 4 | low) } else { name.append(high << 4 | low) }
      default:
        if isValue { value.append(byte) } else { name.append(byte) }
      }
    }
    try take(&name, &value, &isValue)
  }

  package init(query: String) throws(Fault) {
    try self.init(query.utf8)
  }

  /// The first value of that name.
  package subscript(name: String) -> String? {
    pairs.first { $0.0 == name }?.1
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

  private mutating func take(
    _ name: inout [UInt8], _ value: inout [UInt8], _ isValue: inout Bool
  ) throws(Fault) {
    if !name.isEmpty || isValue {
      guard pairs.count < Self.fieldsMax else { throw .tooManyFields }
      pairs.append((String(decoding: name, as: UTF8.self), String(decoding: value, as: UTF8.self)))
    }
    name.removeAll(keepingCapacity: true)
    value.removeAll(keepingCapacity: true)
    isValue = false
  }

  private static func escape(_ text: String, into result: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "*"):
        result.append(byte)
      case 32: result.append(UInt8(ascii: "+"))
      default:
        result += [
          UInt8(ascii: "%"), Hexadecimal.digits[Int(byte >> 4)],
          Hexadecimal.digits[Int(byte & 15)],
        ]
      }
    }
  }
}
