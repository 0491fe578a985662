import Foundation
import Helpline
import Server

/// Whether numbers and texts may be shown; every showing is logged with its reason.
struct Reveal {
  static let option = Option("reveal", "Show numbers and texts.")
  static let reason = Option("reason", value: "TEXT", "Why: written to the log.")

  private let isAllowed: Bool

  init(_ arguments: Arguments, of command: String) throws {
    isAllowed = arguments.has("reveal")
    guard isAllowed else { return }
    guard let reason = arguments.value("reason"), !reason.isEmpty else {
      throw UsageError(sentence: "--reveal needs --reason \"…\".")
    }
    Log.standardError.event(
      "revealed",
      [
        ("command", .code(command)), ("reason", .code(reason)),
        ("user", .code(ProcessInfo.processInfo.userName)),
      ])
  }

  func number(_ address: Address) -> String {
    guard isAllowed else { return address.masked }
    return address.phone?.e164 ?? address.uri
  }

  func text(_ text: String) -> String {
    isAllowed ? text : "(\(text.count) letters)"
  }

  /// A reason's detail may quote the person's words.
  func reason(_ reason: Reason) -> String {
    isAllowed ? reason.description : reason.code
  }
}

extension Instant {
  /// `2026-11-24T15:00:00Z`
  var display: String {
    Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(.iso8601)
  }
}
