import Escalation
import Helpline
import Testing

/// A page is one SMS, whatever the person wrote and whatever the library says.
@Suite struct PageTextTests {
  static let nasty: [String] = [
    "", "nos dejaron encerrados en el trailer no hay aire",
    String(repeating: "auxilio ", count: 200),
    String(repeating: "€{}[]~^|\\", count: 60), "救命 救命 我们在河里", "النجدة نحن في النهر",
    "помогите", "🆘🆘🆘", "linea uno\nlinea dos\r\n\tlinea \u{7} tres",
    "\u{2066}oculto\u{2069}\u{200B}",
    "dijo \"no se muevan\" y se fue", String(repeating: "ñ", count: 500),
    String(repeating: "x", count: 5_000), "llame al +52 55 1234 5678 o 5512345678",
    "estamos en 31.3021,-113.5512", "{ $case } { $text }", "e\u{301}e\u{301}\u{301}",
    String(repeating: "\u{301}", count: 300),
  ]

  @Test(arguments: nasty, [false, true])
  func itFitsOneSegment(words: String, isLibraryBroken: Bool) throws {
    let good = try Altar.ladder()
    let broken = Ladder(release: Altar.release, roster: Altar.roster) { _, _, _ in nil }
    let ladder = isLibraryBroken ? broken : good
    for facts in [[], Self.facts(words)] {
      for number: Int64 in [1, 5_000, 150_000, .max] {
        var text = Altar.text(words, facts: facts)
        text.intents = [IntentID("emergency/suffocation"), IntentID("emergency/bite")]
        let change = ladder.open(
          CaseNumber(rawValue: number), for: ContactID(rawValue: 7), with: text,
          now: Altar.morning)
        let page = try #require(Self.page(in: change))
        #expect(Segmenter(page).segments == 1, "\(page)")
        #expect(Segmenter(page).encoding == .gsm7, "\(page)")
        #expect(page.hasPrefix("ROJO \(change.helpCase.code)"), "\(page)")
        #expect(page.contains("T \(change.helpCase.code)"), "\(page)")
        #expect(!page.contains("5512345678") && !page.contains("1234 5678"), "\(page)")
      }
    }
  }

  @Test func itSaysWhatAnOfficerNeedsFirst() throws {
    let change = try Altar.ladder().open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7),
      with: Altar.text("nos dejaron encerrados en el tráiler no hay aire y somos muchos"),
      now: Altar.morning)
    let code = change.helpCase.code
    #expect(
      Self.page(in: change)
        == "ROJO \(code) 08:00 asfixia. \"nos dejaron encerrados en el trailer no hay aire y somos muchos\" "
        + "Sin lugar. T \(code)=tomar P \(code)=pasar")
  }

  @Test func whoTookItBackIsQuotedFirst() throws {
    let safe = CaseFact(name: "safe", value: "falsa alarma", saidBy: "person", at: Altar.morning)
    let change = try Altar.ladder().open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7),
      with: Altar.text("no hay aire", facts: [safe]), now: Altar.morning)
    let page = try #require(Self.page(in: change))
    #expect(page.contains("\"falsa alarma // no hay aire\""), "\(page)")
  }

  @Test func itNamesThePlaceAndHowManyWhenTheyAreKnown() throws {
    let ladder = try Altar.ladder()
    let facts = [
      CaseFact(name: "place", value: "km 45 a Sonoyta", saidBy: "person", at: Altar.morning),
      CaseFact(name: "people", value: "12", saidBy: "person", at: Altar.morning),
    ]
    let change = ladder.open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7),
      with: Altar.text("no hay aire", facts: facts), now: Altar.morning)
    #expect(Self.page(in: change)?.contains("Lugar: km 45 a Sonoyta. Son: 12.") == true)
  }

  @Test func coordinatesStay() throws {
    let change = try Altar.ladder().open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7),
      with: Altar.text("estamos en 31.3021,-113.5512"), now: Altar.morning)
    #expect(Self.page(in: change)?.contains("31.3021,-113.5512") == true)
  }

  @Test func anOfficerReadsItInTheirOwnLanguage() throws {
    var roster = Altar.roster
    roster.officers[0].locale = .english
    let change = try Altar.ladder(roster).open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7), with: Altar.text("no hay aire"),
      now: Altar.morning)
    #expect(Self.page(in: change)?.hasPrefix("RED \(change.helpCase.code) 08:00 no air.") == true)
  }

  @Test(arguments: ["es", "en"])
  func everyOfficerTextIsThereAndFitsOneSegmentAtItsLongest(locale: String) throws {
    let file = try OfficersFile(locale)
    let longest = [
      "case": "K7QK7QK7", "officer": String(repeating: "M", count: 20), "time": "14:32",
      "minutes": "1440", "place": String(repeating: "M", count: 24), "people": "123456",
      "what": String(repeating: "m", count: 28), "since": "14:32", "text": "MMMMMMMMMMMM",
      "list": "", "count": "500",
    ]
    // These are filled up to the room there is.
    let growing: [OfficerAnswer] = [.list, .whichCase, .shift, .personSaid, .personSaidRed]
    for answer in OfficerAnswer.allCases {
      let text = try #require(file.text(answer.rawValue, longest), "\(locale) \(answer.rawValue)")
      let measured = Segmenter(text)
      #expect(measured.encoding == .gsm7, "\(locale) \(answer.rawValue)")
      #expect(
        measured.units <= (growing.contains(answer) ? 80 : 160), "\(locale) \(answer.rawValue)")
    }
    for (id, text) in file.messages where id.hasPrefix("what-") {
      #expect(text.count <= 16, "\(locale) \(id)")
    }
  }

  /// The page where so many letters of wording stand before everything else.
  private func page(head: Int, place: String, people: String) throws -> String {
    let facts = [("place", place), ("people", people)].map {
      CaseFact(name: $0, value: $1, saidBy: "person", at: Altar.morning)
    }
    let change = Altar.plainPages(head: head).open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7),
      with: Altar.text(String(repeating: "x", count: 300), facts: facts), now: Altar.morning)
    return try #require(Self.page(in: change))
  }

  /// The words get what is left. When that says nothing the head count goes, then half the place.
  @Test func theWordsGetTheRoomAndThePlaceGivesWayLast() throws {
    var kinds: [String] = []
    for head in 40...124 {
      let page = try page(
        head: head, place: String(repeating: "p", count: 60), people: "12345678")
      #expect(page.hasPrefix(String(repeating: "-", count: head)) && page.utf8.count == 160)
      let words = page.filter { $0 == "x" }.count + 3
      let isPlaceWhole = page.contains(String(repeating: "p", count: 33))
      let kind =
        page.contains("12345678") ? "whole" : isPlaceWhole ? "no count" : "half the place"
      if kinds.last != kind { kinds.append(kind) }
      // What was left out would have left less than eight.
      let left = ["whole": 8...200, "no count": 8...22, "half the place": 1...27][kind] ?? 0...0
      #expect(left.contains(words), "\(kind): \(page)")
    }
    #expect(kinds == ["whole", "no count", "half the place"])
  }

  @Test func titlesAreThoseOfTheCasesOwnUrgency() throws {
    var text = Altar.text("ayuda")
    text.intents = [IntentID("control/human"), IntentID("emergency/bite")]
    let red = Altar.plainLadder().open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7), with: text, now: Altar.morning)
    #expect(Self.page(in: red)?.hasSuffix("what=what-bite") == true)
    text.urgency = .amber
    let amber = Altar.plainLadder().open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7), with: text, now: Altar.morning)
    #expect(Self.page(in: amber)?.hasSuffix("what=what-human") == true)
  }

  @Test(arguments: [
    ("sin codigo", "not a page without its code"), ("K 救命", "not in another alphabet"),
    (String(repeating: "K ", count: 100), "not of two segments"),
  ])
  func aWordingThatIsNoPageIsNotUsed(wording: String, because: String) throws {
    let ladder = Ladder(release: Altar.release, roster: Altar.roster) { answer, _, arguments in
      answer == "page-red" ? wording.replacing("K", with: arguments["case"] ?? "?") : nil
    }
    let change = ladder.open(
      CaseNumber(rawValue: 1), for: ContactID(rawValue: 7), with: Altar.text("no hay aire"),
      now: Altar.morning)
    let page = try #require(Self.page(in: change))
    #expect(page.hasPrefix("ROJO \(change.helpCase.code) 08:00"), "\(because)")
  }

  @Test func withoutAWordForTheUrgencyTheListStillSaysIt() throws {
    let ladder = Ladder(release: Altar.release, roster: Altar.roster) { answer, _, arguments in
      answer.hasPrefix("urgency-") ? nil : arguments["list"]
    }
    let village = Village(ladder)
    try village.says(1, Altar.text("ayuda", .amber, "control/human"))
    try village.says(2, Altar.text("no hay aire"))
    try village.texts(Altar.ana, "LISTA")
    #expect(village.last("ana").hasPrefix("Q9J ROJO 08:00"))
    #expect(village.last("ana").contains("E94 AMBAR 08:00"))
  }

  private static func facts(_ words: String) -> [CaseFact] {
    ["place", "people"].map {
      CaseFact(name: $0, value: words, saidBy: "person", at: Altar.morning)
    }
  }

  private static func page(in change: CaseChange) -> String? {
    for case .page(_, let text, _) in change.actions { return text }
    return nil
  }
}
