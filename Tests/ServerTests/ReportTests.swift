import Helpline
import Server
import Testing

/// Figures for those who answer for the service: true, and about nobody.
@Suite struct ReportTests {
  private let opened = Instant(seconds: 1_795_532_400)

  private func helpCase(_ number: Int64, station: String = "nogales") -> HelpCase {
    var helpCase = HelpCase(
      number: CaseNumber(rawValue: number), contact: ContactID(rawValue: number), urgency: .red,
      intents: [], policy: "red", station: station, locale: .spanish, openedAt: opened)
    helpCase.words = "me llamo Rosa, +525512345678"
    return helpCase
  }

  private func event(_ helpCase: HelpCase, _ code: String, after seconds: Int64) -> CaseEvent {
    CaseEvent(
      helpCase: helpCase.number, at: opened.adding(seconds: seconds), actor: "ana",
      reason: Reason(code, "Rosa"))
  }

  @Test func aMonthIsOneRowAStationAndNamesNobody() throws {
    var report = MonthReport(month: "2026-11")
    for number in 1...10 as ClosedRange<Int64> {
      var one = helpCase(number)
      if number > 2 {
        one.outcome = CaseOutcome(
          officer: OfficerID("ana"), code: .attended, note: "Rosa en casa",
          at: opened.adding(seconds: 1_200))
      }
      report.add(
        one,
        [
          event(one, "paged", after: number), event(one, "paged", after: 900),
          event(one, "taken", after: number * 10), event(one, "lease-expired", after: 700),
        ])
    }
    report.add(helpCase(11, station: Drill.station), [])
    let lines = report.csv.split(separator: "\r\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines[0].split(separator: ",").map(String.init) == MonthReport.columns)
    #expect(
      lines[1] == "2026-11,nogales,red,10,2,5,9,10,50,90,0,,1200,10,8,0,0,0,0")
    for secret in ["Rosa", "5512345678", "ana"] { #expect(!report.csv.contains(secret)) }
  }

  @Test(arguments: [
    ("=2+5", "\"'=2+5\""), ("+52 55", "\"'+52 55\""), ("-1", "\"'-1\""),
    ("@SUM(A1)", "\"'@SUM(A1)\""),
    ("\t=1", "\"'\t=1\""), ("a,b", "\"a,b\""), ("dice \"hola\"", "\"dice \"\"hola\"\"\""),
    ("nogales", "nogales"),
  ])
  func noSpreadsheetTakesATextForAFormula(text: String, field: String) {
    #expect(CSVText.field(text) == field)
  }

  @Test func aMonthBeginsAndEndsWhereItShould() throws {
    let november = try #require(MonthReport.bounds("2026-11"))
    #expect(november.upperBound.seconds(since: november.lowerBound) == 30 * 86_400)
    #expect(MonthReport.bounds("2026-12")?.upperBound == Instant(seconds: 1_798_761_600))
    for wrong in ["2026-13", "2026-1", "2026", "-026-11", "2026-11-01"] {
      #expect(MonthReport.bounds(wrong) == nil)
    }
  }

  @Test func aWaitIsCountedOnceHoweverOftenItIsDecided() {
    let stopwatch = CaseStopwatch()
    let one = helpCase(1)
    let decision = Decision(
      cases: [one], events: [event(one, "taken", after: 90), event(one, "taken", after: 300)])
    stopwatch.observe(decision)
    stopwatch.observe(decision)
    stopwatch.sent("page", about: one.number, at: opened.adding(milliseconds: 1_500))
    stopwatch.sent("page", about: one.number, at: opened.adding(seconds: 120))
    var page = PrometheusText()
    stopwatch.write(on: &page)
    let lines = Set(page.text.split(separator: "\n").map(String.init))
    #expect(lines.contains("helpline_case_acknowledgement_seconds_count{station=\"nogales\"} 1"))
    #expect(lines.contains("helpline_case_acknowledgement_seconds_sum{station=\"nogales\"} 90.0"))
    #expect(
      lines.contains("helpline_case_first_page_seconds_bucket{station=\"nogales\",le=\"2.0\"} 1"))
    #expect(!page.text.contains("Rosa"))
  }
}
