/// Where an open case stands in the desk's queue: red that nobody has, oldest first; then leases about to
/// run out, soonest first; then the rest, red before amber, oldest first.
package enum QueueGroup: Int, Sendable, CaseIterable, Comparable {
  case openRed = 0
  case leaseEnding = 1
  case rest = 2

  /// A lease that ends within this is about to run out.
  package static let leaseSoonSeconds: Int64 = 180

  package init(_ helpCase: HelpCase, now: Instant) {
    if let lease = helpCase.acknowledgement?.leaseUntil {
      self = lease < now.adding(seconds: Self.leaseSoonSeconds) ? .leaseEnding : .rest
    } else {
      self = helpCase.urgency == .red ? .openRed : .rest
    }
  }

  package static func < (a: QueueGroup, b: QueueGroup) -> Bool { a.rawValue < b.rawValue }

  package static func precedes(_ a: HelpCase, _ b: HelpCase, now: Instant) -> Bool {
    key(a, now).lexicographicallyPrecedes(key(b, now))
  }

  private static func key(_ helpCase: HelpCase, _ now: Instant) -> [Int64] {
    let group = QueueGroup(helpCase, now: now)
    let second: Int64 =
      switch group {
      case .openRed: helpCase.openedAt.milliseconds
      case .leaseEnding: helpCase.acknowledgement?.leaseUntil.milliseconds ?? 0
      case .rest: -Int64(helpCase.urgency.rawValue)
      }
    return [Int64(group.rawValue), second, helpCase.number.rawValue]
  }
}
