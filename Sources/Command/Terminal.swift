import Foundation

/// Where commands write: results to standard output, progress and faults to standard error.
enum Terminal {
  static func out(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// A line that is not shown while it is typed; from a pipe, its first line. `nil` at the end of input.
  static func secret(_ prompt: String) -> String? {
    guard isatty(STDIN_FILENO) == 1 else { return readLine(strippingNewline: true) }
    FileHandle.standardError.write(Data(prompt.utf8))
    var before = termios()
    tcgetattr(STDIN_FILENO, &before)
    var quiet = before
    quiet.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet)
    defer {
      tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
      FileHandle.standardError.write(Data("\n".utf8))
    }
    return readLine(strippingNewline: true)
  }

  /// Standard input, line by line; bytes that are not UTF-8 become U+FFFD.
  static func lines(_ body: (String) throws -> Void) rethrows {
    while let line = readLine(strippingNewline: true) { try body(line) }
  }
}

/// JSON for `--json`: keys in the order given, one line.
enum JSONLine {
  indirect enum Value {
    case text(String)
    case number(Double)
    case integer(Int)
    case flag(Bool)
    case list([Value])
    case object([(String, Value)])
    case null
  }

  static func encode(_ value: Value) -> String {
    switch value {
    case .text(let text): quote(text)
    case .number(let number): number.isFinite ? "\((number * 10_000).rounded() / 10_000)" : "null"
    case .integer(let number): "\(number)"
    case .flag(let flag): flag ? "true" : "false"
    case .list(let values): "[" + values.map(encode).joined(separator: ",") + "]"
    case .object(let fields):
      "{" + fields.map { quote($0.0) + ":" + encode($0.1) }.joined(separator: ",") + "}"
    case .null: "null"
    }
  }

  private static func quote(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default:
        if scalar.value < 32 {
          result += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }
}
