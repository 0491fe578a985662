import Foundation
package import Helpline

/// One month of cases in a table: a row a station and urgency, counts and waiting times, nobody's number, name or
/// words.
package struct MonthReport: Sendable {
  package static let columns =
    [
      "month", "station", "urgency", "cases", "open", "paged_median_s", "paged_p90_s",
      "acknowledged", "acknowledged_median_s", "acknowledged_p90_s", "human_text",
      "human_text_median_s", "outcome_median_s", "leases_run_out",
    ] + OutcomeCode.allCases.map { "outcome_" + $0.rawValue.replacing("-", with: "_") }

  private struct Group: Hashable, Comparable {
    var station: String
    var urgency: Urgency

    static func < (a: Group, b: Group) -> Bool {
      a.station == b.station ? a.urgency > b.urgency : a.station < b.station
    }
  }

  private let month: String
  private var rows: [Group: [(HelpCase, CaseTimes)]] = [:]

  /// `2026-11` as UTC instants, `nil` when it is no month.
  package static func bounds(_ month: String) -> Range<Instant>? {
    let parts = month.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2, month.utf8.count == 7, (2000...9999).contains(parts[0]),
      (1...12).contains(parts[1])
    else { return nil }
    func start(_ year: Int, _ month: Int) -> Instant? {
      var calendar = Calendar(identifier: .gregorian)
      calendar.timeZone = .gmt
      return calendar.date(from: DateComponents(year: year, month: month, day: 1)).map {
        Instant(seconds: Int64($0.timeIntervalSince1970))
      }
    }
    let next = parts[1] == 12 ? (parts[0] + 1, 1) : (parts[0], parts[1] + 1)
    guard let from = start(parts[0], parts[1]), let to = start(next.0, next.1) else { return nil }
    return from..<to
  }

  package init(month: String) {
    self.month = month
  }

  package mutating func add(_ helpCase: HelpCase, _ events: [CaseEvent]) {
    // A drill is no emergency.
    if helpCase.station == Drill.station { return }
    let group = Group(station: helpCase.station, urgency: helpCase.urgency)
    rows[group, default: []].append((helpCase, CaseTimes(helpCase, events)))
  }

  package var csv: String {
    let lines = rows.sorted { $0.key < $1.key }.map { line($0.key, $0.value) }
    return ([Self.columns] + lines).map { $0.map(CSVText.field).joined(separator: ",") + "\r\n" }
      .joined()
  }

  private func line(_ group: Group, _ cases: [(HelpCase, CaseTimes)]) -> [String] {
    let times = cases.map(\.1)
    let paged = times.compactMap(\.firstPage)
    let acknowledged = times.compactMap(\.acknowledgement)
    let human = times.compactMap(\.humanText)
    let outcomes = OutcomeCode.allCases.map { code in
      "\(cases.count { $0.0.outcome?.code == code })"
    }
    return [
      month, group.station, group.urgency.name, "\(cases.count)",
      "\(cases.count { $0.0.isOpen })", Self.at(paged, 50), Self.at(paged, 90),
      "\(acknowledged.count)", Self.at(acknowledged, 50), Self.at(acknowledged, 90),
      "\(human.count)", Self.at(human, 50), Self.at(times.compactMap(\.outcome), 50),
      "\(times.reduce(0) { $0 + $1.leasesRunOut })",
    ] + outcomes
  }

  /// The value below which `percent` of them lie (nearest rank); empty without any.
  private static func at(_ values: [Int64], _ percent: Int) -> String {
    guard !values.isEmpty else { return "" }
    let rank = max(1, (values.count * percent + 99) / 100)
    return "\(values.sorted()[min(rank, values.count) - 1])"
  }
}

/// One field of a table (RFC 4180), that no spreadsheet takes for a formula.
package enum CSVText {
  package static func field(_ text: String) -> String {
    let isFormula =
      text.unicodeScalars.first.map { "=+-@\t\r\n".unicodeScalars.contains($0) } ?? false
    let safe = isFormula ? "'" + text : text
    guard safe.unicodeScalars.contains(where: { ",\"\r\n\t;'".unicodeScalars.contains($0) }) else {
      return safe
    }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }
}
