/// Any JSON, for documents whose other fields are somebody else's: what is missing or of another kind is `nil`,
/// never a fault of the whole.
package enum JSONValue: Hashable, Sendable {
  case null
  case flag(Bool)
  case integer(Int64)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  package subscript(name: String) -> JSONValue {
    if case .object(let fields) = self { fields[name] ?? .null } else { .null }
  }

  package subscript(index: Int) -> JSONValue {
    items.indices.contains(index) ? items[index] : .null
  }

  /// `data.payload.0.text`: names and positions, one below the other.
  package func at(_ path: String) -> JSONValue {
    path.split(separator: ".").reduce(self) { value, step in
      if case .list = value { Int(step).map { value[$0] } ?? .null } else { value[String(step)] }
    }
  }

  package var items: [JSONValue] { if case .list(let items) = self { items } else { [] } }

  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// Texts as they are, numbers as they are written: ids come as either.
  package var word: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): String(number)
    case .number(let number): String(number)
    default: nil
    }
  }

  package var integer: Int64? {
    switch self {
    case .integer(let number): number
    case .text(let text): Int64(text)
    default: nil
    }
  }

  package var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    case .text(let text): Double(text)
    default: nil
    }
  }

  package var isObject: Bool { if case .object = self { true } else { false } }
}

extension JSONValue: Codable {
  package init(from decoder: any Decoder) throws {
    if let fields = try? decoder.container(keyedBy: Name.self) {
      var object: [String: JSONValue] = [:]
      for key in fields.allKeys {
        object[key.stringValue] = try fields.decode(Self.self, forKey: key)
      }
      self = .object(object)
    } else if var items = try? decoder.unkeyedContainer() {
      var list: [JSONValue] = []
      while !items.isAtEnd { list.append(try items.decode(Self.self)) }
      self = .list(list)
    } else {
      let value = try decoder.singleValueContainer()
      if let text = try? value.decode(String.self) {
        self = .text(text)
      } else if let flag = try? value.decode(Bool.self) {
        self = .flag(flag)
      } else if let number = try? value.decode(Int64.self) {
        self = .integer(number)
      } else if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else {
        self = .null
      }
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var single = encoder.singleValueContainer()
    switch self {
    case .null: try single.encodeNil()
    case .flag(let flag): try single.encode(flag)
    case .integer(let number): try single.encode(number)
    case .number(let number): try single.encode(number)
    case .text(let text): try single.encode(text)
    case .list(let items): try single.encode(items)
    case .object(let fields): try single.encode(fields)
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .text(value) }
  package init(booleanLiteral value: Bool) { self = .flag(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .list(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { first, _ in first }))
  }
}
