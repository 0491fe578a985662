import Content
import Helpline
import Journey
import Testing

/// After an emergency we ask WHERE. A place is kept in the person's own words; what plainly is none is asked
/// for once more, and never taken for one.
@Suite struct WhereStories {
  static let reader = PlacesCountry.reader

  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  static func place(_ text: String, _ language: LanguageTag) -> String? {
    answered(text, language).facts.last { $0.name == "place" }.map { "\(text): \($0.value)" }
  }

  static func answered(
    _ text: String, _ language: LanguageTag, after last: String = "lost",
    _ helpCase: HelpCase = openCase()
  ) -> TriagePlan {
    let contact = Village.contact {
      $0.conversation.question = "place"
      $0.conversation.language = language
      $0.conversation.lastAnswer = last
    }
    return Triage.plan(
      TriageInput(
        text: text, reading: reader.read(text), contact: contact, openCase: helpCase,
        release: PlacesCountry.release, places: PlacesCountry.finder, now: Village.now))
  }

  static func openCase() -> HelpCase {
    Village.openCase { $0.intents = [IntentID("emergency/lost")] }
  }

  static let places: [(String, LanguageTag)] = [
    (WherePlaces.spanish, .spanish), (WherePlaces.haitian, .haitian),
    (WherePlaces.english, .english), (WherePlaces.french, .french),
    (WherePlaces.portuguese, .portuguese),
  ]
  static let others: [(String, LanguageTag)] = [
    (WhereOthers.spanish, .spanish), (WhereOthers.haitian, .haitian),
    (WhereOthers.english, .english), (WhereOthers.french, .french),
    (WhereOthers.portuguese, .portuguese),
  ]

  @Test(arguments: places)
  func noPlaceIsLost(texts: String, language: LanguageTag) {
    let lost = Self.lines(texts).filter { Self.place($0, language) == nil }
    #expect(lost == [], "asked for again though it was a place")
  }

  @Test(arguments: others)
  func whatIsNoPlaceIsNotKeptAsOne(texts: String, language: LanguageTag) {
    let taken = Self.lines(texts).compactMap { Self.place($0, language) }
    #expect(taken == [], "kept as a place though it was none")
  }

  @Test func textsThatTheRuleWasNotMadeForAreUnderstoodToo() {
    let places = Self.lines(WhereFresh.places)
    let others = Self.lines(WhereFresh.others)
    let lost = places.filter { Self.place($0, .spanish) == nil }
    let taken = others.compactMap { Self.place($0, .spanish) }
    #expect(lost.count * 20 <= places.count, "\(lost)")
    #expect(taken.count * 8 <= others.count, "\(taken)")
  }

  @Test func inDoubtTheWordsAreKept() {
    let asked = Self.lines(WhereOthers.keptAllTheSame).filter { Self.place($0, .spanish) == nil }
    #expect(asked == [])
  }

  @Test func aCustomsQuestionIsAnsweredAfterWhereIsAskedOnceMore() {
    let first = Self.answered("cuanto puedo traer sin pagar impuestos", .spanish)
    #expect(first.answers == ["ask-place", "allowance"])
    #expect(first.facts == [])
    #expect(first.reasons.contains { $0.code == "not-a-place" })
  }

  /// WHERE is not asked twice running, and not given up: another question has its turn between.
  @Test func whereIsNeitherAskedForEverNorForgotten() {
    let again = Self.answered("gracias", .spanish, after: "ask-place")
    #expect(again.answers == ["ask-people"])
    let contact = Village.contact {
      $0.conversation = again.conversation
    }
    let then = Triage.plan(
      TriageInput(
        text: "somos 3", reading: Self.reader.read("somos 3"), contact: contact,
        openCase: Self.openCase(), release: PlacesCountry.release, places: PlacesCountry.finder,
        now: Village.now))
    #expect(then.answers == ["ask-place"])
    #expect(then.facts.map(\.value) == ["3"])
  }

  @Test func aTownToldWhenSomethingElseWasAskedIsThePlace() {
    let contact = Village.contact { $0.conversation.question = "people" }
    let plan = Triage.plan(
      TriageInput(
        text: "a reynosa", reading: PlacesCountry.reader.read("a reynosa"), contact: contact,
        openCase: Self.openCase(), release: PlacesCountry.release, places: PlacesCountry.finder,
        now: Village.now))
    #expect(plan.place?.name == "Reynosa, Tamps.")
    #expect(plan.answers == ["ask-people"])
  }

  @Test func whenNothingElseIsToAskTheTextIsOnlyNoted() {
    let known = Village.openCase {
      $0.intents = [IntentID("emergency/self-harm")]
      $0.facts = [CaseFact(name: "people", value: "1", saidBy: "person", at: Village.now)]
    }
    #expect(Self.answered("ok", .spanish, after: "ask-place", known).answers == ["case-noted"])
  }

  @Test(arguments: ["en la casa del migrante", "afuera del hospital", "en migracion"])
  func aPlaceIsNotAnsweredLikeAQuestion(text: String) {
    #expect(Self.answered(text, .spanish).answers == ["ask-people"])
  }
}
