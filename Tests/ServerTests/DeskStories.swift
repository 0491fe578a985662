import Console
import Foundation
import Helpline
import HelplineTesting
import Server
import Synchronization
import Testing

/// Officers at the desk, with the real library, ladder and roster of the demo, on a clock turned by hand.
@Suite struct DeskStories {
  /// 14:32 in Nogales: Ana and Beto are on.
  private static let afternoon = Instant(seconds: 1_796_333_520)

  private let ana = OfficerID("ana")
  private let beto = OfficerID("beto")
  private let clock = ManualClock(Self.afternoon)
  private let store = MemoryStore()
  private let noticed = Counter()
  private let gateway: Gateway
  private let desk: GatewayDesk

  init() throws {
    let snapshot = try #require(Demo.snapshot)
    gateway = Gateway(
      store: store, clock: clock, snapshot: snapshot, senders: [:],
      officerChannel: ChannelName("simulator"),
      noticed: { [noticed] in noticed.add($0.cases.count) },
      spread: { 0.5 })
    desk = GatewayDesk(gateway, audit: store)
  }

  @discardableResult
  private func hears(_ text: String, from number: String, id: String) async throws -> CaseCode? {
    let phone = try #require(PhoneNumber(number))
    _ = try await gateway.receive(
      InboundMessage(
        channel: ChannelName("simulator"), externalID: ExternalID(id), from: .phone(phone),
        to: "1", text: text, receivedAt: clock.now()), inline: false)
    return try await store.cases(CaseQuery()).last?.code
  }

  private func trailer() async throws -> CaseCode {
    try #require(
      await hears(
        "nos dejaron encerrados en el trailer no hay aire", from: "+15555550150", id: "a"))
  }

  /// What the outbox holds for a phone.
  private func texts(to number: String) async throws -> [String] {
    let phone = try #require(PhoneNumber(number))
    guard let contact = try await store.contact(at: .phone(phone)) else { return [] }
    var query = MessageQuery()
    query.contact = contact.id
    return try await store.messages(query).filter { $0.direction == .outbound }.map(\.text)
  }

  @Test func twoOfficersPressTakeAndOneOfThemHasIt() async throws {
    let code = try await trailer()
    let first = try await desk.act(.take, on: code, by: ana)
    let second = try await desk.act(.take, on: code, by: beto)
    #expect(first == "taken")
    #expect(second == "held-by-other")
    let file = try #require(try await desk.file(code, for: .spanish))
    #expect(file.line.holder == "Ana Quiroz")
    #expect(file.helpCase.acknowledgement?.at == clock.now())
    // The person is told once, and the officer at the desk gets no text about what is on the screen.
    #expect(
      try await texts(to: "+15555550150").filter { $0.contains("un oficial leyo") }.count == 1)
    #expect(try await texts(to: "+15555550101").allSatisfy { !$0.contains("es suyo") })
  }

  @Test func aPhraseReachesThePersonInTheirOwnLanguage() async throws {
    let code = try #require(
      await hears("ede nou, nou femen nan yon kamyon, pa gen lè", from: "+15555550151", id: "h"))
    let file = try #require(try await desk.file(code, for: .spanish))
    #expect(file.helpCase.locale == .haitian)
    let phrase = try #require(file.phrases.first { $0.id == "phrase-1" })
    #expect(phrase.shown.contains("Donde") && phrase.sent.contains("Ki kote"))
    #expect(try await desk.act(.phrase("phrase-1"), on: code, by: ana) == "phrase-sent")
    let sent = try #require(
      try await texts(to: "+15555550151").first { $0.contains("Ki kote ou ye") })
    #expect(sent.hasPrefix("Ofisye: "))
    #expect(Segmenter(sent).segments == 1)
    #expect(try await desk.act(.write("donde estan"), on: code, by: ana) == "relayed-untranslated")
  }

  @Test func anUnknownPhraseSendsNothing() async throws {
    let code = try await trailer()
    _ = try await desk.act(.phrase("../common"), on: code, by: ana)
    #expect(try await texts(to: "+15555550150").count == 1)
    #expect(try await desk.file(code, for: .spanish)?.helpCase.acknowledgement == nil)
  }

  @Test func whereThePersonIsIsToldFromTheStationsAndAnOfficerKnowsBetter() async throws {
    let code = try #require(
      await hears(
        "ayuda nos dejaron en el desierto sin agua, estamos en 31.4500,-111.5400",
        from: "+15555550154", id: "p"))
    let spot = try #require(try await desk.file(code, for: .spanish)?.spot)
    #expect(spot.point.kilometres(to: Coordinates(31.45, -111.54)) < 0.1)
    #expect(spot.decimals == 4)
    #expect(try #require(spot.confidence) > 0.8)
    #expect(spot.nearby.count == 3)
    let nogales = try #require(spot.nearby.first { $0.station.hasPrefix("Nogales") })
    #expect(nogales.wind == .west)
    #expect((50...65).contains(nogales.kilometres))
    #expect(spot.nearby.map(\.kilometres) == spot.nearby.map(\.kilometres).sorted())

    _ = try await desk.act(.take, on: code, by: ana)
    #expect(
      try await desk.act(.fact(name: "place", value: "Tijuana"), on: code, by: ana) == "noted")
    let moved = try #require(try await desk.file(code, for: .spanish)?.spot)
    #expect(moved.point.kilometres(to: Coordinates(32.5, -117.0)) < 30)
  }

  @Test func officersReadInTheirOwnLanguageWhatAPersonWasToldInAnother() async throws {
    let code = try #require(
      await hears("ede nou, nou femen nan yon kamyon, pa gen lè", from: "+15555550151", id: "h"))
    _ = try await desk.act(.phrase("phrase-4"), on: code, by: ana)
    for (locale, asked) in [(LanguageTag.spanish, "bateria"), (.english, "battery")] {
      let file = try #require(try await desk.file(code, for: locale))
      let ours = file.messages.filter { $0.direction == .outbound }
      #expect(ours.count == 2)
      for message in ours { #expect(file.glosses[message.number] != nil, "\(message.text)") }
      let phrase = try #require(ours.first { $0.answer == "relay" })
      #expect(file.glosses[phrase.number]?.contains(asked) == true)
    }
  }

  @Test func aPromiseAndALinkAreMadeAndALinkIsUndone() async throws {
    let code = try await trailer()
    let other = try #require(
      await hears("me pico una vibora en el monte", from: "+15555550152", id: "b"))
    #expect(try await desk.act(.promise(20), on: code, by: ana) == "promised")
    let promise = try #require(try await desk.file(code, for: .spanish)?.helpCase.promise)
    #expect(promise.at == clock.now().adding(seconds: 1_200))
    #expect(try await desk.act(.link(other), on: code, by: ana) == "linked")
    #expect(try await desk.file(code, for: .spanish)?.linked == [other])
    #expect(try await desk.act(.unlink(other), on: code, by: ana) == "unlinked")
    #expect(try await desk.file(other, for: .spanish)?.linked == [])
  }

  /// Everything that can happen to a case within an hour, on its page in both languages.
  @Test func noStepAndNoReasonIsShownAsACode() async throws {
    let code = try await trailer()
    clock.advance(seconds: 700)
    _ = try await gateway.climb()
    _ = try await hears("ya casi no hay aire, estamos en Nogales", from: "+15555550150", id: "a2")
    _ = try await desk.act(.take, on: code, by: ana)
    _ = try await desk.act(.phrase("phrase-1"), on: code, by: ana)
    _ = try await desk.act(.write("voy con dos"), on: code, by: ana)
    _ = try await desk.act(.note("llamo al 911"), on: code, by: ana)
    _ = try await desk.act(.fact(name: "people", value: "12"), on: code, by: ana)
    _ = try await desk.act(.promise(10), on: code, by: ana)
    for _ in 0..<8 {
      clock.advance(seconds: 590)
      _ = try await gateway.climb()
    }
    _ = try await desk.act(.stay, on: code, by: ana)
    _ = try await desk.act(.pass, on: code, by: ana)
    _ = try await desk.act(.close(.attended, note: "bien"), on: code, by: beto)
    for locale in [LanguageTag.spanish, .english] {
      let file = try #require(try await desk.file(code, for: locale))
      #expect(Set(file.events.map(\.reason.code)).count > 14)
      let reasons =
        file.events.map(\.reason)
        + file.messages.flatMap { $0.decision?.reasons ?? [] }.filter { $0.code != "keyword" }
      for reason in reasons {
        let sentence = try #require(file.sentences[reason], "\(reason.code)")
        #expect(
          sentence.firstMatch(of: /\b[a-z]+(-[a-z]+)+\b|[a-z]+\/[a-z]+|\(\)/) == nil,
          "\(reason) reads “\(sentence)”")
      }
    }
  }

  @Test func theQueuePutsWhatIsWorstFirst() async throws {
    let trailer = try await trailer()
    clock.advance(seconds: 30)
    let other = try #require(
      await hears("me pico una vibora en el monte", from: "+15555550152", id: "b"))
    #expect(
      try await desk.queue(page: 0, for: .spanish).lines.map(\.helpCase.code) == [trailer, other])
    _ = try await desk.act(.take, on: trailer, by: ana)
    let queue = try await desk.queue(page: 0, for: .spanish)
    #expect(queue.lines.map(\.helpCase.code) == [other, trailer])
    #expect(queue.lines.last?.holder == "Ana Quiroz")
    #expect(try await desk.queue(page: 1, for: .spanish).lines.isEmpty)
  }

  @Test func everyChangeOfACaseIsNoticedOnceItIsOnDisk() async throws {
    let code = try await trailer()
    #expect(noticed.count == 1)
    _ = try await desk.act(.take, on: code, by: ana)
    #expect(noticed.count == 2)
    clock.advance(seconds: 900)
    _ = try await gateway.climb()
    #expect(noticed.count == 3)
    _ = try await hears("cuanto puedo traer sin pagar impuestos", from: "+15555550153", id: "q")
    #expect(noticed.count == 3)
  }

  @Test func aSeenNumberIsWrittenDownBeforeItIsShown() async throws {
    let code = try await trailer()
    let auditor = Visitor(
      account: Account(id: AccountID(rawValue: 1), name: "ana", officer: ana, role: .officer),
      csrfToken: "t")
    let number = try await desk.reveal(code, because: "llamarle al 911 local", by: auditor)
    #expect(number == "+15555550150")
    let file = try #require(try await desk.file(code, for: .spanish))
    let seen = try #require(file.events.last { $0.reason.code == "number-revealed" })
    #expect(seen.actor == "ana" && seen.reason.detail == "llamarle al 911 local")
    #expect(file.maskedNumber == "··· 0150")
    let audited = try await store.auditEntries(before: nil, limit: 5)
    #expect(audited.contains { $0.action == "revealed" && $0.subject == code.description })
  }

  @Test func theHandoverFitsThreeTextsHoweverManyCasesThereAre() async throws {
    for index in 0..<30 {
      _ = try await hears(
        "nos dejaron encerrados en el trailer no hay aire", from: "+155555502\(index + 10)",
        id: "c\(index)")
    }
    let board = try await desk.board(for: .spanish)
    #expect(board.handoverSegments <= 3)
    #expect(board.handover.contains("Abiertos: 30"))
    #expect(board.handover.contains("+"))
    #expect(board.gaps.isEmpty)
    #expect(board.watches.map(\.names) == [["Ana Quiroz", "Beto Salas"]])
  }

  @Test func aWatchWhoseOfficersAllWroteStopIsAGap() async throws {
    _ = try await hears("BAJA", from: "+15555550101", id: "s1")
    #expect(try await desk.board(for: .spanish).gaps.isEmpty)
    _ = try await hears("BAJA", from: "+15555550102", id: "s2")
    #expect(try await desk.board(for: .spanish).gaps.first?.from == clock.now())
  }
}

final class Counter: Sendable {
  private let value = Mutex(0)
  var count: Int { value.withLock { $0 } }
  func add(_ more: Int) { value.withLock { $0 += more } }
}
