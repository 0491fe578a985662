package import Helpline

/// Who answers for a station at a moment. Made once for each roster; every question is pure and fast.
package struct OnCall: Sendable {
  private let officers: [OfficerID: Officer]
  private let byAddress: [Address: OfficerID]
  private let inOrder: [Officer]
  private let shifts: [String: [Shift]]
  private let overrides: [String: [ShiftOverride]]
  private let swaps: [ShiftSwap]
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
    overrides = Dictionary(grouping: roster.overrides, by: \.station)
    swaps = roster.swaps
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

  /// Stations that somebody answers for by shifts, in order.
  package var stationsWithShifts: [String] {
    var seen: Set<String> = []
    return stationOrder.filter { shifts[$0] != nil && seen.insert($0).inserted }
  }

  /// The officers on call, in the order in which they are paged: shift by shift as the roster lists them,
  /// in each other's place where they swapped; while an override lasts, only those it names.
  package func onCall(at station: String, _ now: Instant) -> [Officer] {
    let today = clock(of: station).wall(at: now).day
    var ids: [OfficerID] = []
    for override in overrides[station] ?? []
    where stretch(of: override, around: today, now) != nil { ids += override.officers }
    if ids.isEmpty {
      for shift in shifts[station] ?? [] {
        if let turn = turn(of: shift, around: today, now) { ids += turn.officers }
      }
    }
    var seen: Set<OfficerID> = []
    return ids.filter { seen.insert($0).inserted }.compactMap { officers[$0] }
  }

  /// When the officer's present shift ends; `nil` while off duty.
  package func shiftEnd(of officer: OfficerID, _ now: Instant) -> Instant? {
    var last: Instant?
    for (station, own) in shifts {
      let today = clock(of: station).wall(at: now).day
      for shift in own {
        guard let turn = turn(of: shift, around: today, now), turn.officers.contains(officer)
        else { continue }
        last = max(last ?? turn.end, turn.end)
      }
    }
    for override in overrides.values.joined() where override.officers.contains(officer) {
      let today = clock(of: override.station).wall(at: now).day
      if let end = stretch(of: override, around: today, now) { last = max(last ?? end, end) }
    }
    return last
  }

  /// When those on call at the station may change next, at most two days ahead.
  package func nextChange(at station: String, _ now: Instant) -> Instant? {
    let clock = clock(of: station)
    let today = clock.wall(at: now).day
    var next: Instant?
    func consider(_ start: Int, _ end: Int, _ day: Int64) {
      let stretch = stretch(start, end, beginningOn: day, clock)
      for moment in [stretch.start, stretch.end] where moment > now {
        next = min(next ?? moment, moment)
      }
    }
    for day in (today - 1)...(today + 2) {
      for shift in shifts[station] ?? []
      where shift.weekdays.contains(ZoneClock.weekday(ofDay: day)) {
        consider(shift.startMinute, shift.endMinute, day)
      }
      for override in overrides[station] ?? []
      where override.firstDay <= day && day <= override.lastDay {
        consider(override.startMinute, override.endMinute, day)
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

  /// The shift's present turn: who has it and until when.
  private func turn(
    of shift: Shift, around today: Int64, _ now: Instant
  ) -> (officers: [OfficerID], end: Instant)? {
    let clock = clock(of: shift.station)
    for day in [today, today - 1]
    where shift.weekdays.contains(ZoneClock.weekday(ofDay: day)) {
      let stretch = stretch(shift.startMinute, shift.endMinute, beginningOn: day, clock)
      guard stretch.start <= now, now < stretch.end else { continue }
      let turn = shift.officers(onDay: day)
      guard !swaps.isEmpty else { return (turn, stretch.end) }
      return (turn.map { id in swapped(id, onDay: day) }, stretch.end)
    }
    return nil
  }

  private func swapped(_ id: OfficerID, onDay day: Int64) -> OfficerID {
    for swap in swaps {
      let other = swap.swapped(id, onDay: day)
      if other != id { return other }
    }
    return id
  }

  private func stretch(
    of override: ShiftOverride, around today: Int64, _ now: Instant
  ) -> Instant? {
    let clock = clock(of: override.station)
    for day in [today, today - 1] where override.firstDay <= day && day <= override.lastDay {
      let stretch = stretch(override.startMinute, override.endMinute, beginningOn: day, clock)
      if stretch.start <= now, now < stretch.end { return stretch.end }
    }
    return nil
  }

  private func stretch(
    _ startMinute: Int, _ endMinute: Int, beginningOn day: Int64, _ clock: ZoneClock
  ) -> (start: Instant, end: Instant) {
    let start = clock.instant(day: day, minute: startMinute)
    let lastDay = endMinute <= startMinute ? day + 1 : day
    return (start, clock.instant(day: lastDay, minute: endMinute))
  }
}
