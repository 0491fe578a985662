/// A person's mistake in content, settings or input: where it is, what is wrong, and what to do.
package struct Diagnostic: Hashable, Sendable, CustomStringConvertible {
  package enum Severity: String, Sendable, Codable {
    case error
    case warning
  }

  package var severity: Severity
  /// A stable kebab-case code: `fact-expired`.
  package var code: String
  /// Path below the library's root, or the settings file's path.
  package var file: String
  /// 1-based; 0 when the whole file is meant.
  package var line: Int
  package var summary: String
  /// The next step, as a sentence.
  package var hint: String

  package init(
    _ severity: Severity, _ code: String, file: String, line: Int = 0, _ summary: String,
    hint: String = ""
  ) {
    self.severity = severity
    self.code = code
    self.file = file
    self.line = line
    self.summary = summary
    self.hint = hint
  }

  package var description: String {
    let place = line > 0 ? "\(file):\(line)" : file
    let advice = hint.isEmpty ? "" : " — \(hint)"
    return "\(place): \(severity.rawValue): \(summary)\(advice) [\(code)]"
  }
}
