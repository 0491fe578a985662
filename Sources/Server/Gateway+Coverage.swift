package import Escalation
package import Helpline

/// Nights that nobody answers for, seen before they come.
extension Gateway {
  package static let coverageEverySeconds = 3_600
  /// A gap that begins within so many hours raises an alarm.
  package static let coverageAlarmHours: Int64 = 24
  /// At this hour of the station's day its lead and the desk are texted about it.
  static let coverageTextHour = 8

  func watchCoverage() async {
    while !Task.isCancelled {
      do throws(StoreError) {
        _ = try await checkCoverage()
      } catch {
        metrics.countLoopFault()
      }
      try? await Task.sleep(for: .seconds(Self.coverageEverySeconds))
    }
  }

  func coverage() async throws(StoreError) -> [Coverage] {
    try await current.coverage(in: store, now: clock.now())
  }

  /// Raises an alarm for each station with a gap soon, and texts its lead and the desk in the morning.
  func checkCoverage() async throws(StoreError) -> [Coverage] {
    let all = try await coverage()
    let now = clock.now()
    let snapshot = current
    for coverage in all {
      guard let gap = coverage.gap(withinHours: Self.coverageAlarmHours, of: now) else { continue }
      raise(Reason("coverage-gap", coverage.station))
      let zone = snapshot.ladder.onCall.clock(of: coverage.station)
      guard zone.wall(at: now).minute / 60 == Self.coverageTextHour else { continue }
      _ = try await store.commit(now: now) { _ in
        self.caseWork(now: now).coverageGap(gap, at: coverage.station)
      }
    }
    return all
  }
}

extension Snapshot {
  /// How the stations stand for the days ahead; who wrote STOP is on call but does not count.
  package func coverage(
    in archive: (any Archive)?, now: Instant
  ) async throws(StoreError) -> [Coverage] {
    var stopped: Set<OfficerID> = []
    for officer in roster.officers
    where try await archive?.contact(at: officer.address)?.consent == .optedOut {
      stopped.insert(officer.id)
    }
    return ladder.onCall.coverage(from: now, stopped: stopped)
  }
}
