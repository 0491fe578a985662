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
