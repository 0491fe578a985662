package import Helpline
import Synchronization

/// How long people wait, station by station: from the text that opened a case to the automatic reply and the first
/// page in a carrier's hands, to a human's word, to the first human text, to the outcome. Each is counted once a
/// case, however often a decision is made again.
package final class CaseStopwatch: Sendable {
  package enum Mark: String, Sendable, CaseIterable {
    case automaticReply = "automatic-reply"
    case firstPage = "first-page"
    case acknowledgement
    case humanText = "human-text"
    case outcome

    fileprivate var bit: UInt8 {
      switch self {
      case .automaticReply: 1
      case .firstPage: 2
      case .acknowledgement: 4
      case .humanText: 8
      case .outcome: 16
      }
    }
  }

  private struct Watched {
    var openedAt: Instant
    var station: String
    /// A bit for each mark that was reached.
    var marks: UInt8 = 0
  }

  private struct Key: Hashable {
    var mark: Mark
    var station: String
  }

  private struct State {
    var cases: [CaseNumber: Watched] = [:]
    var order: [CaseNumber] = []
    var histograms: [Key: Histogram] = [:]
  }

  /// Cases remembered at once; the oldest is forgotten first.
  package static let casesMax = 10_000
  /// Stations that may appear as a label.
  package static let stationsMax = 500
  /// From 1 s to a day.
  private static let buckets = Histogram([
    1, 2, 5, 10, 30, 60, 120, 240, 480, 720, 1_800, 3_600, 7_200, 21_600, 86_400,
  ])

  private let state = Mutex(State())

  package init() {}

  /// A decision that was made. It may be made again: nothing is counted twice.
  package func observe(_ decision: Decision) {
    guard !decision.cases.isEmpty else { return }
    state.withLock { state in
      // A drill is no emergency.
      for helpCase in decision.cases where helpCase.station != Drill.station {
        Self.meet(helpCase, &state)
      }
      for event in decision.events {
        switch event.reason.code {
        case "taken": Self.reach(.acknowledgement, event.helpCase, at: event.at, &state)
        case "relayed": Self.reach(.humanText, event.helpCase, at: event.at, &state)
        case "case-closed", "merged-into":
          Self.reach(.outcome, event.helpCase, at: event.at, &state)
        default: break
        }
      }
    }
  }

  /// A text about a case that a carrier took.
  package func sent(_ answer: String, about helpCase: CaseNumber?, at now: Instant) {
    guard let helpCase else { return }
    let mark: Mark = answer == "page" ? .firstPage : .automaticReply
    if answer == "relay" || answer == "echo" { return }
    state.withLock { Self.reach(mark, helpCase, at: now, &$0) }
  }

  private static func meet(_ helpCase: HelpCase, _ state: inout State) {
    if state.cases[helpCase.number] == nil {
      if state.order.count >= casesMax { state.cases[state.order.removeFirst()] = nil }
      state.order.append(helpCase.number)
      state.cases[helpCase.number] = Watched(
        openedAt: helpCase.openedAt, station: helpCase.station)
    } else {
      state.cases[helpCase.number]?.station = helpCase.station
    }
  }

  private static func reach(
    _ mark: Mark, _ number: CaseNumber, at now: Instant, _ state: inout State
  ) {
    guard var watched = state.cases[number], watched.marks & mark.bit == 0 else { return }
    watched.marks |= mark.bit
    state.cases[number] = watched
    let station = watched.station.filter { $0.isLetter || $0.isNumber || $0 == "-" }
    let key = Key(mark: mark, station: station)
    if state.histograms[key] == nil, state.histograms.count >= stationsMax * Mark.allCases.count {
      return
    }
    let seconds = Double(max(0, now.milliseconds - watched.openedAt.milliseconds)) / 1000
    state.histograms[key, default: buckets].observe(seconds)
  }

  /// One histogram a mark and station.
  package func write(on page: inout PrometheusText) {
    let histograms = state.withLock { $0.histograms }
    for mark in Mark.allCases {
      let found = histograms.filter { $0.key.mark == mark }
      page.histograms(
        "helpline_case_\(mark.rawValue.replacing("-", with: "_"))_seconds",
        "From the text that opened a case to \(Self.meaning(mark)).",
        Dictionary(uniqueKeysWithValues: found.map { ("station=\"\($0.key.station)\"", $0.value) }))
    }
  }

  private static func meaning(_ mark: Mark) -> String {
    switch mark {
    case .automaticReply: "the automatic reply in a carrier's hands"
    case .firstPage: "the first page in a carrier's hands"
    case .acknowledgement: "an officer's word that they have it"
    case .humanText: "the first text an officer wrote to the person"
    case .outcome: "its outcome"
    }
  }
}
