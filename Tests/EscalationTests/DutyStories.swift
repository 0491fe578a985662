import Escalation
import Helpline
import Testing

/// Every word an officer may send, and what comes back, while a case is open and while none is.
@Suite struct DutyStories {
  private func answers(_ village: Village, _ officer: Officer, _ text: String) throws -> [String] {
    _ = village.unread(officer.id.rawValue)
    try village.texts(officer, text)
    return village.unread(officer.id.rawValue)
  }

  @Test func withNothingOpen() throws {
    let village = Village(Altar.plainLadder())
    let expected = [
      ("AYUDA", "officer-help"), ("LISTA", "list-empty"), ("T", "no-open-page"),
      ("K7Q", "unknown-code"),
      ("hola", "officer-not-understood"),
    ]
    for (text, answer) in expected {
      #expect(try answers(village, Altar.ana, text) == [answer], "\(text)")
    }
    let night = Village(Altar.plainLadder(Roster(officers: [Altar.ana])))
    #expect(try answers(night, Altar.ana, "TURNO") == ["shift-empty"])
    #expect(night.last("ana").hasSuffix("place=Altar"))
  }

  @Test func aStopAndASecondThought() throws {
    let village = Village(Altar.plainLadder())
    let stop = try village.texts(Altar.ana, "STOP")
    #expect(stop.coverage == .stopped)
    #expect(stop.reasons == [Reason("coverage-alarm", "ana")])
    #expect(village.unread("ana") == ["stopped"])
    let start = try village.texts(Altar.ana, "ALTA")
    #expect(start.coverage == .back)
    #expect(start.reasons == [Reason("coverage-back", "ana")])
    #expect(village.unread("ana") == ["started"])
    #expect(village.unread("carla") == ["coverage-alarm", "coverage-back"])
    #expect(village.unread("mesa") == ["coverage-alarm", "coverage-back"])
  }

  @Test func aCodeAloneShowsHowTheCaseStands() throws {
    let village = Village(Altar.plainLadder())
    try village.says(7, Altar.text("no hay aire"))
    let code = village.code
    #expect(try answers(village, Altar.beto, code) == ["status-open", "person-said"])
    try village.texts(Altar.ana, "T")
    #expect(try answers(village, Altar.beto, code) == ["status-held", "person-said"])
    #expect(
      village.sent.last { $0.answer == "status-held" }?.text
        == "status-held case=\(code) officer=Ana since=08:00 time=08:10 what=what-suffocation")
    try village.texts(Altar.ana, "C 1")
    #expect(try answers(village, Altar.beto, code) == ["already-closed"])
  }

  @Test func wordsAfterATakeArePartOfTheTimelineOnlyWhenItWasTaken() throws {
    let village = Village(Altar.plainLadder())
    try village.says(7, Altar.text("no hay aire"))
    try village.texts(Altar.ana, "T \(village.code) ya voy")
    try village.texts(Altar.beto, "T \(village.code) yo tambien")
    try village.texts(Altar.ana, "P \(village.code)")
    let notes = village.events.filter { $0.reason.code == "note" }
    #expect(notes.map(\.reason.detail) == ["ya voy"])
    #expect(notes.map(\.actor) == ["ana"])
  }

  @Test func aCorrectedCodeIsWrittenDown() throws {
    let village = Village(Altar.plainLadder())
    for person in 1...4 as ClosedRange<Int64> {
      try village.says(person, Altar.text("no hay aire"))
    }
    let reply = try village.texts(Altar.ana, "T I8F")
    #expect(reply.reasons.last == Reason("code-corrected", "I8F is J8F"))
    #expect(
      try village.texts(Altar.ana, "S J8F").reasons.allSatisfy { $0.code != "code-corrected" })
  }

  /// A head of any length before the list: it shows all where all fit to the letter.
  @Test func aListIsShownWholeWheneverItFits() throws {
    var kinds: Set<Bool> = []
    for head in 40...80 {
      let village = Village(
        Ladder(release: Altar.release, roster: Altar.roster) { answer, _, arguments in
          guard answer == "list" else { return answer }
          return String(repeating: "-", count: head) + (arguments["list"] ?? "")
        })
      for person in 1...4 as ClosedRange<Int64> {
        try village.says(person, Altar.text("no hay aire"))
      }
      try village.texts(Altar.ana, "LISTA")
      let items = ["E94", "Q9J", "Z8Z", "J8F"].map { "\($0) urgency-red 08:00 nobody" }
      let whole = String(repeating: "-", count: head) + items.joined(separator: "; ")
      let fits = whole.utf8.count <= 160
      kinds.insert(fits)
      #expect((village.last("ana") == whole) == fits, "\(head): \(village.last("ana"))")
      #expect(village.last("ana").utf8.count <= 160)
    }
    #expect(kinds == [true, false])
  }

  @Test func aListThatFitsToTheLetterShowsAllAndOneMoreIsCounted() throws {
    let village = Village(Altar.plainLadder())
    var open = 0
    while open < 30, !village.last("ana").contains(" +") {
      open += 1
      try village.says(Int64(open), Altar.text("no hay aire"))
      try village.texts(Altar.ana, "LISTA")
      let list = village.last("ana")
      #expect(Segmenter(list).segments == 1)
      #expect(!list.contains(" +0"))
      let shown = list.split(separator: ";").count
      let rest = list.split(separator: "+").dropFirst().first.flatMap { Int($0) } ?? 0
      #expect(shown + rest == open, "\(list)")
    }
    #expect((5...12).contains(open), "as many as one segment holds")
  }
}
