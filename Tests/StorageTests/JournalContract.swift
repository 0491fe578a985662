import Helpline
import HelplineTesting
import Testing

/// What every store promises about texts that come in.
@Suite struct JournalContract {
  @Test(arguments: StoreKind.allCases)
  func aTextIsWrittenDownOnceHoweverOftenTheCarrierRepeatsIt(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.journalNew(try text("SM1", "nos dejaron encerrados"))
    let again = try await house.store.journal(try text("SM1", "nos dejaron encerrados"))
    #expect(again == .duplicate(maria.number, decided: nil))
    #expect(try await house.store.gauges(now: morning).undecided == 1)
  }

  @Test(arguments: StoreKind.allCases)
  func aRepeatGetsTheReplyOfTheFirstTime(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let maria = try await house.store.journalNew(try text("SM1"))
    let decided = try await house.store.decide(maria, now: morning) { entry, _ in
      Decision(messages: [
        reply(to: entry.contact, "Hola, soy la linea", inline: true),
        reply(to: entry.contact, "Esto va aparte"),
        reply(to: entry.contact, "Escribe MENU", inline: true),
      ])
    }
    #expect(decided.inlineReplies == ["Hola, soy la linea", "Escribe MENU"])
    try await house.restart()
    let nextDay = try text("SM1", at: morning.adding(seconds: 86_400))
    #expect(try await house.store.journal(nextDay) == .duplicate(maria.number, decided: decided))
    #expect(try await house.store.claim(at: morning).map(\.message.text) == ["Esto va aparte"])
  }

  @Test(arguments: StoreKind.allCases)
  func theSameIDOnAnotherChannelIsAnotherText(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let first = try await house.store.journalNew(try text("7"))
    let second = try await house.store.journalNew(
      try text("7", channel: ChannelName("simulator")))
    #expect(second.number > first.number)
    #expect(second.contact == first.contact)
  }

  @Test(arguments: StoreKind.allCases)
  func anIDThatComesBackAfterTheWindowIsANewText(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let first = try await house.store.journalNew(try text("1"))
    let later = morning.adding(seconds: Int64(dedupeDays) * 86_400 - 1)
    #expect(
      try await house.store.journal(try text("1", at: later))
        == .duplicate(first.number, decided: nil))
    let muchLater = morning.adding(seconds: Int64(dedupeDays) * 86_400)
    let second = try await house.store.journalNew(try text("1", at: muchLater))
    #expect(second.number > first.number)
  }

  @Test(arguments: StoreKind.allCases)
  func anAttemptIsCountedBeforeItBegins(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let first = try await house.store.journalNew(try text("SM1", "mi hija no respira"))
    #expect(first.attempt == 1)
    #expect(try await house.store.claimUndecided(limit: 10, now: morning) == [])
    try await house.restart()
    var second = first
    second.attempt = 2
    #expect(try await house.store.claimUndecided(limit: 10, now: morning) == [second])
    #expect(try await house.store.claimUndecided(limit: 10, now: morning) == [])
    try await house.restart()
    let third = try await house.store.claimUndecided(limit: 10, now: morning)
    #expect(third.map(\.attempt) == [3])
  }

  @Test(arguments: StoreKind.allCases)
  func aTextNobodyFinishedIsFreeWhenItsClaimRunsOut(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    let first = try await house.store.journalNew(try text("SM1"))
    let soon = morning.adding(seconds: decideLeaseSeconds - 1)
    #expect(try await house.store.claimUndecided(limit: 10, now: soon) == [])
    let later = morning.adding(seconds: decideLeaseSeconds)
    let claimed = try await house.store.claimUndecided(limit: 10, now: later)
    #expect(claimed.map(\.number) == [first.number])
    #expect(claimed.map(\.attempt) == [2])
  }

  @Test(arguments: StoreKind.allCases)
  func undecidedTextsAreClaimedInOrderAndWithinTheLimit(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    for number in 1...5 {
      _ = try await house.store.journalNew(try text("SM\(number)", "\(number)"))
    }
    try await house.restart()
    let two = try await house.store.claimUndecided(limit: 2, now: morning)
    #expect(two.map(\.message.text) == ["1", "2"])
    let rest = try await house.store.claimUndecided(limit: 10, now: morning)
    #expect(rest.map(\.message.text) == ["3", "4", "5"])
  }

  @Test(arguments: StoreKind.allCases)
  func aClosedStoreTakesNothing(kind: StoreKind) async throws {
    let house = try StoreHouse(kind)
    await house.store.close()
    await #expect(throws: StoreError.unavailable) { try await house.store.journal(try text("SM1")) }
  }
}
