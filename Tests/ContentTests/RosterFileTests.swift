import Foundation
import Helpline
import Testing

@testable import Content

@Suite struct RosterFileTests {
  private let nogales = Station(id: "nogales", name: "Nogales", timeZone: "America/Hermosillo")

  private func parse(_ text: String) -> (roster: Roster, diagnostics: [Diagnostic]) {
    RosterFile.parse(SourceFile(path: "roster.txt", text: text), stations: [nogales])
  }

  private let ana = """
    Officer: ana
    Name: Ana Quiroz
    Phone: +1 555 555 0101
    Station: nogales

    """

  @Test func officersAndTheirShiftsAreRead() {
    let (roster, diagnostics) = parse(
      ana + "\nShift: nogales\nDays: fri-mon, wed\nHours: 18:00-06:00\nOfficers: ana\n")
    #expect(diagnostics == [])
    #expect(roster[OfficerID("ana")]?.address == .phone(PhoneNumber(fiction: 101)))
    #expect(
      roster.shifts == [
        Shift(
          station: "nogales", weekdays: [5, 6, 7, 1, 3], startMinute: 1_080, endMinute: 360,
          officers: [OfficerID("ana")])
      ])
  }

  @Test func rotationsOverridesAndSwapsAreRead() {
    let beto = ana.replacing("ana", with: "beto").replacing("0101", with: "0102")
    let (roster, diagnostics) = parse(
      ana + "\n" + beto + """

        Rotation: nogales
        Days: mon-sun
        Hours: 06:00-18:00
        Begins: 2026-11-23
        Every: 2 weeks
        Turn: ana
        Turn: beto

        Override: nogales
        Dates: 2026-12-24 - 2026-12-25
        Hours: 18:00-06:00
        Officers: beto

        Swap: ana, beto
        Dates: 2026-12-31
        """)
    #expect(diagnostics == [])
    #expect(
      roster.shifts.first?.rotation
        == Rotation(
          turns: [[OfficerID("ana")], [OfficerID("beto")]], firstDay: 20_780, turnDays: 14))
    #expect(roster.overrides.first?.lastDay == 20_812)
    #expect(roster.overrides.first?.startMinute == 1_080)
    #expect(roster.swaps.first?.firstDay == 20_818)
  }

  @Test(arguments: [
    ("Swap: ana\nDates: 2026-12-31", "bad-swap"),
    ("Swap: ana, ana\nDates: 2026-12-31", "bad-swap"),
    ("Override: nogales\nDates: 2026-12-32\nOfficers: ana", "bad-dates"),
    ("Override: nogales\nDates: 2026-12-31 - 2026-12-01\nOfficers: ana", "bad-dates"),
    ("Override: nogales\nDates: 2026-12-31\nOfficers: ana\nHours: late", "bad-hours"),
    (
      "Rotation: nogales\nDays: mon\nHours: 06:00-18:00\nBegins: 2026-11-23\nTurn: ana\nEvery: x",
      "bad-duration"
    ),
    ("Rotation: nogales\nDays: mon\nHours: 06:00-18:00\nBegins: 2026-11-23", "missing-name"),
    ("Guard: nogales", "unknown-card"),
  ])
  func aCardThatIsWrongIsReported(card: String, code: String) {
    let (roster, diagnostics) = parse(ana + "\n" + card + "\n")
    #expect(diagnostics.map(\.code).contains(code))
    #expect(roster.shifts.isEmpty && roster.overrides.isEmpty && roster.swaps.isEmpty)
  }

  @Test func anOfficerIsReachedInSeveralWays() {
    let (roster, diagnostics) = parse(
      ana.trimmingCharacters(in: .newlines) + """

        Email: ana@example.org
        Telegram: telegram-norte 998877
        Webhook: guardia-nogales
        """)
    #expect(diagnostics == [])
    let reaches = roster[OfficerID("ana")]?.reaches(phonesOver: ChannelName("sms"))
    #expect(
      reaches?.map { "\($0.channel) \($0.address.uri)" } == [
        "sms tel:+15555550101", "email email:ana@example.org",
        "telegram-norte telegram-norte:998877", "webhook webhook:guardia-nogales",
      ])
    #expect(roster.officer(at: .account(ChannelName("email"), "ana@example.org"))?.name != nil)
  }

  @Test(arguments: [
    "Email: ana", "Email: a@b c.org x", "Telegram: @ana", "Webhook: http://pager.example.org",
    "Webhook: https://pager.example.org/ana", "Email: <ana@example.org>", "Telegram: tel 998877",
  ])
  func anAccountThatCannotBeOneIsReported(line: String) {
    let (roster, diagnostics) = parse(ana.trimmingCharacters(in: .newlines) + "\n" + line + "\n")
    #expect(diagnostics.map(\.code) == ["bad-account"])
    #expect(roster.officers.isEmpty)
  }

  @Test(arguments: [
    ("Shift: nogal\nDays: mon\nHours: 06:00-18:00\nOfficers: ana", "unknown-station"),
    ("Shift: nogales\nDays: lunes\nHours: 06:00-18:00\nOfficers: ana", "bad-days"),
    ("Shift: nogales\nDays: mon\nHours: 6-18\nOfficers: ana", "bad-hours"),
    ("Shift: nogales\nDays: mon\nHours: 24:00-25:00\nOfficers: ana", "bad-hours"),
    ("Shift: nogales\nDays: mon\nHours: 06:00-18:00\nOfficers: anna", "unknown-officer"),
    ("Shift: nogales\nDays: mon\nOfficers: ana", "missing-name"),
    ("Officer: ana\nName: Ana\nPhone: +1 555 555 0102\nStation: nogales", "officer-twice"),
    ("Officer: eva\nName: Eva\nPhone: +1 555 555 0101\nStation: nogales", "phone-twice"),
    ("Officer: eva\nName: Eva\nPhone: 911\nStation: nogales", "bad-phone"),
    (
      "Officer: eva\nName: Eva\nPhone: +1 555 555 0102\nStation: nogales\nRole: led", "unknown-role"
    ),
    ("Name: Eva", "unknown-card"),
  ])
  func aBrokenCardIsReportedAndAnaStays(card: String, code: String) {
    let (roster, diagnostics) = parse(ana + "\n" + card + "\n")
    #expect(diagnostics.map(\.code).contains(code))
    #expect(roster.officers.map(\.id) == [OfficerID("ana")] && roster.shifts == [])
  }

  @Test func theDemoRosterIsClean() {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let stations = CardParser.parse(
      SourceFile(
        path: "Intents/stations.txt",
        text: (try? String(contentsOfFile: root + "/Intents/stations.txt", encoding: .utf8)) ?? "")
    ).cards.compactMap { StationCard.read($0).0 }
    #expect(stations.count >= 17)
    let (roster, diagnostics) = RosterFile.load(root + "/ops/demo/roster.txt", stations: stations)
    #expect(diagnostics == [])
    #expect(roster.officers.count == 7 && roster.shifts.count == 2)
  }
}
