import Foundation
import Synchronization

/// The gateway's log: one JSON object a line on standard error.
///
/// It takes codes, counts and ids of ours, never a text or a number of a person: there is no way to
/// give it one.
package final class Log: Sendable {
  package enum Value: Sendable {
    case count(Int)
    case milliseconds(Int64)
    /// A kebab-case code or a name from the settings.
    case code(String)
  }

  package static let standardError = Log { line in
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
  package static let silent = Log { _ in }

  private let write: Mutex<@Sendable (String) -> Void>

  package init(_ write: @escaping @Sendable (String) -> Void) {
    self.write = Mutex(write)
  }

  package func event(_ name: String, _ fields: [(String, Value)] = []) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    var line = "{\"at\":\(time.tv_sec).\(String(time.tv_nsec / 1_000_000 + 1000).suffix(3))"
    line += ",\"event\":\"\(Self.safe(name))\""
    for (key, value) in fields {
      switch value {
      case .count(let count): line += ",\"\(key)\":\(count)"
      case .milliseconds(let count): line += ",\"\(key)_ms\":\(count)"
      case .code(let code): line += ",\"\(key)\":\"\(Self.safe(code))\""
      }
    }
    let whole = line + "}"
    write.withLock { $0(whole) }
  }

  /// Letters, digits and a little punctuation; nothing that could end the string it stands in.
  private static func safe(_ text: String) -> String {
    String(
      text.unicodeScalars.prefix(200).map { scalar -> Character in
        let isSafe = scalar.isASCII && scalar.value >= 32 && scalar != "\"" && scalar != "\\"
        return isSafe ? Character(scalar) : "?"
      })
  }
}
