import Helpline
import Server

/// `helpline cases`: who needs somebody, and who has them.
enum CasesCommand: Command {
  static let name = "cases"
  static let summary = "lists open cases, oldest first"
  static let use = "[--settings FILE] [--all] [--limit N] [--json] [--reveal --reason \"…\"]"
  static let details = """
    Numbers are masked. --reveal shows them; it needs --reason, and both are written to the audit log. --all lists closed
    cases too. It reads beside a running gateway.
    """
  static let options = [
    Option.settings, Option("limit", value: "N", "So many, all when absent."),
    Option("all", "Closed ones too."), .json, Reveal.option, Reveal.reason,
  ]

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    let reveal = try await Reveal.read(arguments, of: name)
    var query = CaseQuery()
    query.openOnly = !arguments.has("all")
    query.limit = try arguments.number("limit", in: 1...1_000_000) ?? .max
    guard let archive = Input.archive(arguments) else { return .inputFaults }
    for helpCase in try await archive.cases(query) {
      let address = try await archive.contact(helpCase.contact)?.address
      if arguments.has("json") {
        Terminal.out(JSONLine.encode(.object(fields(helpCase, address, reveal))))
      } else {
        Terminal.out(line(helpCase, address, reveal))
      }
    }
    return .done
  }

  private static func line(_ helpCase: HelpCase, _ address: Address?, _ reveal: Reveal) -> String {
    [
      helpCase.code.description, helpCase.urgency.name, helpCase.openedAt.display,
      helpCase.intents.map(\.rawValue).joined(separator: " "), holder(helpCase),
      "\(helpCase.textCount) texts", language(helpCase).map { "speaks \($0)" },
      address.map { reveal.number($0) } ?? "-",
    ].compactMap { $0 }.joined(separator: "  ")
  }

  /// Whoever takes the case must find somebody who speaks it.
  private static func language(_ helpCase: HelpCase) -> String? {
    helpCase.facts.last { $0.name == "language" }?.value
  }

  private static func holder(_ helpCase: HelpCase) -> String {
    if let outcome = helpCase.outcome {
      return "closed by \(outcome.officer): \(outcome.code.rawValue)"
    }
    return helpCase.acknowledgement.map { "held by \($0.officer)" } ?? "nobody yet"
  }

  private static func fields(
    _ helpCase: HelpCase, _ address: Address?, _ reveal: Reveal
  ) -> [(String, JSONLine.Value)] {
    [
      ("code", .text(helpCase.code.description)), ("urgency", .text(helpCase.urgency.name)),
      ("open", .flag(helpCase.isOpen)), ("opened", .text(helpCase.openedAt.display)),
      ("intents", .list(helpCase.intents.map { .text($0.rawValue) })),
      ("language", language(helpCase).map { .text($0) } ?? .null),
      ("texts", .integer(helpCase.textCount)), ("station", .text(helpCase.station)),
      ("pages", .integer(helpCase.pages.count)),
      ("incident", helpCase.incident.map { .text(CaseCode($0).description) } ?? .null),
      ("holder", helpCase.acknowledgement.map { .text($0.officer.rawValue) } ?? .null),
      ("outcome", helpCase.outcome.map { .text($0.code.rawValue) } ?? .null),
      ("closedBy", helpCase.outcome.map { .text($0.officer.rawValue) } ?? .null),
      (
        "facts",
        .object(helpCase.facts.map { ($0.name, .text(reveal.text($0.value))) })
      ),
      ("phone", address.map { .text(reveal.number($0)) } ?? .null),
    ]
  }
}
