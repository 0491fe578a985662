import Escalation
import Helpline
import Testing

/// Which case is meant by what a tired eye read and a thumb typed, and which cases a list shows to whom.
@Suite struct CaseFinderStories {
  /// Opens the case whose code is `code`.
  private func open(
    _ code: String, _ village: Village, _ urgency: Urgency = .red, at station: String = "altar"
  ) throws {
    let numbers = (1...5_704).map { CaseNumber(rawValue: Int64($0)) }
    let number = try #require(numbers.first { CaseCode($0).description == code })
    village.commit(
      village.ladder.open(
        number, for: ContactID(rawValue: number.rawValue), with: Altar.text("no hay aire", urgency),
        at: station, now: village.now))
  }

  @Test func aLookAlikeIsReadWhereOneCaseCanBeMeant() throws {
    let village = Village(try Altar.ladder())
    for code in ["J8F", "A82"] { try open(code, village) }
    for (typed, code) in [("AB2", "A82"), ("I8F", "J8F"), ("18F", "J8F")] {
      _ = village.unread("ana")
      try village.texts(Altar.ana, "T \(typed)")
      #expect(village.last("ana").hasPrefix("\(code) "), "\(typed)")
      #expect(village.unread("ana") == ["taken"], "\(typed)")
    }
    try open("A8Z", village)
    try village.texts(Altar.ana, "T AB2")
    #expect(village.last("ana").hasPrefix("No hay caso AB2"), "two can be meant")
    try village.texts(Altar.ana, "T A8Z")
    #expect(village.last("ana").hasPrefix("A8Z "))
  }

  @Test(arguments: [
    ("T K70", OfficerCommand.take("K70", note: "")), ("TK70", .take("K70", note: "")),
    ("TKIQ", .notACommand), ("J K7Q para M3X", .join("K7Q", "M3X")),
    ("J K7Q hasta M3X", .join("K7Q", nil)), ("F K7Q 12", .phrase("K7Q", 12)),
    ("F K7Q 123", .phrase("K7Q", nil)), ("K7Q F de favor", .relay("K7Q", "F de favor")),
    ("K7Q frase 3", .relay("K7Q", "frase 3")), ("K7Q F", .phrase("K7Q", nil)),
    ("T ABCDEFGHJKLM", .notACommand),
  ])
  func whatIsTypedNearlyRight(text: String, command: OfficerCommand) {
    #expect(OfficerCommand(text) == command)
  }

  @Test func aListShowsAnOfficerTheirStationAndALeadEverything() throws {
    let village = Village(try Altar.ladder())
    try open("E94", village, .amber)
    try village.wait(minutes: 1)
    for code in ["Q9J", "Z8Z"] {
      try open(code, village)
      try village.wait(seconds: 1)
    }
    try open("J8F", village, at: "nogales")
    try village.texts(Altar.beto, "T Q9J")
    func codes(_ officer: Officer) throws -> [String] {
      try village.texts(officer, "LISTA")
      return ["E94", "Q9J", "Z8Z", "J8F"].filter { village.last(officer.id.rawValue).contains($0) }
        .sorted { a, b in
          let text = village.last(officer.id.rawValue)
          return text.firstRange(of: a).map(\.lowerBound) ?? text.endIndex
            < text.firstRange(of: b).map(\.lowerBound) ?? text.endIndex
        }
    }
    #expect(try codes(Altar.ana) == ["Z8Z", "E94"], "Beto has Q9J, and J8F is elsewhere")
    #expect(try codes(Altar.beto) == ["Q9J", "Z8Z", "E94"], "his own first")
    #expect(try codes(Altar.carla) == ["Q9J", "Z8Z", "J8F", "E94"])
  }

  @Test(arguments: [
    ("K1Q hay agua", true), ("9Z9 hay agua", false), ("AB2 hay agua", true),
    ("AK2 hay agua", false),
    ("3K2 hay agua", false), ("8K2 hay agua", false), ("82K hay agua", true),
    ("ABCDEFGHJKLM9 hay agua", false),
  ])
  func onlyWhatLooksLikeACodeIsOne(text: String, isCode: Bool) {
    let command = OfficerCommand(text)
    #expect((command == .relay(String(text.prefix { $0 != " " }), "hay agua")) == isCode)
  }

  @Test func anOutcomeAfterACodeIsAnEndAndOtherWordsAreForThePerson() {
    #expect(OfficerCommand("K7Q cierro atendido") == .close("K7Q", .attended, note: "atendido"))
    #expect(OfficerCommand("K7Q cierro la puerta") == .relay("K7Q", "cierro la puerta"))
  }

  @Test func aTimeOfTheMostLettersIsReadAndOneMoreIsNot() {
    let longest = "a las" + String(repeating: " ", count: 14) + "10:20"
    #expect(longest.count == 24)
    #expect(PromiseTime(longest) == .wall(minute: 620))
    #expect(PromiseTime(longest + " ") == nil)
    for odd in ["1:a0", "a0:10", "+1:20", "1:+2", "-1:20", "10:²0", "१०:20"] {
      #expect(PromiseTime(odd) == nil, "\(odd)")
    }
  }
}
