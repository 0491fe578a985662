/// How a case can end, as officers text it: `C K7Q 1`. The digit is the officers' shorthand and never changes.
package enum OutcomeCode: String, Hashable, Sendable, Codable, CaseIterable {
  /// Rescued, or attended on the spot.
  case attended
  /// Handed to somebody else: 911, Red Cross, a hospital.
  case referred
  case falseAlarm = "false-alarm"
  /// The person could not be found or reached.
  case unreachable
  /// Another case is about the same emergency.
  case duplicate

  package var digit: Int {
    switch self {
    case .attended: 1
    case .referred: 2
    case .falseAlarm: 3
    case .unreachable: 4
    case .duplicate: 5
    }
  }

  package init?(digit: Int) {
    guard let found = Self.allCases.first(where: { $0.digit == digit }) else { return nil }
    self = found
  }
}
