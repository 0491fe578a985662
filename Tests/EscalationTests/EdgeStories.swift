import Escalation
import Helpline
import Testing

/// What happens in the very second in which a wait ends, and in the one before.
@Suite struct EdgeStories {
  let trailer = Altar.text("nos dejaron encerrados en el trailer no hay aire")

  private func held() throws -> Village {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.texts(Altar.ana, "T")
    for who in ["ana", "beto", "carla", "mesa", "person"] { _ = village.unread(who) }
    return village
  }

  private func promise(_ village: Village, seconds: Int64) throws -> [String] {
    let change = village.ladder.promise(
      try village.first(), at: village.now.adding(seconds: seconds), by: Altar.ana,
      now: village.now)
    village.commit(change)
    return change.actions.map(\.reason.code)
  }

  @Test func aPromiseLiesAheadAndNoFurtherThanTwelveHours() throws {
    let village = try held()
    #expect(try promise(village, seconds: 0) == ["promise-unclear"])
    #expect(try promise(village, seconds: 12 * 3_600 + 1) == ["promise-unclear"])
    #expect(try village.first().promise == nil)
    #expect(try promise(village, seconds: 1) == ["person-told", "promised"])
    #expect(try promise(village, seconds: 12 * 3_600) == ["person-told", "promised"])
  }

  @Test func aTextTenMinutesBeforeThePromisedTimeKeepsIt() throws {
    for (minutesBefore, isKept): (Int64, Bool) in [(601, false), (600, true), (0, true)] {
      let village = try held()
      _ = try promise(village, seconds: 1_200)
      try village.wait(seconds: 540)
      try village.texts(Altar.ana, "S")
      try village.wait(seconds: 660 - minutesBefore)
      try village.texts(Altar.ana, "\(village.code) aqui seguimos")
      #expect(try (village.first().promise == nil) == isKept, "\(minutesBefore) s before")
    }
  }

  /// The holder at the time itself, the lead and the person five minutes later, the desk after fifteen.
  @Test func aMissedPromiseIsToldInTheSecondItIsDue() throws {
    let village = try held()
    _ = try promise(village, seconds: 300)
    _ = village.unread("person")
    for (seconds, ana, carla, mesa, person): (Int64, Int, Int, Int, Int) in [
      (299, 0, 0, 0, 0), (1, 1, 0, 0, 0), (299, 1, 0, 0, 0), (1, 2, 1, 0, 1), (599, 2, 1, 0, 1),
      (1, 3, 2, 1, 1),
    ] {
      try village.wait(seconds: seconds)
      try keep(village)
      #expect(count("promise-due", "promise-missed", to: "ana", village) == ana)
      #expect(count("promise-missed", to: "carla", village) == carla)
      #expect(count("promise-missed", to: "mesa", village) == mesa)
      #expect(count("promise-late", to: "person", village) == person)
    }
    #expect(village.alarms.map(\.code) == ["promise-missed"])
    #expect(village.events.contains { $0.reason.code == "promise-due" })
    try village.texts(Altar.ana, "\(village.code) perdon, aqui estamos")
    #expect(village.events.contains { $0.reason.code == "promise-kept-late" })
  }

  private func keep(_ village: Village) throws { try village.texts(Altar.ana, "S \(village.code)") }

  private func count(_ answers: String..., to who: String, _ village: Village) -> Int {
    village.sent.count { $0.to == who && answers.contains($0.answer) }
  }

  @Test func silenceIsAskedAboutInTheFifteenthMinuteAndNoSooner() throws {
    let village = try held()
    for (seconds, person, ana, carla): (Int64, Int, Int, Int) in [
      (540, 0, 0, 0), (359, 0, 0, 0), (1, 1, 0, 0), (540, 1, 0, 0), (59, 1, 0, 0), (1, 1, 1, 0),
      (540, 1, 1, 0), (359, 1, 1, 0), (1, 1, 2, 1),
    ] {
      try village.wait(seconds: seconds)
      try keep(village)
      #expect(count("still-there", to: "person", village) == person)
      #expect(count("person-silent", to: "ana", village) == ana)
      #expect(count("person-silent", to: "carla", village) == carla)
    }
  }

  @Test func aRelayOfThreeMessagesGoesAndOneOfFourDoesNot() throws {
    let village = try held()
    let room = 3 * SMSEncoding.gsm7.unitsPart - "Oficial: ".count
    let relay = { (letters: Int) in
      village.ladder.relay(
        try village.first(), String(repeating: "a", count: letters), by: Altar.ana,
        now: village.now)
    }
    #expect(try relay(room).actions.contains { $0.reason.code == "relayed" })
    #expect(try relay(room + 1).actions.map(\.reason.code) == ["relay-too-long"])
  }

  @Test func whoAsksAboutAHeldCaseHearsWhoHasIt() throws {
    let village = try held()
    try village.texts(Altar.beto, village.code)
    #expect(village.unread("beto") == ["status-held", "person-said"])
    try village.says(7, Altar.text("ya no contestan", .none))
    #expect(village.events.contains { $0.reason.code == "case-grew" })
    let lease = try village.first().acknowledgement?.leaseUntil
    try village.wait(minutes: 3)
    try village.texts(Altar.ana, "T \(village.code)")
    #expect(try village.first().acknowledgement?.leaseUntil == lease?.adding(seconds: 180))
  }

  @Test func aDutyEndsWithTheLaterOfTwoOverrides() {
    var roster = Altar.roster
    let override = { (end: Int) in
      ShiftOverride(
        station: "altar", firstDay: 20_781, lastDay: 20_781, startMinute: 10 * 60,
        endMinute: end * 60, officers: [Altar.carla.id])
    }
    let noon = Altar.morning.adding(seconds: 4 * 3_600)
    for ends in [[11, 12], [12, 11]] {
      var shifts = Altar.roster
      shifts.shifts = ends.map { Altar.shift(6 * 60, $0 * 60, "carla") }
      let byShift = OnCall(roster: shifts, stations: [Altar.station])
      #expect(byShift.shiftEnd(of: Altar.carla.id, Altar.morning) == noon)
      roster.overrides = ends.map(override)
      let onCall = OnCall(roster: roster, stations: [Altar.station])
      #expect(onCall.shiftEnd(of: Altar.carla.id, noon.adding(seconds: -5_400)) == noon)
    }
  }

  @Test func aStationWithoutShiftsAnswersForNothing() {
    let caborca = Station(id: "caborca", name: "Caborca", timeZone: "America/Hermosillo")
    let onCall = OnCall(roster: Altar.roster, stations: [caborca, Altar.station, Altar.station])
    #expect(onCall.stationsWithShifts == ["altar"])
    #expect(onCall.receivingStation == "altar")
  }

  @Test func overridesHoldFromTheirFirstDayToTheirLast() {
    var roster = Altar.roster
    let day: Int64 = 20_781
    roster.overrides = [
      ShiftOverride(
        station: "altar", firstDay: day, lastDay: day + 1, startMinute: 10 * 60,
        endMinute: 11 * 60, officers: [Altar.carla.id])
    ]
    let onCall = OnCall(roster: roster, stations: [Altar.station])
    let midnight = Altar.morning.adding(seconds: -8 * 3_600)
    let first = { (days: Int64, seconds: Int64) in
      onCall.onCall(at: "altar", midnight.adding(seconds: days * 86_400 + seconds)).first?.id
    }
    for days: Int64 in [0, 1] {
      #expect(first(days, 36_000 - 1) == Altar.ana.id)
      #expect(first(days, 36_000) == Altar.carla.id)
      #expect(first(days, 39_600 - 1) == Altar.carla.id)
      #expect(first(days, 39_600) == Altar.ana.id)
    }
    #expect(first(-1, 36_000) == Altar.ana.id)
    #expect(first(2, 36_000) == Altar.ana.id)
    let yesterday = midnight.adding(seconds: 18 * 3_600 - 86_400)
    #expect(onCall.nextChange(at: "altar", yesterday) == midnight.adding(seconds: 6 * 3_600))
    let today = midnight.adding(seconds: 6 * 3_600)
    #expect(onCall.nextChange(at: "altar", today) == midnight.adding(seconds: 36_000))
    let after = midnight.adding(seconds: 2 * 86_400 + 6 * 3_600)
    #expect(onCall.nextChange(at: "altar", after) == after.adding(seconds: 12 * 3_600))
  }

  @Test func aGapThatBeginsInTheLastSecondOfTheHoursLookedAtIsSeen() {
    let weekdays = Roster(
      officers: [Altar.ana], shifts: [Altar.shift(0, 0, "ana", days: [1, 2, 3, 4, 5])])
    let coverage = OnCall(roster: weekdays, stations: [Altar.station])
      .coverage(at: "altar", from: Altar.morning)
    // Saturday at midnight is 3 days and 16 hours away.
    let hours: Int64 = 3 * 24 + 16
    #expect(coverage.gap(withinHours: hours, of: Altar.morning) != nil)
    #expect(coverage.gap(withinHours: hours, of: Altar.morning.adding(milliseconds: -1)) == nil)
  }

  @Test func timesAreReadToTheirLastMinute() {
    #expect(PromiseTime("23:59") == .wall(minute: 1_439))
    #expect(PromiseTime("0:00") == .wall(minute: 0))
    for odd in ["24:00", "10:60", "24"] { #expect(PromiseTime(odd) == nil, "\(odd)") }
    #expect(PromiseTime("1 min") == .after(minutes: 1))
    let clock = OnCall(roster: Altar.roster, stations: [Altar.station]).clock(of: "altar")
    let now = PromiseTime("8:00")?.instant(clock, after: Altar.morning)
    #expect(now == Altar.morning.adding(seconds: 86_400), "now is not ahead")
    let soon = PromiseTime("8:01")?.instant(clock, after: Altar.morning)
    #expect(soon == Altar.morning.adding(seconds: 60))
  }

  @Test func caseNumbersOfLinksAndPhonesEnd() throws {
    let village = try held()
    try village.says(8, Altar.text("no hay aire en el trailer"))
    var (first, second) = (try village.all()[0], try village.all()[1])
    let numbers = (0..<HelpCase.linksMax).map { CaseNumber(rawValue: Int64(900 + $0)) }
    first.links = Array(numbers.dropLast())
    #expect(village.ladder.link(first, second, by: Altar.ana, now: village.now).count == 2)
    first.links = numbers
    #expect(village.ladder.link(first, second, by: Altar.ana, now: village.now).count == 1)
    #expect(village.ladder.link(second, first, by: Altar.ana, now: village.now).count == 1)
    let people = (0..<HelpCase.othersMax).map { ContactID(rawValue: Int64(900 + $0)) }
    second.others = []
    first.others = Array(people.dropLast())
    #expect(village.ladder.merge(second, into: first, by: Altar.ana, now: village.now).count == 2)
    first.others = people
    #expect(village.ladder.merge(second, into: first, by: Altar.ana, now: village.now).count == 1)
  }

  @Test func nothingIsDueAboutACaseThatHasEnded() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, Altar.text("no hay aire"))
    try village.texts(Altar.ana, "C 1")
    var ended = try village.first()
    ended.dueAt = village.now
    let change = village.ladder.advance(ended, now: village.now)
    #expect(change.helpCase.dueAt == nil)
    #expect(change.actions.isEmpty && change.events.isEmpty)
  }

  @Test func whatALaterTextAddsAndWhatItLeaves() throws {
    let ladder = try Altar.ladder()
    let opened = ladder.open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7), with: Altar.text("no hay aire"),
      now: Altar.morning
    ).helpCase
    var text = Altar.text("nou pa ka respire", locale: .haitian)
    text.intents = (1...HelpCase.intentsMax).map { IntentID("emergency/\($0)") }
    let later = ladder.grow(opened, with: text, now: Altar.morning.adding(seconds: 60)).helpCase
    #expect(later.intents.first == IntentID("emergency/suffocation"))
    #expect(later.intents.count == HelpCase.intentsMax)
    #expect(later.locale == .haitian)
    #expect(later.words == "nou pa ka respire")
    #expect(later.lastTextAt == Altar.morning.adding(seconds: 60))
    let setBack = ladder.grow(
      later, with: Altar.text("gracias", .none), now: Altar.morning.adding(seconds: 30)
    ).helpCase
    #expect(setBack.lastTextAt == Altar.morning.adding(seconds: 60), "the clock was set back")
    #expect(setBack.words == "nou pa ka respire", "thanks are no reason to wake anybody")
  }
}
