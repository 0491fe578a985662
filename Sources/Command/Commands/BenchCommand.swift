enum BenchCommand: Command {
  static let name = "bench"
  static let summary = "measured figures of this machine, as JSON"
  static let use = ""
  static let details = ""
  static let options: [Option] = []
  static func run(_ arguments: Arguments) async throws -> ExitCode { .done }
}
