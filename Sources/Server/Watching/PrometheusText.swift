/// Prometheus' text exposition format, version 0.0.4.
package struct PrometheusText {
  package private(set) var text = ""

  package init() {}

  package mutating func counter(_ name: String, _ help: String, _ values: [String: Int]) {
    write("counter", name, help, values)
  }

  package mutating func gauge(_ name: String, _ help: String, _ values: [String: Int]) {
    write("gauge", name, help, values)
  }

  package mutating func histogram(_ name: String, _ help: String, _ histogram: Histogram) {
    head("histogram", name, help)
    var below = 0
    for (bound, count) in zip(histogram.bounds, histogram.counts) {
      below += count
      text += "\(name)_bucket{le=\"\(bound)\"} \(below)\n"
    }
    text += "\(name)_bucket{le=\"+Inf\"} \(histogram.total)\n"
    text += "\(name)_sum \(histogram.sum)\n\(name)_count \(histogram.total)\n"
  }

  /// Several histograms under one name, by their labels.
  package mutating func histograms(_ name: String, _ help: String, _ all: [String: Histogram]) {
    head("histogram", name, help)
    for (labels, histogram) in all.sorted(by: { $0.key < $1.key }) {
      var below = 0
      for (bound, count) in zip(histogram.bounds, histogram.counts) {
        below += count
        text += "\(name)_bucket{\(labels),le=\"\(bound)\"} \(below)\n"
      }
      text += "\(name)_bucket{\(labels),le=\"+Inf\"} \(histogram.total)\n"
      text += "\(name)_sum{\(labels)} \(histogram.sum)\n"
      text += "\(name)_count{\(labels)} \(histogram.total)\n"
    }
  }

  private mutating func write(
    _ kind: String, _ name: String, _ help: String, _ values: [String: Int]
  ) {
    head(kind, name, help)
    for (labels, value) in values.sorted(by: { $0.key < $1.key }) {
      text += labels.isEmpty ? "\(name) \(value)\n" : "\(name){\(labels)} \(value)\n"
    }
  }

  private mutating func head(_ kind: String, _ name: String, _ help: String) {
    text += "# HELP \(name) \(help)\n# TYPE \(name) \(kind)\n"
  }
}
