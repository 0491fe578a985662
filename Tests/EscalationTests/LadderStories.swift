import Escalation
import Helpline
import Testing

/// Who is paged when, and what the person is told, as it happens in Altar.
@Suite struct LadderStories {
  let trailer = Altar.text("nos dejaron encerrados en el trailer no hay aire")

  @Test func nobodyAnswersForFifteenMinutes() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.wait(minutes: 15)
    #expect(village.pageMinutes(Altar.ana) == [0, 2])
    #expect(village.pageMinutes(Altar.beto) == [4])
    #expect(village.pageMinutes(Altar.carla) == [8])
    #expect(village.pageMinutes(Altar.rosa) == [12])
    #expect(village.pageMinutes(Altar.mesa) == [])
    let told = village.sent.filter { $0.to == "person" }
    #expect(told.map(\.answer) == ["nobody-yet", "nobody-yet"])
    #expect(told.map(\.text).map { $0.contains("minutes=5") } == [true, false])
    #expect(told.last?.text.contains("minutes=10") == true)
  }

  @Test func theLadderBeginsAgainUntilSomebodyTakesTheCase() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.wait(minutes: 60)
    #expect(village.pageMinutes(Altar.ana) == [0, 2, 20, 22, 40, 42, 60])
    #expect(village.pageMinutes(Altar.mesa) == [16, 36, 56])
    #expect(try village.first().isOpen)
    #expect(village.unread("person") == ["nobody-yet", "nobody-yet"])
  }

  @Test func anOfficerTakesTheCaseAndThePersonIsTold() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.wait(minutes: 1)
    try village.texts(Altar.ana, "t \(village.code.lowercased())")
    #expect(village.unread("ana") == ["page", "taken"])
    #expect(village.last("ana").contains("08:11"))
    #expect(village.unread("person") == ["officer-read"])
    #expect(village.last("person") == "case=\(village.code) time=08:01")
    try village.wait(minutes: 9, seconds: 59)
    #expect(village.unread("ana") == [])
    #expect(village.unread("beto") == [])
  }

  @Test func aPageThatStillWaitsIsNeededOnlyWhileNobodyHasTheCase() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    let paged = village.now
    #expect(try village.first().needsPage(decidedAt: paged, now: village.now))
    try village.wait(minutes: 1)
    try village.texts(Altar.ana, "T")
    #expect(try !village.first().needsPage(decidedAt: paged, now: village.now))
    #expect(try !village.first().needsPage(decidedAt: village.now, now: village.now))
    let end = paged.adding(seconds: 660)
    #expect(try !village.first().needsPage(decidedAt: paged, now: end.adding(seconds: -1)))
    #expect(try village.first().needsPage(decidedAt: paged, now: end), "nobody has it again")
    var one = try village.first()
    one.incident = one.number
    #expect(one.needsPage(decidedAt: paged, now: village.now), "it stands for many")
    var counted = try village.first()
    counted.pages[0].cover = .count
    #expect(counted.needsPage(decidedAt: paged, now: village.now), "so does a count")
    try village.texts(Altar.ana, "C 1")
    #expect(try !village.first().needsPage(decidedAt: paged, now: end))
  }

  @Test func twoOfficersTakeTheSameCase() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.wait(minutes: 5)
    try village.texts(Altar.ana, "T \(village.code)")
    #expect(village.unread("beto") == ["page", "taken-by-other"])
    try village.texts(Altar.beto, "T \(village.code)")
    #expect(village.unread("beto") == ["held-by-other"])
    #expect(village.last("beto").hasPrefix("\(village.code) lo tomo Ana 08:05."))
    #expect(try village.first().acknowledgement?.officer == OfficerID("ana"))
    #expect(village.unread("person") == ["nobody-yet", "officer-read"])
  }

  @Test func aLeaseThatRunsOutPagesTheHolderAndTheNextAndSaysSo() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.texts(Altar.ana, "T")
    try village.wait(minutes: 10)
    #expect(village.pageMinutes(Altar.ana) == [0, 10])
    #expect(village.pageMinutes(Altar.beto) == [10])
    #expect(village.unread("person") == ["officer-read", "officer-lost"])
    try village.wait(minutes: 10)
    #expect(village.pageMinutes(Altar.ana) == [0, 10, 12])
    #expect(village.pageMinutes(Altar.carla) == [14], "nobody is next any more")
    #expect(village.unread("person") == ["nobody-yet", "nobody-yet"])
    try village.texts(Altar.beto, "T")
    #expect(village.unread("person") == ["officer-read"])
  }

  @Test func whoTakesACaseWhoseLeaseHasRunOutUnseenLeavesNoHoleInItsStory() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.texts(Altar.ana, "T")
    let late = village.now.adding(seconds: 660)
    let taken = village.ladder.acknowledge(try village.first(), by: Altar.beto, now: late)
    #expect(taken.reasons.first == Reason("lease-expired", "ana"))
    #expect(taken.helpCase.acknowledgement?.officer == Altar.beto.id)
  }

  @Test func proofOfActionRenewsTheLease() throws {
    for proof in ["S", "N pregunta por la placa", "\(CaseCode(CaseNumber(rawValue: 1))) que ve?"] {
      let village = Village(try Altar.ladder())
      try village.says(7, trailer)
      try village.texts(Altar.ana, "T")
      try village.wait(minutes: 9)
      try village.texts(Altar.ana, proof)
      try village.wait(minutes: 9, seconds: 59)
      #expect(village.pageMinutes(Altar.ana) == [0])
      try village.wait(seconds: 1)
      #expect(village.pageMinutes(Altar.ana) == [0, 19])
    }
  }

  @Test func whoPassesIsLeftOutAndTheNextIsPagedAtOnce() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.wait(seconds: 30)
    try village.texts(Altar.ana, "P")
    #expect(village.unread("beto") == ["page"])
    try village.texts(Altar.beto, "p \(village.code)")
    #expect(village.unread("carla") == ["page"])
    #expect(village.unread("person") == [])
    try village.wait(minutes: 30)
    #expect(village.pageMinutes(Altar.ana).count > 1, "a new round asks again")
  }

  @Test func aHolderPassesTheCaseOnSilently() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.texts(Altar.ana, "T")
    try village.wait(minutes: 3)
    try village.texts(Altar.ana, "P")
    #expect(village.unread("beto") == ["page"])
    try village.texts(Altar.beto, "T")
    #expect(village.unread("person") == ["officer-read"])
    #expect(try village.first().acknowledgement?.officer == OfficerID("beto"))
  }

  @Test func anOutageInTheMiddleOfTheLadderPagesOnceAndGoesOn() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.outage(minutes: 13)
    #expect(village.pageMinutes(Altar.rosa) == [13], "the highest step that is overdue")
    #expect(village.pageMinutes(Altar.ana) == [0])
    #expect(village.pageMinutes(Altar.beto) == [])
    #expect(village.unread("person") == ["nobody-yet"])
    #expect(village.last("person").contains("minutes=13"))
    try village.wait(minutes: 8)
    #expect(village.pageMinutes(Altar.mesa) == [17])
    #expect(village.pageMinutes(Altar.ana) == [0, 21])
  }

  @Test func anOutageThatEndsWithTheSecondOfAStepTakesThatStep() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.outage(minutes: 12)
    #expect(village.pageMinutes(Altar.rosa) == [12])
    #expect(village.pageMinutes(Altar.carla) == [])
  }

  @Test func stepsAMinuteApartAreTwoPages() throws {
    var release = Altar.release
    release.policies["red"] = EscalationPolicy(
      name: "red",
      steps: [0, 60, 90].map { EscalationStep(target: .onCall, afterSeconds: $0) },
      leaseSeconds: 600, repeatSeconds: 600)
    let village = Village(try Altar.ladder(Altar.roster, release))
    try village.says(7, trailer)
    try village.wait(minutes: 5)
    let pages = village.sent.filter { $0.to == "ana" }.map { $0.at.seconds(since: Altar.morning) }
    #expect(pages == [0, 60], "not a third within the same minute")
  }

  /// A page of before must not count as just sent when its moment comes by again.
  @Test func aClockThatIsSetBackKeepsNobodyFromBeingPaged() throws {
    var release = Altar.release
    release.policies["red"] = EscalationPolicy(
      name: "red",
      steps: [0, 600].map { EscalationStep(target: .onCall, afterSeconds: $0) },
      leaseSeconds: 600, repeatSeconds: 600)
    let village = Village(try Altar.ladder(Altar.roster, release))
    try village.says(7, trailer)
    try village.setBack(minutes: 10)
    try village.wait(minutes: 10)
    #expect(village.pageMinutes(Altar.ana) == [0, 0], "ten minutes later by the new time")
  }

  @Test func aDayWithoutTheGatewayIsNoBurst() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    _ = village.unread("ana")
    try village.outage(minutes: 1440)
    let burst = village.sent.filter { $0.at == village.now && $0.answer == "page" }
    #expect(burst.map(\.to) == ["mesa"])
    try village.wait(minutes: 4)
    #expect(village.unread("ana") == ["page"])
  }

  @Test func laterTextsNeverEndTheCaseAndReachWhoeverHasIt() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.says(7, Altar.text("ya no", .none))
    #expect(try village.first().isOpen)
    try village.texts(Altar.ana, "T")
    try village.says(7, Altar.text("ya salimos, gracias", .none))
    #expect(try village.first().isOpen)
    #expect(village.unread("ana") == ["page", "taken", "person-said"])
    try village.says(7, Altar.text("no respira mi hermano"))
    #expect(village.unread("ana") == ["person-said-red"])
    #expect(village.last("ana").contains("no respira mi hermano"))
    #expect(try village.first().urgency == .red)
  }

  @Test func amberThatTurnsRedClimbsTheRedLadderAtOnce() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, Altar.text("quiero hablar con alguien", .amber, "control/human"))
    try village.wait(minutes: 3)
    #expect(village.pageMinutes(Altar.ana) == [0])
    try village.says(7, Altar.text("me pico una vibora", .red, "emergency/bite"))
    #expect(village.pageMinutes(Altar.ana) == [0, 3])
    #expect(village.last("ana").hasPrefix("ROJO"))
    #expect(village.last("ana").contains("me pico una vibora"))
    try village.wait(minutes: 2)
    #expect(village.pageMinutes(Altar.ana) == [0, 3, 5])
  }

  @Test func anotherRedTextDoesNotBeginTheLadderAgain() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.wait(minutes: 1, seconds: 30)
    try village.says(7, Altar.text("apurense por favor no hay aire"))
    try village.says(7, Altar.text("km 45", .none))
    try village.wait(minutes: 3)
    #expect(village.pageMinutes(Altar.ana) == [0, 2])
    #expect(village.pageMinutes(Altar.beto) == [4])
    #expect(village.last("beto").contains("apurense"), "the latest words that cry for help")
    #expect(try village.first().textCount == 3)
  }

  @Test func thePersonIsToldOnTheMinuteAndAnewWheneverNobodyHasTheCase() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.wait(seconds: 30)
    try village.says(7, Altar.text("estamos en el km 45", .none))
    try village.wait(minutes: 6)
    let told = village.sent.filter { $0.to == "person" }
    #expect(told.map { $0.at.seconds(since: Altar.morning) } == [300])
    try village.texts(Altar.ana, "T")
    try village.texts(Altar.ana, "P")
    try village.wait(minutes: 6)
    #expect(village.unread("person") == ["nobody-yet", "officer-read", "nobody-yet"])
  }

  @Test func redNewsShortenTheLeaseOfAnAmberCase() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, Altar.text("quiero hablar con alguien", .amber, "control/human"))
    try village.texts(Altar.ana, "T")
    try village.says(7, Altar.text("me pico una vibora", .red, "emergency/bite"))
    let lease = try village.first().acknowledgement?.leaseUntil
    #expect(lease == Altar.morning.adding(seconds: 600))
  }

  @Test func aCaseEndsOnlyWithAnOutcome() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.texts(Altar.ana, "T")
    try village.texts(Altar.ana, "C \(village.code)")
    #expect(village.unread("ana").last == "ask-outcome")
    #expect(try village.first().isOpen)
    try village.texts(Altar.ana, "c \(village.code) 1 doce personas, todas bien")
    let ended = try village.first()
    #expect(ended.outcome?.code == .attended)
    #expect(ended.outcome?.officer == OfficerID("ana"))
    #expect(ended.outcome?.note == "doce personas, todas bien")
    #expect(ended.dueAt == nil)
    #expect(village.unread("person") == ["officer-read", "case-closed"])
    try village.wait(minutes: 120)
    #expect(village.pageMinutes(Altar.ana) == [0])
  }

  @Test func aPersonWhoWritesAfterTheEndGetsANewCase() throws {
    let village = Village(try Altar.ladder())
    try village.says(7, trailer)
    try village.texts(Altar.ana, "C 3")
    try village.says(7, Altar.text("otra vez estamos encerrados"))
    #expect(try village.openCases(limit: 9).count == 1)
    #expect(village.pageMinutes(Altar.ana) == [0, 0])
  }
}
