import Helpline
import Server

/// `helpline export`: tables for reports.
enum ExportCommand: Command {
  static let name = "export"
  static let summary = "a month of cases as a table, without personal data"
  static let use = "month YYYY-MM [--settings FILE]"
  static let details = """
    CSV on standard output: a row for each station and urgency with counts, waiting times in seconds (median and 90th
    percentile) and outcomes. Months are UTC. No number, name or word of anybody; drills are left out. Reads beside a
    running gateway.
    """
  static let options = [Option.settings]

  static func run(_ arguments: Arguments) async throws -> ExitCode {
    guard arguments.rest.count == 2, arguments.rest[0] == "month",
      let bounds = MonthReport.bounds(arguments.rest[1])
    else { throw UsageError(sentence: "say month YYYY-MM.") }
    guard let archive = Input.archive(arguments) else { return .inputFaults }
    var query = CaseQuery()
    query.openOnly = false
    query.limit = .max
    var report = MonthReport(month: arguments.rest[1])
    for helpCase in try await archive.cases(query) where bounds.contains(helpCase.openedAt) {
      report.add(helpCase, try await archive.events(of: helpCase.number))
    }
    Terminal.out(String(report.csv.dropLast()))
    return .done
  }
}
