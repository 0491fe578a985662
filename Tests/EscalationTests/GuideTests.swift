import Escalation
import Foundation
import Helpline
import Testing

/// What docs/officer-guide.md shows is what officers really get.
@Suite struct GuideTests {
  /// 14:32 in Altar.
  static let start = Altar.morning.adding(seconds: 6 * 3_600 + 32 * 60)

  @Test(arguments: [LanguageTag.spanish, .english])
  func theGuideQuotesRealTexts(locale: LanguageTag) throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let guide = try String(
      contentsOf: root.appending(path: "docs/officer-guide.md"), encoding: .utf8)
    for text in try texts(locale) {
      #expect(guide.contains(text), "\(text)")
    }
  }

  private func texts(_ locale: LanguageTag) throws -> [String] {
    var roster = Altar.roster
    roster.officers[0].locale = locale
    let ana = roster.officers[0]
    let ladder = try Altar.ladder(roster)
    let number = try #require(
      (1...5_704).first { CaseCode(CaseNumber(rawValue: $0)).description == "K7Q" })
    let text = Altar.text("nos dejaron encerrados en el trailer no hay aire")
    let opened = ladder.open(
      CaseNumber(rawValue: number), for: ContactID(rawValue: 7), with: text, now: Self.start)
    let minute = { (count: Int64) in Self.start.adding(seconds: count * 60) }
    let taken = ladder.acknowledge(opened.helpCase, by: ana, now: minute(1))
    let words =
      locale == .spanish
      ? "Soy oficial. ¿Qué ven? ¿Hay placas?" : "Officer here. What do you see?"
    let relayed = ladder.relay(taken.helpCase, words, by: ana, now: minute(2))
    let closed = ladder.close(relayed.helpCase, as: .attended, by: ana, now: minute(9))
    let all = [opened, taken, relayed, closed].flatMap(\.actions).compactMap(Self.words)
    // The guide leaves out the end of this one.
    return all.map { $0.contains(" S K7Q=") ? String($0.prefix { $0 != "=" }.dropLast(6)) : $0 }
  }

  private static func words(_ action: EscalationAction) -> String? {
    switch action {
    case .page(_, let text, _), .echo(_, _, let text, _), .relay(let text, _): text
    case .tell, .alarm: nil
    }
  }
}
