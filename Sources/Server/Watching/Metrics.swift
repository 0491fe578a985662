package import Helpline
import Synchronization

/// What the gateway has done since it started; `/metrics` shows it in Prometheus' text format.
/// Labels are families, urgencies, lanes and codes: nothing that could point at a person.
package final class Metrics: Sendable {
  private struct State {
    var texts: [String: Int] = [:]
    var duplicates = 0
    var refused: [String: Int] = [:]
    var sends: [String: Int] = [:]
    var reports: [String: Int] = [:]
    var pages: [String: Int] = [:]
    var decisionSeconds = Histogram.seconds
    var alarms: [String: Int] = [:]
    var loopFaults = 0
    var drills: [String: Int] = [:]
  }

  private let state = Mutex(State())

  /// How long people wait, station by station.
  package let stopwatch = CaseStopwatch()

  package init() {}

  package func countText(family: String, urgency: Urgency) {
    count(\.texts, "family=\"\(family)\",urgency=\"\(urgency.name)\"")
  }

  package func countDuplicate() { state.withLock { $0.duplicates += 1 } }

  package func countRefused(_ code: String) { count(\.refused, "code=\"\(code)\"") }

  package func countSend(lane: Lane, outcome: String) {
    count(\.sends, "lane=\"\(lane.name)\",outcome=\"\(outcome)\"")
  }

  package func countReport(_ status: DeliveryStatus) {
    count(\.reports, "status=\"\(status.name)\"")
  }

  package func countPage(_ outcome: String) { count(\.pages, "outcome=\"\(outcome)\"") }

  package func countAlarm(_ code: String) { count(\.alarms, "code=\"\(code)\"") }

  package func countDrill(_ outcome: String) { count(\.drills, "outcome=\"\(outcome)\"") }

  package func countLoopFault() { state.withLock { $0.loopFaults += 1 } }

  package func observeDecision(seconds: Double) {
    state.withLock { $0.decisionSeconds.observe(seconds) }
  }

  private func count(_ path: any WritableKeyPath<State, [String: Int]> & Sendable, _ labels: String)
  {
    state.withLock { $0[keyPath: path][labels, default: 0] += 1 }
  }

  /// The counters, followed by what the store says of itself.
  package func text(_ gauges: StoreGauges, now: Instant) -> String {
    let state = state.withLock { $0 }
    var page = PrometheusText()
    page.counter("helpline_texts_total", "Texts decided.", state.texts)
    page.counter(
      "helpline_duplicates_total", "Webhooks a carrier repeated.", ["": state.duplicates])
    page.counter("helpline_refused_total", "Webhooks refused.", state.refused)
    page.counter("helpline_sends_total", "Tries to hand a text to a carrier.", state.sends)
    page.counter("helpline_reports_total", "Delivery reports.", state.reports)
    page.counter("helpline_pages_total", "Pages to officers.", state.pages)
    page.counter("helpline_alarms_total", "What a human who watches must know.", state.alarms)
    page.counter(
      "helpline_loop_faults_total", "Rounds of the engine that failed.", ["": state.loopFaults])
    page.histogram(
      "helpline_decision_seconds", "From the webhook to the committed decision.",
      state.decisionSeconds)
    page.counter("helpline_drills_total", "Drills, and how far they came.", state.drills)
    stopwatch.write(on: &page)
    page.gauge("helpline_undecided", "Texts that wait to be decided.", ["": gauges.undecided])
    page.gauge(
      "helpline_oldest_undecided_seconds", "Age of the oldest undecided text.",
      ["": Self.age(gauges.oldestUndecidedAt, now)])
    page.gauge(
      "helpline_outbox", "Texts that wait to be sent.",
      Dictionary(
        uniqueKeysWithValues: Lane.allCases.map {
          ("lane=\"\($0.name)\"", gauges.outboxByLane[$0] ?? 0)
        }))
    page.gauge(
      "helpline_open_cases", "Open cases.",
      [
        "urgency=\"red\"": gauges.openCases[.red] ?? 0,
        "urgency=\"amber\"": gauges.openCases[.amber] ?? 0,
      ])
    page.gauge(
      "helpline_oldest_unacknowledged_red_seconds", "Age of the oldest red case nobody has.",
      ["": Self.age(gauges.oldestUnacknowledgedRedAt, now)])
    page.gauge("helpline_dead_letters", "Texts given up.", ["": gauges.deadLetters])
    return page.text
  }

  private static func age(_ instant: Instant?, _ now: Instant) -> Int {
    instant.map { Int(max(0, now.seconds(since: $0))) } ?? 0
  }
}
