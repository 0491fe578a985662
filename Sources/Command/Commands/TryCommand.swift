import Helpline
import HelplineTesting
import Server

/// `helpline try`: what would be understood of a text, what would be answered, and why.
enum TryCommand: Command {
  static let name = "try"
  static let summary = "says what would be understood and answered, and why"
  static let use = "[TEXT… | < TEXTS] [--json] [--library DIR]"
  static let details = """
    Each text is a first text from a person nobody knows. Without TEXT, one text a line from standard input. Nothing is
    stored, nobody is paged.
    """
  static let options = [
    Option.json, Option.library, Option("roster", value: "FILE", "Officers and shifts."),
  ]

  static func run(_ arguments: Arguments) throws -> ExitCode {
    guard let snapshot = Input.snapshot(arguments) else { return .inputFaults }
    let rehearsal = Rehearsal(snapshot, clock: SystemClock())
    func show(_ text: String) throws {
      let outcome = try rehearsal.hear(text)
      Terminal.out(arguments.has("json") ? TryReport.json(outcome) : TryReport.plain(outcome))
    }
    if arguments.rest.isEmpty {
      try Terminal.lines { try show($0) }
    } else {
      try show(arguments.rest.joined(separator: " "))
    }
    return .done
  }
}
