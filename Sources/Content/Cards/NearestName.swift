/// Finds what somebody probably meant by a misspelled name.
package enum NearestName {
  private static let lengthMax = 40

  /// A sentence for a diagnostic: the nearest name, or all of them.
  package static func hint(_ written: String, among names: [String]) -> String {
    if let nearest = find(written, among: names) { return "did you mean \"\(nearest)\"?" }
    let shown = names.prefix(12).joined(separator: ", ")
    return names.isEmpty ? "" : "known: \(shown)\(names.count > 12 ? " …" : "")"
  }

  /// The name at most two slips away (a third of a short one), without case; `nil` when none is near.
  package static func find(_ written: String, among names: [String]) -> String? {
    let typed = Array(written.lowercased().utf8.prefix(lengthMax))
    let slipsMax = min(2, max(1, typed.count / 3))
    let near = names.map { ($0, distance(typed, Array($0.lowercased().utf8.prefix(lengthMax)))) }
    return near.filter { $0.1 <= slipsMax }.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0
  }

  /// Letters to add, drop, change or swap with a neighbour.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    if abs(a.count - b.count) > 2 { return 3 }
    var before: [Int] = []
    var above = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var best = min(above[j + 1] + 1, row[j] + 1, above[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
        row.append(best)
      }
      (before, above) = (above, row)
    }
    return above[b.count]
  }
}
