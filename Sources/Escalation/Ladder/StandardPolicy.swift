package import Helpline

extension EscalationPolicy {
  /// The ladder when the library has none that can be used.
  package static func standard(_ urgency: Urgency) -> EscalationPolicy {
    urgency == .red ? standardRed : standardAmber
  }

  private static let standardRed = EscalationPolicy(
    name: "red",
    steps: [
      EscalationStep(target: .onCall, afterSeconds: 0),
      EscalationStep(target: .onCall, afterSeconds: 120),
      EscalationStep(target: .next, afterSeconds: 240),
      EscalationStep(target: .lead, afterSeconds: 480),
      EscalationStep(target: .region, afterSeconds: 720),
      EscalationStep(target: .desk, afterSeconds: 960),
    ],
    leaseSeconds: 600, repeatSeconds: 240)

  private static let standardAmber = EscalationPolicy(
    name: "amber",
    steps: [
      EscalationStep(target: .onCall, afterSeconds: 0),
      EscalationStep(target: .onCall, afterSeconds: 900),
      EscalationStep(target: .next, afterSeconds: 1800),
      EscalationStep(target: .lead, afterSeconds: 3600),
      EscalationStep(target: .desk, afterSeconds: 5400),
    ],
    leaseSeconds: 3600, repeatSeconds: 1800)

  /// The same ladder with its rungs in order and no wait so short or so long that it would storm or
  /// silence; `nil` when it has no rung.
  var sound: EscalationPolicy? {
    guard !steps.isEmpty else { return nil }
    var policy = self
    policy.steps = steps.prefix(Self.stepsMax)
      .map {
        EscalationStep(
          target: $0.target, afterSeconds: min(max($0.afterSeconds, 0), Self.waitSecondsMax))
      }
      .sorted { $0.afterSeconds < $1.afterSeconds }
    policy.leaseSeconds = min(max(leaseSeconds, 60), Self.waitSecondsMax)
    policy.repeatSeconds = min(max(repeatSeconds, 60), Self.waitSecondsMax)
    return policy
  }

  private static let stepsMax = 32
  private static let waitSecondsMax: Int64 = 86_400
}
