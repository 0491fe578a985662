import Console
import Helpline
import Synchronization

/// A desk with one case, of a person who writes markup, an officer whose name is markup, and a library whose
/// titles are. It writes down what it was asked to do.
final class HostileDesk: Desk {
  static let number = "+15555550150"
  static let markup = "<img src=x onerror=alert(1)> \" onmouseover=\"alert(1)"
  private let asked = Mutex<([DeskAct], [String])>(([], []))

  var acts: [DeskAct] { asked.withLock { $0.0 } }
  var reasons: [String] { asked.withLock { $0.1 } }

  func now() -> Instant { Instant(seconds: 1_800_000_000) }

  private var helpCase: HelpCase {
    var helpCase = HelpCase(
      number: CaseNumber(rawValue: 1), contact: ContactID(rawValue: 1), urgency: .red,
      intents: [IntentID("emergency/suffocation")], policy: "red", station: "nogales",
      locale: .spanish, openedAt: now().adding(seconds: -600))
    helpCase.words = Self.markup
    helpCase.facts = [
      CaseFact(name: "place", value: Self.markup, saidBy: "person", at: now()),
      CaseFact(name: Self.markup, value: Self.markup, saidBy: Self.markup, at: now()),
    ]
    return helpCase
  }

  private var line: CaseLine {
    CaseLine(
      helpCase: helpCase, what: Self.markup, station: Self.markup, clock: .greenwich)
  }

  func queue(page: Int, for locale: LanguageTag) async throws(StoreError) -> DeskQueue {
    DeskQueue(now: now(), clock: .greenwich, lines: [line], page: page, hasMore: true)
  }

  func file(_ code: CaseCode, for locale: LanguageTag) async throws(StoreError) -> CaseFile? {
    guard code == helpCase.code else { return nil }
    return CaseFile(
      now: now(), line: line, maskedNumber: "··· 0150", messages: [wrote, trailer],
      events: [
        CaseEvent(
          helpCase: helpCase.number, at: now(), actor: Self.markup,
          reason: Reason(Self.markup, Self.markup))
      ],
      phrases: [.init(id: Self.markup, shown: Self.markup, sent: Self.markup)],
      spot: .init(
        point: Coordinates(31.3, -110.9), decimals: 1, confidence: 0.6,
        nearby: [.init(station: Self.markup, kilometres: 2.44, wind: .northEast)]),
      names: ["ana": Self.markup], titles: [IntentID("emergency/suffocation"): Self.markup])
  }

  private var wrote: MessageRecord {
    message(Self.markup, reasons: [Reason("keyword", "emergency/suffocation: " + Self.markup)])
  }

  private var trailer: MessageRecord {
    message(
      "ENCERRADOS en el tráiler",
      reasons: [Reason("keyword", "emergency/suffocation: encerrado en un trailer, no hay aire")])
  }

  private func message(_ text: String, reasons: [Reason]) -> MessageRecord {
    var record = MessageRecord(
      direction: .inbound, number: 1, at: now(), contact: ContactID(rawValue: 1),
      address: PhoneNumber(Self.number).map { .phone($0) } ?? .account(ChannelName("x"), "y"),
      channel: ChannelName("simulator"),
      text: text)
    record.decision = DecisionRecord(
      urgency: .red, intents: [IntentID("emergency/suffocation")], language: .spanish,
      locale: .spanish, reasons: reasons, release: "r")
    return record
  }

  func act(
    _ act: DeskAct, on code: CaseCode, by officer: OfficerID
  ) async throws(StoreError) -> String {
    asked.withLock { $0.0.append(act) }
    switch act {
    case .take: return "taken"
    case .note: return "noted"
    default: return "closed"
    }
  }

  func measure(
    _ words: String, on code: CaseCode, by officer: OfficerID
  ) async throws(StoreError) -> DeskMeasure {
    DeskMeasure(text: words, segments: 1, segmentsMax: 3, units: words.count, room: 160)
  }

  func board(for locale: LanguageTag) async throws(StoreError) -> DeskBoard {
    DeskBoard(
      now: now(),
      watches: [
        .init(station: Self.markup, clock: .greenwich, names: [Self.markup], until: nil)
      ],
      gaps: [.init(station: Self.markup, clock: .greenwich, from: now(), until: now())],
      handover: Self.markup, handoverSegments: 1)
  }

  func closed(
    before: CaseNumber?, for locale: LanguageTag
  ) async throws(StoreError) -> [CaseLine] { [line] }

  func cases(
    of number: PhoneNumber, for locale: LanguageTag
  ) async throws(StoreError) -> [CaseLine] { [line] }

  func roster() -> DeskRoster {
    let officer = Officer(
      id: OfficerID(Self.markup), name: Self.markup,
      address: PhoneNumber(Self.number).map { .phone($0) } ?? .account(ChannelName("x"), "y"),
      role: .officer,
      station: Self.markup)
    return DeskRoster(
      now: now(),
      members: [
        .init(
          officer: officer, station: Self.markup, maskedNumber: "··· 0150", shiftEnd: now(),
          clock: .greenwich)
      ],
      places: [
        .init(
          station: Station(id: "x", name: Self.markup, timeZone: "America/Tijuana"),
          onCall: [Self.markup], clock: .greenwich, hasShifts: true)
      ])
  }

  func reveal(
    _ code: CaseCode, because reason: String, by visitor: Visitor
  ) async throws(StoreError) -> String? {
    asked.withLock { $0.1.append(reason) }
    return Self.number
  }
}
