import Helpline

/// Reports that came before the carrier's answer told us the id they speak of. A few, in memory: a carrier
/// repeats a report that matters, and one lost in a crash leaves a text `sent`.
struct EarlyReports {
  private static let countMax = 1_000

  private var reports: [UInt64: DeliveryReport] = [:]
  private var order: [UInt64] = []

  mutating func keep(_ report: DeliveryReport, _ hash: Vault.LookupHash) {
    if let known = reports[hash.0], known.status.advanced(by: report.status) == known.status {
      return
    }
    if reports.updateValue(report, forKey: hash.0) == nil { order.append(hash.0) }
    if order.count > Self.countMax { reports[order.removeFirst()] = nil }
  }

  mutating func take(_ hash: Vault.LookupHash) -> DeliveryReport? {
    guard let report = reports.removeValue(forKey: hash.0) else { return nil }
    order.removeAll { $0 == hash.0 }
    return report
  }
}
