/// Header fields in the order they came; names are compared without case (RFC 9110 §5.1).
///
/// Kept as one run of bytes: most fields of a request are never asked for, so none of them costs a string.
package struct HTTPHeaders: Sendable, ExpressibleByDictionaryLiteral {
  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  private struct Span {
    let name: Range<Int>
    let value: Range<Int>
  }

  private var bytes: [UInt8] = []
  private var spans: [Span] = []

  package init() {}

  package init(dictionaryLiteral elements: (String, String)...) {
    for (name, value) in elements { add(name, value) }
  }

  package var count: Int { spans.count }

  package var fields: [Field] {
    spans.map { Field(name: text($0.name), value: text($0.value)) }
  }

  package mutating func add(_ name: String, _ value: String) {
    add(name: name.utf8, value: value.utf8)
  }

  /// The first field of that name. Bytes that are not UTF-8 become U+FFFD.
  package subscript(name: String) -> String? {
    spans.first { isNamed(name, $0) }.map { text($0.value) }
  }

  package func count(of name: String) -> Int {
    spans.reduce(0) { $0 + (isNamed(name, $1) ? 1 : 0) }
  }

  mutating func reserve(bytes byteCount: Int, fields: Int) {
    bytes.reserveCapacity(byteCount)
    spans.reserveCapacity(fields)
  }

  mutating func add(name: some Sequence<UInt8>, value: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: name)
    let middle = bytes.count
    bytes.append(contentsOf: value)
    spans.append(Span(name: start..<middle, value: middle..<bytes.count))
  }

  private func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private func isNamed(_ name: String, _ span: Span) -> Bool {
    guard span.name.count == name.utf8.count else { return false }
    return zip(bytes[span.name], name.utf8).allSatisfy { Self.lower($0) == Self.lower($1) }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte | 0x20 : byte
  }
}

extension HTTPHeaders: Hashable {
  package static func == (a: HTTPHeaders, b: HTTPHeaders) -> Bool { a.fields == b.fields }

  package func hash(into hasher: inout Hasher) { hasher.combine(fields) }
}
