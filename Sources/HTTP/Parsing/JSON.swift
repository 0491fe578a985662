import Foundation

/// JSON (RFC 8259) from outside: bounded in size and depth before it is parsed.
package enum JSON {
  package static let bytesMax = 1 << 20
  package static let depthMax = 32

  package enum Fault: Error, Hashable, Sendable {
    case tooLarge
    case tooDeep
    case malformed

    package var code: String {
      switch self {
      case .tooLarge: "json-too-large"
      case .tooDeep: "json-too-deep"
      case .malformed: "json-malformed"
      }
    }
  }

  package static func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws(Fault) -> Value {
    if bytes.count > bytesMax { throw .tooLarge }
    if depth(bytes) > depthMax { throw .tooDeep }
    do {
      return try JSONDecoder().decode(type, from: Data(bytes))
    } catch {
      throw .malformed
    }
  }

  /// The same value gives the same bytes: names in order, slashes as they are.
  package static func encode(_ value: some Encodable) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map(Array.init) ?? []
  }

  /// The deepest nesting of brackets outside strings: a bound, whatever else is wrong.
  private static func depth(_ bytes: [UInt8]) -> Int {
    var depth = 0
    var deepest = 0
    var inString = false
    var escaped = false
    for byte in bytes {
      if inString {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): inString = true
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        depth += 1
        deepest = max(deepest, depth)
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: continue
      }
    }
    return deepest
  }
}
