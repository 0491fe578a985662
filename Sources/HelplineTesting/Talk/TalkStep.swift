package import Helpline

/// One line of a talk. The grammar is in `docs/talks.md`.
package enum TalkStep: Hashable, Sendable {
  case clock(Instant)
  case phone(name: String, PhoneNumber)
  case says(name: String, text: String)
  case again(name: String)
  case reads(name: String, TalkPattern)
  case silence(name: String)
  case ignore(name: String)
  case wait(seconds: Int64)
  case restart
  case carrier(isUp: Bool)
  case openCases(Int)
  case helpCase(code: String, [CaseClaim])

  /// One thing a talk says of a case.
  package enum CaseClaim: Hashable, Sendable {
    case urgency(Urgency)
    case open
    case unheld
    case heldBy(String)
    case closedBy(String)
    case texts(Int)
    case fact(String)
  }
}
