/// One word of the front door.
protocol Command: Sendable {
  static var name: String { get }
  static var summary: String { get }
  /// What may follow the name: `[DIR] [--json]`.
  static var use: String { get }
  static var details: String { get }
  static var options: [Option] { get }
  static func run(_ arguments: Arguments) async throws -> ExitCode
}

/// sysexits(3) where there is a code for it.
enum ExitCode: Int32 {
  case done = 0
  case inputFaults = 1
  case usage = 2
  case internalFault = 70
}

enum Version {
  static let text = "helpline 0.1.0"
}
