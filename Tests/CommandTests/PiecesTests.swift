import Foundation
import Helpline
import HelplineTesting
import Journey
import Server
import Testing

@testable import Command

/// Texts in pieces, machines, budgets and long silences, through the real gateway and library.
@Suite struct PiecesTests {
  private static let snapshot: Snapshot? = {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return (try? Arguments(["--library", root.path], options: TalkCommand.options)).flatMap {
      Input.snapshot($0)
    }
  }()

  private final class House {
    let clock = ManualClock()
    let carrier = RecordingSender()
    private(set) var store = MemoryStore()
    private(set) var gateway: Gateway
    private let plan: LinePlan
    private let budget: ReplyBudget
    private let kannel = ChannelName("kannel")
    private var count = 0

    init(budget: ReplyBudget = ReplyBudget(), reserved: Set<String> = []) throws {
      var plan = LinePlan()
      plan.reservedWords = reserved
      self.plan = plan
      self.budget = budget
      gateway = try Self.gateway(store, clock, carrier, plan, budget)
    }

    private static func gateway(
      _ store: MemoryStore, _ clock: ManualClock, _ carrier: RecordingSender, _ plan: LinePlan,
      _ budget: ReplyBudget
    ) throws -> Gateway {
      let officers = ChannelName("officers")
      return Gateway(
        store: store, clock: clock, snapshot: try #require(PiecesTests.snapshot),
        senders: [ChannelName("kannel"): carrier, officers: RecordingSender()],
        plans: [ChannelName("kannel"): plan], budget: budget, officerChannel: officers,
        spread: { 0.5 })
    }

    /// The process ends, and another one starts with the same store.
    func crash() async throws {
      clock.advance(seconds: 1)
      store = store.restarted()
      gateway = try Self.gateway(store, clock, carrier, plan, budget)
      try await gateway.recall()
      try await gateway.recover()
    }

    func hear(
      _ text: String, _ part: Part? = nil, from address: Address = .phone(PhoneNumber(fiction: 150))
    ) async throws {
      count += 1
      _ = try await gateway.receive(
        InboundMessage(
          channel: kannel, externalID: ExternalID("\(count)"), from: address, to: "12345",
          text: text, receivedAt: clock.now(), part: part), inline: false)
      while try await gateway.send() > 0 {}
    }

    func wait(seconds: Int64) async throws {
      clock.advance(seconds: seconds)
      _ = try await gateway.finishPieces()
      while try await gateway.send() > 0 {}
    }

    func openCases() async throws -> Int { try await store.cases(CaseQuery()).count }
    var answers: Int { carrier.sent.count }
  }

  private func part(_ index: Int, of total: Int) -> Part? {
    Part(reference: 9, total: total, index: index)
  }

  @Test(arguments: [[1, 2], [2, 1]])
  func aQuestionInTwoPiecesGetsOneAnswer(order: [Int]) async throws {
    let words = ["", "cuanto puedo traer sin pa", "gar impuestos"]
    let house = try House()
    try await house.hear(words[order[0]], part(order[0], of: 2))
    #expect(house.answers == 0)
    try await house.hear(words[order[1]], part(order[1], of: 2))
    #expect(house.answers == 1)
    #expect(house.carrier.sent.first?.text.contains("500") == true)
    try await house.hear(words[order[0]], part(order[0], of: 2))
    try await house.wait(seconds: 120)
    #expect(house.answers == 1)
  }

  @Test func dangerInTheFirstPieceIsNotWaitedFor() async throws {
    let house = try House()
    try await house.hear("nos dejaron encerrados en el trailer no hay aire", part(1, of: 3))
    #expect(try await house.openCases() == 1)
    #expect(house.answers == 1)
    try await house.hear(" somos veinte y hay ninos", part(2, of: 3))
    try await house.hear(" vengan", part(3, of: 3))
    try await house.wait(seconds: 120)
    #expect(try await house.openCases() == 1)
    #expect(house.answers == 1)
  }

  @Test func dangerThatOnlyTheWholeSaysIsFound() async throws {
    let house = try House()
    try await house.hear("no pue", part(1, of: 2))
    #expect(try await house.openCases() == 0)
    try await house.hear("do respirar", part(2, of: 2))
    #expect(try await house.openCases() == 1)
    #expect(house.answers == 1)
  }

  @Test func whatNeverComesWholeIsAnsweredAsFarAsItCame() async throws {
    let house = try House()
    try await house.hear("cuanto puedo traer sin pagar impuestos", part(1, of: 2))
    try await house.wait(seconds: PartsJoiner.secondsMax)
    #expect(house.answers == 0)
    try await house.wait(seconds: 2)
    #expect(house.answers == 1)
    try await house.wait(seconds: 120)
    #expect(house.answers == 1)
  }

  @Test func aPieceThatWaitsIsAnsweredAfterACrashToo() async throws {
    let house = try House()
    try await house.hear("cuanto puedo traer sin pagar impuestos", part(1, of: 2))
    try await house.crash()
    try await house.wait(seconds: PartsJoiner.secondsMax + 2)
    #expect(house.answers == 1)
    #expect(house.carrier.sent.first?.text.contains("500") == true)
    try await house.crash()
    try await house.wait(seconds: PartsJoiner.secondsMax + 2)
    #expect(house.answers == 1)
  }

  @Test func aQuestionOlderThanAnHourIsNotAnsweredAfterACrash() async throws {
    let house = try House()
    try await house.hear("cuanto puedo traer sin pagar impuestos", part(1, of: 2))
    house.clock.advance(seconds: 3_601)
    try await house.crash()
    try await house.wait(seconds: PartsJoiner.secondsMax + 2)
    #expect(house.answers == 0)
  }

  @Test func dangerInPiecesIsFoundAcrossACrashAndPagedOnce() async throws {
    let house = try House()
    try await house.hear("no pue", part(1, of: 3))
    try await house.crash()
    try await house.hear("do respirar", part(2, of: 3))
    #expect(try await house.openCases() == 1)
    try await house.crash()
    try await house.hear(" vengan", part(3, of: 3))
    try await house.wait(seconds: PartsJoiner.secondsMax + 2)
    #expect(try await house.openCases() == 1)
    #expect(house.answers == 1)
  }

  @Test func anAnswerThatWaitedForAnHourIsNotSentButOneAboutDangerAlwaysIs() async throws {
    let house = try House()
    for _ in 0..<20 { house.carrier.refuse(with: .throttled(retryAfterSeconds: 3_600)) }
    try await house.hear("cuanto puedo traer sin pagar impuestos")
    try await house.hear(
      "nos dejaron encerrados en el trailer no hay aire", from: .phone(PhoneNumber(fiction: 151)))
    for _ in 0..<70 where house.answers == 0 { try await house.wait(seconds: 3_600) }
    try await house.wait(seconds: 3_600)
    #expect(Set(house.carrier.sent.map(\.lane)) == [.emergency])
    #expect(try await house.store.gauges(now: house.clock.now()).outboxByLane[.reply] == nil)
    var query = MessageQuery()
    query.deadLettersOnly = true
    #expect(try await house.store.messages(query).map(\.failure) == ["expired"])
  }

  @Test func aMachineIsReadButNeverAnswered() async throws {
    let house = try House()
    let machine = Address.machine(ChannelName("kannel"), "TELCEL")
    try await house.hear("cuanto puedo traer sin pagar impuestos", from: machine)
    try await house.hear("nos dejaron encerrados en el trailer no hay aire", from: machine)
    #expect(house.answers == 0)
    #expect(try await house.openCases() == 1)
  }

  @Test func aSpentBudgetHoldsBackAnswersAndNoEscalation() async throws {
    let house = try House(budget: ReplyBudget(daySegmentsMax: 1))
    try await house.hear("cuanto puedo traer sin pagar impuestos")
    try await house.hear("que derechos tengo", from: .phone(PhoneNumber(fiction: 151)))
    #expect(house.answers == 1)
    try await house.hear("nos dejaron encerrados en el trailer no hay aire")
    #expect(house.answers == 2)
    #expect(try await house.openCases() == 1)
  }

  @Test func whatWasSpentIsKnownAfterACrash() async throws {
    let house = try House(budget: ReplyBudget(daySegmentsMax: 1))
    try await house.hear("cuanto puedo traer sin pagar impuestos")
    try await house.crash()
    try await house.hear("que derechos tengo", from: .phone(PhoneNumber(fiction: 151)))
    #expect(house.answers == 1)
    house.clock.advance(seconds: 86_400)
    try await house.crash()
    try await house.hear("que derechos tengo", from: .phone(PhoneNumber(fiction: 151)))
    #expect(house.answers == 2)
  }

  @Test func aWordThatTheCarrierAnswersGetsNoSecondAnswerButStopsUs() async throws {
    let house = try House(reserved: ["STOP", "HELP"])
    try await house.hear(" Stop ")
    #expect(house.answers == 0)
    try await house.hear("cuanto puedo traer sin pagar impuestos")
    #expect(house.answers == 0)
    try await house.hear("nos dejaron encerrados en el trailer no hay aire")
    #expect(house.answers == 1)
  }

  @Test func afterALongSilenceANumberIsSomebodyElse() async throws {
    let house = try House()
    try await house.hear("baja")
    try await house.hear("cuanto puedo traer sin pagar impuestos")
    let before = house.answers
    house.clock.advance(seconds: Silence.daysMax * 86_400 - 1)
    try await house.hear("que derechos tengo")
    #expect(house.answers == before)
    house.clock.advance(seconds: Silence.daysMax * 86_400)
    try await house.hear("que derechos tengo")
    #expect(house.answers == before + 1)
  }
}
