package import Helpline

/// Reads an `.ftl` file: Fluent Syntax 1.0 as published (projectfluent.org, `spec/fluent.ebnf`).
///
/// Messages, terms, attributes, multi-line text without its common indent, placeables, selectors. What
/// cannot be read becomes junk with a diagnostic, and the next entry lives. Placeables are never wrapped
/// in bidirectional isolates: one of them would turn a GSM-7 text into UCS-2.
package enum FluentParser {
  package static let depthMax = 16
  package static let entriesMax = 5_000
  package static let diagnosticsMax = 200

  package static func parse(
    _ file: SourceFile
  ) -> (answers: [Answer], diagnostics: [Diagnostic]) {
    var answers: [Answer] = []
    var diagnostics: [Diagnostic] = []
    var cursor = FluentCursor(file.text)
    while cursor.skipBlankBlock(), answers.count < entriesMax {
      let start = cursor.at
      let line = cursor.line
      do throws(FluentFault) {
        guard var answer = try cursor.entry() else { continue }
        answer.file = file.path
        answer.line = line
        answers.append(answer)
      } catch {
        if diagnostics.count < diagnosticsMax {
          diagnostics.append(
            diagnostic(error, file.path, line, cursor.newlines(start, error.offset)))
        }
        cursor.at = start
        cursor.attributeFault = nil
        cursor.skipJunk()
      }
    }
    if answers.count >= entriesMax {
      diagnostics.append(
        Diagnostic(.error, "too-many-answers", file: file.path, "more than \(entriesMax) answers"))
    }
    return (answers, diagnostics)
  }

  private static func diagnostic(
    _ fault: FluentFault, _ file: String, _ line: Int, _ below: Int
  ) -> Diagnostic {
    Diagnostic(
      .error, fault.kind.rawValue, file: file, line: line + below, fault.summary, hint: fault.hint)
  }
}
