import Foundation
import Helpline
import Server

/// `helpline audit`: who did what, and whether the log is whole.
enum AuditCommand: Command {
  static let name = "audit"
  static let summary = "the audit log: verify, list, head"
  static let use = "verify [--head NUMBER:HASH] | list [--limit N] | head"
  static let details = """
    verify walks the whole chain: exit 0 when it is whole, 1 when a line was changed, put in or taken out. With --head it
    also says whether a head that was kept elsewhere (sent by e-mail, written down) stands in it: only that shows that
    lines were cut off at the end. head prints the latest. list shows the newest lines. All read beside a running
    gateway. How a line is hashed stands in docs/operating.md.
    """
  static let options = [
    Option.settings, Option("head", value: "NUMBER:HASH", "A head that was kept elsewhere."),
    Option("limit", value: "N", "So many lines, 100 when absent."), .json,
  ]

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    let limit = try arguments.number("limit", in: 1...1_000_000) ?? 100
    var known: AuditHead?
    if let text = arguments.value("head") {
      guard let head = AuditHead(text) else {
        throw UsageError(sentence: "--head is NUMBER:HASH, as \"helpline audit head\" prints it.")
      }
      known = head
    }
    guard let log = Input.audit(arguments) else { return .inputFaults }
    switch arguments.rest.first {
    case "verify": return verdict(try await log.verifyAudit(known: known))
    case "head":
      Terminal.out(try await log.auditHead().description)
      return .done
    case "list":
      for entry in try await log.auditEntries(before: nil, limit: limit) {
        Terminal.out(arguments.has("json") ? json(entry) : line(entry))
      }
      return .done
    default: throw UsageError(sentence: "say verify, list or head.")
    }
  }

  private static func verdict(_ verdict: AuditVerdict) -> ExitCode {
    switch verdict {
    case .whole(let head):
      Terminal.out("whole: \(head.number) lines, head \(head)")
      return .done
    case .broken(let number):
      Terminal.out("broken at line \(number): it was changed, or one before it put in or taken out")
      return .inputFaults
    case .rewritten(let known):
      Terminal.out("rewritten: the head \(known.number) that was kept is not in this log")
      return .inputFaults
    }
  }

  private static func line(_ entry: AuditEntry) -> String {
    [
      "\(entry.number)", entry.at.display, entry.actor, entry.action, entry.subject,
      entry.detail ?? "(erased)",
    ].filter { !$0.isEmpty }.joined(separator: "  ")
  }

  private static func json(_ entry: AuditEntry) -> String {
    JSONLine.encode(
      .object([
        ("number", .integer(Int(entry.number))), ("at", .text(entry.at.display)),
        ("actor", .text(entry.actor)), ("action", .text(entry.action)),
        ("subject", .text(entry.subject)), ("detail", entry.detail.map { .text($0) } ?? .null),
        ("hash", .text(AuditHead(number: entry.number, hash: entry.hash).description)),
      ]))
  }
}
