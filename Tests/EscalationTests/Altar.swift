import Escalation
import Helpline
import HelplineTesting

/// The station of these stories: Altar, in Sonora, and the people who answer for it.
enum Altar {
  /// Tuesday 2026-11-24, 08:00 in Altar (15:00 UTC).
  static let morning = Instant(seconds: 1_795_532_400)

  static let ana = officer("ana", "Ana", .officer, 1)
  static let beto = officer("beto", "Beto", .officer, 2)
  static let carla = officer("carla", "Carla", .lead, 3)
  static let rosa = officer("rosa", "Rosa", .region, 4)
  static let mesa = officer("mesa", "Mesa nacional", .desk, 5)

  static let station = Station(id: "altar", name: "Altar", timeZone: "America/Hermosillo")

  /// Ana before Beto by day, Beto before Ana by night.
  static let roster = Roster(
    officers: [ana, beto, carla, rosa, mesa],
    shifts: [shift(6 * 60, 18 * 60, "ana", "beto"), shift(18 * 60, 6 * 60, "beto", "ana")])

  static let release = Release(
    id: "altar",
    catalog: Catalog([
      Intent(
        id: IntentID("emergency/suffocation"), title: "asfixia", urgency: .red,
        answer: "suffocation", policy: "red", asks: ["place", "people"]),
      Intent(
        id: IntentID("emergency/bite"), title: "picadura", urgency: .red, answer: "bite",
        policy: "red"),
      Intent(
        id: IntentID("control/human"), title: "humano", urgency: .amber, answer: "human-asked",
        policy: "amber"),
    ]),
    locales: [:], stations: [station])

  /// The next station, where Diego is on call by day.
  static let diego = Officer(
    id: OfficerID("diego"), name: "Diego", address: .phone(PhoneNumber(fiction: 9)),
    role: .officer, station: "nogales", locale: .english)

  static let withNogales: (roster: Roster, release: Release) = {
    var (roster, release) = (Altar.roster, Altar.release)
    roster.officers.append(diego)
    roster.shifts.append(
      Shift(
        station: "nogales", weekdays: [1, 2, 3, 4, 5, 6, 7], startMinute: 360, endMinute: 1080,
        officers: [diego.id]))
    release.stations.append(
      Station(id: "nogales", name: "Nogales", timeZone: "America/Hermosillo"))
    return (roster, release)
  }()

  static func officer(
    _ id: String, _ name: String, _ role: Officer.Role, _ phone: Int,
    locale: LanguageTag = .spanish
  ) -> Officer {
    Officer(
      id: OfficerID(id), name: name, address: .phone(PhoneNumber(fiction: phone)), role: role,
      station: role == .officer || role == .lead ? "altar" : "", locale: locale)
  }

  static func shift(
    _ start: Int, _ end: Int, _ officers: String..., days: Set<Int> = [1, 2, 3, 4, 5, 6, 7]
  ) -> Shift {
    Shift(
      station: "altar", weekdays: days, startMinute: start, endMinute: end,
      officers: officers.map { OfficerID($0) })
  }

  /// Words the texts from the library's own files.
  static func ladder(
    _ roster: Roster = roster, _ release: Release = release
  ) throws -> Ladder {
    let spanish = try OfficersFile("es")
    let english = try OfficersFile("en")
    return Ladder(release: release, roster: roster) { answer, locale, arguments in
      (locale == .english ? english : spanish).text(answer, arguments)
    }
  }

  /// Texts are their id and arguments.
  static func plainLadder(_ roster: Roster = roster, _ release: Release = release) -> Ladder {
    Ladder(release: release, roster: roster) { answer, _, arguments in
      let sorted = arguments.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
      return ([answer] + sorted.map { "\($0.key)=\($0.value)" }).joined(separator: " ")
    }
  }

  /// Pages of a fixed head, so that room can be counted.
  static func plainPages(head: Int) -> Ladder {
    Ladder(release: release, roster: roster) { answer, _, arguments in
      switch answer {
      case "page-place": "Lugar: \(arguments["place"] ?? "")."
      case "page-no-place": "Sin lugar."
      case "page-people": "Son: \(arguments["people"] ?? "")."
      case "page-red":
        String(repeating: "-", count: head)
          + ["case", "text", "place", "people"].map { " \(arguments[$0] ?? "")" }.joined()
      default: nil
      }
    }
  }

  static func text(
    _ words: String, _ urgency: Urgency = .red, _ intent: String = "emergency/suffocation",
    facts: [CaseFact] = [], locale: LanguageTag = .spanish
  ) -> CaseText {
    CaseText(
      words: words, urgency: urgency, intents: urgency == .none ? [] : [IntentID(intent)],
      facts: facts, locale: locale)
  }
}
