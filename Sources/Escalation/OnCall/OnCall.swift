package import Helpline

/// Who answers for a station at a moment. Made once for each roster; every question is pure and fast.
package struct OnCall: Sendable {
  private let officers: [OfficerID: Officer]
  private let byAddress: [Address: OfficerID]
  private let inOrder: [Officer]
  private let shifts: [String: [Shift]]
  private let clocks: [String: ZoneClock]
  private let fallbackClock: ZoneClock
  private let stationOrder: [String]
  /// Stations whose zone this machine does not know: their shifts run on Mexico City's time.
  package let stationsWithoutZone: [String]

  package static let fallbackZone = "America/Mexico_City"

  package init(roster: Roster, stations: [Station]) {
    inOrder = roster.officers
    officers = Dictionary(roster.officers.map { ($0.id, $0) }, uniquingKeysWith: { a, _ in a })
    byAddress = Dictionary(
      roster.officers.flatMap { officer in
        ([officer.address] + officer.alsoAt).map { ($0, officer.id) }
      }, uniquingKeysWith: { a, _ in a })
    shifts = Dictionary(grouping: roster.shifts, by: \.station)
    fallbackClock = ZoneClock(Self.fallbackZone) ?? .greenwich
    var clocks: [String: ZoneClock] = [:]
    var byZone: [String: ZoneClock] = [:]
    var unknown: [String] = []
    for station in stations {
      if let clock = byZone[station.timeZone] ?? ZoneClock(station.timeZone) {
        byZone[station.timeZone] = clock
        clocks[station.id] = clock
      } else {
        unknown.append(station.id)
      }
    }
    self.clocks = clocks
    stationsWithoutZone = unknown
    stationOrder = stations.map(\.id) + roster.shifts.map(\.station)
  }

  package subscript(id: OfficerID) -> Officer? { officers[id] }

  package func officer(at address: Address) -> Officer? {
    byAddress[address].flatMap { officers[$0] }
  }

  /// Where a case goes of which nobody knows the place yet: the first station that has shifts.
  package var receivingStation: String {
    stationOrder.first { shifts[$0] != nil } ?? stationOrder.first ?? ""
  }

  package func clock(of station: String) -> ZoneClock { clocks[station] ?? fallbackClock }

  /// The officers on call, in the order in which they are paged: shift by shift as the roster lists them.
  package func onCall(at station: String, _ now: Instant) -> [Officer] {
    var found: [Officer] = []
    for shift in shifts[station] ?? [] where end(of: shift, at: now) != nil {
      for id in shift.officers {
        guard let officer = officers[id], !found.contains(where: { $0.id == id }) else { continue }
        found.append(officer)
      }
    }
    return found
  }

  /// When the officer's present shift ends; `nil` while off duty.
  package func shiftEnd(of officer: OfficerID, _ now: Instant) -> Instant? {
    shifts.values.joined().filter { $0.officers.contains(officer) }
      .compactMap { end(of: $0, at: now) }.max()
  }

  /// When those on call at the station change next, at most two days ahead.
  package func nextChange(at station: String, _ now: Instant) -> Instant? {
    let clock = clock(of: station)
    let today = clock.wall(at: now).day
    var next: Instant?
    for shift in shifts[station] ?? [] {
      for day in (today - 1)...(today + 2)
      where shift.weekdays.contains(ZoneClock.weekday(ofDay: day)) {
        let stretch = stretch(of: shift, beginningOn: day, clock)
        for moment in [stretch.start, stretch.end] where moment > now {
          next = min(next ?? moment, moment)
        }
      }
    }
    return next
  }

  /// Those of a role who answer for the station: on duty now if any of them is, else all of them.
  package func holders(of role: Officer.Role, at station: String, _ now: Instant) -> [Officer] {
    let all = inOrder.filter { $0.role == role }
    let own = all.filter { $0.station == station }
    let answering: [Officer]
    switch role {
    case .officer, .lead: answering = own
    case .region: answering = own.isEmpty ? all : own
    case .desk: answering = all
    }
    let onDuty = answering.filter { shiftEnd(of: $0.id, now) != nil }
    return onDuty.isEmpty ? answering : onDuty
  }

  private func end(of shift: Shift, at now: Instant) -> Instant? {
    let clock = clock(of: shift.station)
    let today = clock.wall(at: now).day
    for day in [today, today - 1]
    where shift.weekdays.contains(ZoneClock.weekday(ofDay: day)) {
      let stretch = stretch(of: shift, beginningOn: day, clock)
      if stretch.start <= now, now < stretch.end { return stretch.end }
    }
    return nil
  }

  private func stretch(
    of shift: Shift, beginningOn day: Int64, _ clock: ZoneClock
  ) -> (start: Instant, end: Instant) {
    let start = clock.instant(day: day, minute: shift.startMinute)
    let lastDay = shift.endMinute <= shift.startMinute ? day + 1 : day
    return (start, clock.instant(day: lastDay, minute: shift.endMinute))
  }
}
