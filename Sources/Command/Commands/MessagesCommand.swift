import Foundation
import Helpline
import Server

/// `helpline messages`: what came and went, masked unless a reason is given.
enum MessagesCommand: Command {
  static let name = "messages"
  static let summary = "lists texts in and out, newest first"
  static let use = "[--settings FILE] [--limit N | --all] [--json] [--reveal --reason \"…\"]"
  static let details = """
    Numbers and texts are masked. --reveal shows them; it needs --reason, and both are written to the audit log.
    It reads beside a running gateway.
    """
  static let options = [
    Option.settings, Option("limit", value: "N", "So many, 50 when absent."),
    Option("all", "All of them."), .json, Reveal.option, Reveal.reason,
  ]

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    let reveal = try await Reveal.read(arguments, of: name)
    var query = MessageQuery()
    query.limit = try arguments.number("limit", in: 1...1_000_000) ?? 50
    if arguments.has("all") { query.limit = .max }
    guard let archive = Input.archive(arguments) else { return .inputFaults }
    var codes: [CaseNumber: CaseCode] = [:]
    for message in try await archive.messages(query) {
      let code = message.helpCase.map { CaseCode($0) }
      if let number = message.helpCase { codes[number] = code }
      if arguments.has("json") {
        Terminal.out(JSONLine.encode(.object(fields(message, code, reveal))))
      } else {
        Terminal.out(line(message, code, reveal))
      }
    }
    return .done
  }

  private static func line(_ message: MessageRecord, _ code: CaseCode?, _ reveal: Reveal) -> String
  {
    let what: String
    if message.direction == .inbound {
      let decision = message.decision
      what =
        decision.map { "\($0.urgency.name) \($0.intents.first?.rawValue ?? "-")" } ?? "undecided"
    } else {
      what = "\(message.status?.name ?? "-") \(message.answer ?? "-")"
    }
    let arrow = message.direction == .inbound ? "→" : "←"
    return [
      message.at.display, arrow, reveal.number(message.address), code?.description ?? "-", what,
      reveal.text(message.text),
    ].joined(separator: "  ")
  }

  private static func fields(
    _ message: MessageRecord, _ code: CaseCode?, _ reveal: Reveal
  ) -> [(String, JSONLine.Value)] {
    let decision = message.decision
    return [
      ("direction", .text(message.direction.rawValue)), ("number", .integer(Int(message.number))),
      ("at", .text(message.at.display)), ("phone", .text(reveal.number(message.address))),
      ("channel", .text(message.channel.rawValue)), ("text", .text(reveal.text(message.text))),
      ("urgency", decision.map { .text($0.urgency.name) } ?? .null),
      ("intents", .list(decision?.intents.map { .text($0.rawValue) } ?? [])),
      ("language", decision.map { .text($0.language.description) } ?? .null),
      ("reasons", .list(decision?.reasons.map { .text(reveal.reason($0)) } ?? [])),
      ("release", decision.map { .text($0.release) } ?? .null),
      ("status", message.status.map { .text($0.name) } ?? .null),
      ("answer", message.answer.map { .text($0) } ?? .null),
      ("locale", (message.locale ?? decision?.locale).map { .text($0.description) } ?? .null),
      ("case", code.map { .text($0.description) } ?? .null),
      ("attempts", .integer(message.attempts)),
    ]
  }
}
