import Foundation
import Helpline
import Server

/// Whether numbers and texts may be shown; every showing is in the audit log, with its reason.
struct Reveal {
  static let option = Option("reveal", "Show numbers and texts.")
  static let reason = Option("reason", value: "TEXT", "Why: written to the audit log.")

  private let isAllowed: Bool

  private init(isAllowed: Bool) {
    self.isAllowed = isAllowed
  }

  /// With `--reveal`, the line in the audit log is on disk before this returns; what cannot be accounted for is
  /// not shown.
  static func read(_ arguments: Arguments, of command: String) async throws -> Reveal {
    guard arguments.has("reveal") else { return Reveal(isAllowed: false) }
    guard let reason = arguments.value("reason"), !reason.isEmpty else {
      throw UsageError(sentence: "--reveal needs --reason \"…\".")
    }
    guard let settings = Input.settings(arguments), let store = Input.accounts(settings) else {
      throw UsageError(sentence: "nothing is shown: the audit log cannot be written.")
    }
    let user = ProcessInfo.processInfo.userName
    try await store.account(
      for: AuditEvent(
        actor: "command:" + user, action: "revealed", subject: command, detail: reason),
      now: SystemClock().now())
    return Reveal(isAllowed: true)
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
