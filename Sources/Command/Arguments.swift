/// A `--name` that a command understands; with `value`, something must follow it.
struct Option {
  let name: String
  let value: String?
  let summary: String

  init(_ name: String, value: String? = nil, _ summary: String) {
    self.name = name
    self.value = value
    self.summary = summary
  }

  static let json = Option("json", "One JSON object a line, for programs.")
  static let help = Option("help", "This text.")
  static let settings = Option(
    "settings", value: "FILE", "The settings file; without one, the demo.")
  static let library = Option("library", value: "DIR", "The folder with Intents/ and Locales/.")
}

/// Wrong usage, as a sentence.
struct UsageError: Error {
  let sentence: String
}

/// A command's words, read: options by name, the rest in order.
struct Arguments {
  private var values: [String: String] = [:]
  private(set) var rest: [String] = []

  init(_ words: [String], options: [Option]) throws {
    var words = words[...]
    while let word = words.popFirst() {
      if word == "--" {
        rest += words
        return
      }
      guard word.hasPrefix("--") || word == "-h" else {
        rest.append(word)
        continue
      }
      let parts = (word == "-h" ? "help" : word.dropFirst(2))
        .split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let name = String(parts[0])
      guard let option = (options + [.help]).first(where: { $0.name == name }) else {
        throw UsageError(sentence: "there is no option --\(name).")
      }
      if let value = option.value {
        guard let given = parts.count == 2 ? String(parts[1]) : words.popFirst() else {
          throw UsageError(sentence: "--\(name) needs \(value).")
        }
        values[name] = given
      } else {
        values[name] = ""
      }
    }
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  func value(_ name: String) -> String? { values[name] }

  func number(_ name: String, in range: ClosedRange<Int>) throws -> Int? {
    guard let text = values[name] else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw UsageError(
        sentence: "--\(name) takes a number from \(range.lowerBound) to \(range.upperBound).")
    }
    return number
  }
}
