/// A ladder: who is paged when, until a named human takes the case. After the last step it begins again.
package struct EscalationPolicy: Hashable, Sendable, Codable {
  package var name: String
  package var steps: [EscalationStep]
  /// How long an acknowledgement holds before the case is paged again.
  package var leaseSeconds: Int64
  /// From the last step to the first of the next round.
  package var repeatSeconds: Int64

  package init(
    name: String, steps: [EscalationStep], leaseSeconds: Int64, repeatSeconds: Int64
  ) {
    self.name = name
    self.steps = steps
    self.leaseSeconds = leaseSeconds
    self.repeatSeconds = repeatSeconds
  }
}

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
