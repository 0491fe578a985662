package import Helpline

/// What the ladder or an officer's command wants done. A closed list; each names its reason.
package enum EscalationAction: Hashable, Sendable {
  /// Reach an officer about the case: one GSM-7 segment, never throttled.
  case page(OfficerID, text: String, because: Reason)
  /// Tell the person, with one of the library's answers in their own language.
  case tell(answer: String, arguments: [String: String], because: Reason)
  /// Tell an officer something: the echo of a command, who took the case, what the person wrote.
  case echo(OfficerID, answer: String, text: String, because: Reason)
  /// An officer's own words for the person, ready to send.
  case relay(text: String, because: Reason)
  /// A human who watches the gateway must know: to the log, the metrics and the desk's screen.
  case alarm(because: Reason)

  package var isPage: Bool {
    if case .page = self { true } else { false }
  }

  package var reason: Reason {
    switch self {
    case .page(_, _, let reason), .tell(_, _, let reason), .echo(_, _, _, let reason),
      .relay(_, let reason), .alarm(let reason):
      reason
    }
  }
}
