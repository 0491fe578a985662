import Escalation
import Helpline

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

  /// How the stations stand for the days ahead; who wrote STOP is on call but does not count.
  func coverage() async throws(StoreError) -> [Coverage] {
    let snapshot = current
    var stopped: Set<OfficerID> = []
    for officer in snapshot.roster.officers
    where try await store.contact(at: officer.address)?.consent == .optedOut {
      stopped.insert(officer.id)
    }
    return snapshot.ladder.onCall.coverage(from: clock.now(), stopped: stopped)
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
