/// One rung: whom to page, and when after the round began.
package struct EscalationStep: Hashable, Sendable, Codable {
  package enum Target: String, Sendable, Codable, CaseIterable {
    /// The officer on call at the case's station.
    case onCall = "on-call"
    /// The next officer of the same shift.
    case next
    case lead
    case region
    case desk
  }

  package var target: Target
  /// Seconds after the round began.
  package var afterSeconds: Int64

  package init(target: Target, afterSeconds: Int64) {
    self.target = target
    self.afterSeconds = afterSeconds
  }
}
