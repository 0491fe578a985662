import Escalation
import Helpline
import Testing

/// What is owed to a person once somebody has their case.
@Suite struct SilenceAndPromiseStories {
  let trailer = Altar.text("nos dejaron encerrados en el trailer no hay aire")

  private func held() throws -> Village {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.texts(Altar.ana, "T")
    _ = village.unread("ana")
    _ = village.unread("person")
    return village
  }

  /// Keeps the case for so long, as an officer does who works on it without writing to the person.
  private func hold(_ village: Village, minutes: Int64) throws {
    for _ in 0..<(minutes / 5) {
      try village.wait(minutes: 5)
      try village.texts(Altar.ana, "S \(village.code)")
    }
  }

  @Test func silenceAfterRedIsAskedAboutThenToldToTheHolderThenToTheLead() throws {
    let village = try held()
    try hold(village, minutes: 40)
    #expect(village.unread("person") == ["still-there"])
    #expect(village.unread("ana").filter { $0 == "person-silent" }.count == 2)
    #expect(village.unread("carla") == ["person-silent"])
    #expect(village.last("carla").contains("40 min"))
    try hold(village, minutes: 60)
    #expect(village.unread("carla") == ["person-silent"], "and again every hour")
    #expect(village.unread("person") == [])
    #expect(try village.first().isOpen)
  }

  @Test func aTextOfThePersonEndsTheSilence() throws {
    let village = try held()
    try hold(village, minutes: 15)
    try village.says(7, Altar.text("aqui estamos", .none))
    try hold(village, minutes: 10)
    #expect(village.unread("person") == ["still-there"])
    #expect(!village.unread("ana").contains("person-silent"))
  }

  @Test func whatAnOfficerAskedIsNotAskedAgain() throws {
    let village = try held()
    try village.texts(Altar.ana, "\(village.code) que ven?")
    try hold(village, minutes: 25)
    #expect(village.unread("person") == ["relay"])
    #expect(village.unread("ana").contains("person-silent"))
  }

  @Test func anOutageAsksOnceAndSaysHowLongItReallyWas() throws {
    let village = try held()
    for _ in 0..<3 { try village.texts(Altar.ana, "S") }
    try village.outage(minutes: 9)
    try village.texts(Altar.ana, "S")
    try village.outage(minutes: 9)
    #expect(village.unread("person") == ["still-there"])
  }

  @Test func aClockThatIsSetBackDoesNotLengthenTheSilence() throws {
    let village = try held()
    try village.setBack(minutes: 60)
    try hold(village, minutes: 15)
    #expect(village.unread("person").last == "still-there")
  }

  @Test func whoPromisesOrSendsAPhraseHasTheCaseAndThePersonKnows() throws {
    let village = Village(Altar.plainLadder())
    try village.says(7, trailer)
    let opened = try village.first()
    #expect(opened.personState == .received)
    let later = village.now.adding(seconds: 600)
    for change in [
      village.ladder.promise(opened, at: later, by: Altar.beto, now: village.now),
      village.ladder.phrase(opened, 3, by: Altar.beto, now: village.now),
    ] {
      #expect(change.helpCase.personState == .read)
      #expect(change.helpCase.acknowledgement?.officer == Altar.beto.id)
    }
  }

  /// A phrase goes in the first language of the person's that has it.
  @Test func aPhraseThatALanguageLacksGoesInItsFallbackAndIsMarked() throws {
    var release = Altar.release
    release.locales = [
      .haitian: LocaleBundle(tag: .haitian, name: "Kreyol", fallbacks: [.french, .spanish]),
      .french: LocaleBundle(
        tag: .french, name: "Francais",
        answers: ["phrase-3": Answer(id: "phrase-3", pattern: nil)]),
    ]
    let village = Village(Altar.plainLadder(Altar.roster, release))
    try village.says(7, Altar.text("pa gen le", locale: .haitian))
    let change = village.ladder.phrase(
      try village.first(), 3, by: Altar.ana, now: village.now)
    #expect(change.reasons.contains(Reason("relayed", "phrase-3 fr")))
    guard case .relay(let text, _)? = change.actions.first(where: { !$0.isPage }) else {
      Issue.record("nothing was sent")
      return
    }
    #expect(text == "Ofisye (fr): phrase-3")
  }

  @Test func aPromiseThatIsTypedTwiceIsToldOnce() throws {
    let village = try held()
    for _ in 0..<2 { try village.texts(Altar.ana, "E \(village.code) 09:30") }
    #expect(village.unread("person") == ["promise"])
    #expect(village.unread("ana") == ["promised", "promised"])
    try village.texts(Altar.ana, "E \(village.code) 09:40")
    #expect(village.unread("person") == ["promise"], "another time is news")
  }

  @Test func aPromiseThatIsKeptIsForgotten() throws {
    let village = try held()
    let promised = Altar.ladderPromise(try village.first(), minutes: 20, village)
    #expect(promised == ["promise"])
    try hold(village, minutes: 15)
    try village.texts(Altar.ana, "\(village.code) ya vamos a ver")
    #expect(try village.first().promise == nil)
    try hold(village, minutes: 15)
    #expect(!village.unread("ana").contains("promise-due"))
  }

  @Test func aPromiseThatIsMissedGoesUp() throws {
    let village = try held()
    _ = Altar.ladderPromise(try village.first(), minutes: 10, village)
    try hold(village, minutes: 10)
    #expect(village.unread("ana").contains("promise-due"))
    #expect(village.unread("carla") == [])
    try hold(village, minutes: 5)
    #expect(village.unread("person") == ["promise", "promise-late"])
    #expect(village.unread("ana").contains("promise-missed"))
    #expect(village.unread("carla") == ["promise-missed"])
    #expect(village.unread("mesa") == [])
    try hold(village, minutes: 10)
    #expect(village.unread("mesa") == ["promise-missed"])
    #expect(village.alarms.map(\.code) == ["promise-missed"])
  }

  @Test func aTimeThatHasPassedIsNoPromise() throws {
    let village = try held()
    let change = try village.ladder.promise(
      village.first(), at: village.now, by: Altar.ana, now: village.now)
    #expect(change.actions.map(\.reason.code) == ["promise-unclear"])
    #expect(change.helpCase.promise == nil)
  }
}

extension Altar {
  /// Promises a text in so many minutes; what the person is told of it.
  static func ladderPromise(
    _ helpCase: HelpCase, minutes: Int64, _ village: Village
  ) -> [String] {
    village.commit(
      village.ladder.promise(
        helpCase, at: village.now.adding(seconds: minutes * 60), by: ana, now: village.now))
    return village.sent.filter { $0.to == "person" && $0.at == village.now }.suffix(1).map(\.answer)
  }
}
