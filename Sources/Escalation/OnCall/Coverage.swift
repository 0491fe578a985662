package import Helpline

/// Whether somebody answers for a station at every moment of the days ahead: what the board shows, what
/// is handed over, and what raises an alarm.
package struct Coverage: Hashable, Sendable {
  /// Nobody is on call from one moment to another.
  package struct Gap: Hashable, Sendable {
    package var from: Instant
    package var to: Instant
    /// Somebody stands on the roster, but all of them wrote STOP.
    package var isStopped: Bool
  }

  package var station: String
  package var onCall: [OfficerID]
  /// On call now, but they wrote STOP: a page may not reach them.
  package var stopped: [OfficerID]
  package var gaps: [Gap]

  package static let days = 14
  /// A roster that changes more often than this within the days ahead is not looked at to the end.
  static let changesMax = 2_000

  /// The first gap that begins within so many hours, or has begun.
  package func gap(withinHours hours: Int64, of now: Instant) -> Gap? {
    gaps.first { $0.from <= now.adding(seconds: hours * 3_600) }
  }
}

extension OnCall {
  /// Looks ahead from change to change; between two changes nothing changes.
  package func coverage(
    at station: String, from now: Instant, days: Int = Coverage.days,
    stopped: Set<OfficerID> = []
  ) -> Coverage {
    let end = now.adding(seconds: Int64(days) * 86_400)
    let current = onCall(at: station, now).map(\.id)
    var coverage = Coverage(
      station: station, onCall: current, stopped: current.filter(stopped.contains), gaps: [])
    var moment = now
    for _ in 0..<Coverage.changesMax where moment < end {
      let next = min(nextChange(at: station, moment) ?? moment.adding(seconds: 86_400), end)
      let listed = onCall(at: station, moment).map(\.id)
      if listed.allSatisfy(stopped.contains) {
        add(Coverage.Gap(from: moment, to: next, isStopped: !listed.isEmpty), to: &coverage)
      }
      moment = next
    }
    return coverage
  }

  /// All stations with shifts.
  package func coverage(from now: Instant, stopped: Set<OfficerID> = []) -> [Coverage] {
    stationsWithShifts.map { coverage(at: $0, from: now, stopped: stopped) }
  }

  private func add(_ gap: Coverage.Gap, to coverage: inout Coverage) {
    if let last = coverage.gaps.last, last.to == gap.from, last.isStopped == gap.isStopped {
      coverage.gaps[coverage.gaps.count - 1].to = gap.to
    } else {
      coverage.gaps.append(gap)
    }
  }
}
