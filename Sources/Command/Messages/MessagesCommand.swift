import Foundation
import Helpline
import Server
import Synchronization

/// `helpline messages`: what came and went, masked unless a reason is given.
enum MessagesCommand: Command {
  static let name = "messages"
  static let summary = "lists texts in and out, newest first"
  static let use =
    "[resend NUMBER… | cost [--since DAY]] [--settings FILE] [--failed] [--limit N | --all] [--json] [--reveal --reason \"…\"]"
  static let details = """
    --failed lists the dead letters: texts of ours that were given up, with their number and why. resend NUMBER sends
    such a text again: a running gateway takes it up within seconds, a stopped one when it starts. cost says how many
    texts and segments carriers took, by day (UTC) and channel, as CSV.
    Numbers and texts are masked. --reveal shows them; it needs --reason, and both are written to the audit log.
    It reads beside a running gateway.
    """
  static let options = [
    Option.settings, Option("limit", value: "N", "So many, 50 when absent."),
    Option("all", "All of them."), Option("failed", "Dead letters only."),
    Option("since", value: "DAY", "From this day on, 2026-11-28."), .json, Reveal.option,
    Reveal.reason,
  ]

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    switch arguments.rest.first {
    case nil: return try await list(arguments)
    case "resend": return try resend(arguments)
    case "cost": return try await cost(arguments)
    case let word?: throw UsageError(sentence: "messages does not know \"\(word)\".")
    }
  }

  private static func resend(_ arguments: Arguments) throws -> ExitCode {
    let numbers = try arguments.rest.dropFirst().map { word in
      guard let number = Int64(word), number > 0 else {
        throw UsageError(sentence: "\"\(word)\" is no number of a text; --failed lists them.")
      }
      return OutboxNumber(rawValue: number)
    }
    if numbers.isEmpty { throw UsageError(sentence: "resend needs a number; --failed lists them.") }
    guard let settings = Input.settings(arguments) else { return .inputFaults }
    let spool = ResendSpool(dataFolder: settings.dataFolder)
    for number in numbers { try spool.put(number) }
    Terminal.error("The gateway takes them up within seconds, or when it starts.")
    return .done
  }

  private static func cost(_ arguments: Arguments) async throws -> ExitCode {
    let since = try arguments.value("since").map(day)
    guard let archive = Input.archive(arguments) else { return .inputFaults }
    let report = Mutex(CostReport())
    try await archive.eachOutgoing(since: since, limit: .max) { text in
      report.withLock { $0.add(text) }
    }
    for line in report.withLock({ $0.csv }) { Terminal.out(line) }
    return .done
  }

  private static func day(_ text: String) throws -> Instant {
    guard let date = try? Date(text, strategy: .iso8601.year().month().day()) else {
      throw UsageError(sentence: "--since takes a day: 2026-11-28.")
    }
    return Instant(seconds: Int64(date.timeIntervalSince1970))
  }

  private static func list(_ arguments: Arguments) async throws -> ExitCode {
    let reveal = try await Reveal.read(arguments, of: name)
    var query = MessageQuery()
    query.deadLettersOnly = arguments.has("failed")
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
      let why = message.failure.map { " \($0) no. \(message.number)" } ?? ""
      what = "\(message.status?.name ?? "-") \(message.answer ?? "-")\(why)"
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
      ("failure", message.failure.map { .text($0) } ?? .null),
    ]
  }
}
