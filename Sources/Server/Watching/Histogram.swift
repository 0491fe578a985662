/// Counts in buckets, as Prometheus' text format wants them: cumulative when written.
package struct Histogram: Sendable {
  package let bounds: [Double]
  package private(set) var counts: [Int]
  package private(set) var sum = 0.0
  package private(set) var total = 0

  package init(_ bounds: [Double]) {
    self.bounds = bounds
    counts = Array(repeating: 0, count: bounds.count)
  }

  package mutating func observe(_ value: Double) {
    total += 1
    sum += value
    if let bucket = bounds.firstIndex(where: { value <= $0 }) { counts[bucket] += 1 }
  }

  /// From 100 µs to 10 s.
  package static let seconds = Histogram([
    0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
  ])
}
