import FuzzDriver
import HTTP

#if canImport(Glibc)
  import Glibc
#endif

/// Any bytes are JSON or a fault, never a trap; and what was read can be written and read again.
@main enum FuzzJSON {
  static func main() { exit(fuzz(target)) }

  private static let target: FuzzTarget = { start, count in
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    guard let value = try? JSON.decode(JSONValue.self, from: bytes) else { return 0 }
    guard let again = try? JSON.decode(JSONValue.self, from: JSON.encode(value)) else {
      preconditionFailure("what was read cannot be written")
    }
    // 1e2 is written as 100: the second time it is the same.
    let third = try? JSON.decode(JSONValue.self, from: JSON.encode(again))
    precondition(third == again, "a value changed on its way out and in")
    return 0
  }
}
