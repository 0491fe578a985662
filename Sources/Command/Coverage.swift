import Escalation
import Helpline
import Server

/// When nobody is on call, station by station: what `helpline officers coverage` prints.
struct Coverage {
  static let daysAhead: Int64 = 14

  struct Gap: Hashable {
    var station: String
    var from: Instant
    var to: Instant
  }

  let gaps: [Gap]
  let stations: [String]

  init(_ snapshot: Snapshot, now: Instant) {
    let onCall = OnCall(roster: snapshot.roster, stations: snapshot.release.stations)
    stations = Set(snapshot.roster.shifts.map(\.station)).sorted()
    let end = now.adding(seconds: Self.daysAhead * 86_400)
    gaps = stations.flatMap { Self.gaps(at: $0, onCall, from: now, to: end) }
  }

  private static func gaps(
    at station: String, _ onCall: OnCall, from: Instant, to: Instant
  ) -> [Gap] {
    var gaps: [Gap] = []
    var moment = from
    while moment < to {
      let change = onCall.nextChange(at: station, moment) ?? moment.adding(seconds: 86_400)
      let next = min(change, to)
      if onCall.onCall(at: station, moment).isEmpty {
        if let last = gaps.last, last.to == moment {
          gaps[gaps.count - 1].to = next
        } else {
          gaps.append(Gap(station: station, from: moment, to: next))
        }
      }
      moment = next
    }
    return gaps
  }
}
