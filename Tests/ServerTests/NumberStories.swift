import Channels
import Foundation
import HTTP
import Helpline
import HelplineTesting
import Storage
import Testing

@testable import Server

/// People change their numbers, and numbers change their people: from the carrier's signed webhook through the whole
/// house, on both stores.
@Suite struct NumberStories {
  enum Kind: CaseIterable { case memory, sqlite }

  private static let danger = "nos dejaron encerrados en el trailer no hay aire"

  private final class House {
    let clock = ManualClock()
    let carrier = RecordingSender()
    let store: any Store
    private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    private let gateway: Gateway
    private let router: Router
    private var count = 0

    init(_ kind: Kind) throws {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      store =
        switch kind {
        case .memory: MemoryStore()
        case .sqlite:
          try SQLiteStore(
            file: folder.appending(path: "a.db").path, key: try SealingKey.random())
        }
      let name = ChannelName("whatsapp")
      gateway = Gateway(
        store: store, clock: clock, snapshot: try #require(Demo.snapshot),
        senders: [name: carrier], officerChannel: name, spread: { 0.5 })
      var router = Router()
      let setup = ChannelSetup(
        name: name, fields: ["Account": "106540352242922"], secrets: ["app-secret": ["s"]],
        webhookURL: "https://sms.example.org/webhooks/whatsapp")
      ChannelRoutes(
        gateway: gateway, channels: [WhatsApp(setup, client: HTTPClient())], log: Log { _ in }
      ).add(to: &router)
      self.router = router
    }

    func end() async {
      await store.close()
      try? FileManager.default.removeItem(at: folder)
    }

    func says(_ words: String, from number: String) async throws {
      count += 1
      let body =
        #"{"from":"\#(number)","id":"wamid.\#(count)","timestamp":"\#(seconds)","#
        + #""type":"text","text":{"body":"\#(words)"}}"#
      #expect(try await hear(body) == 200)
    }

    /// As Meta's reference shows it.
    func changes(
      _ old: String, to new: String, secondsAgo: Int64 = 0, key: String = "s"
    ) async throws -> Int {
      count += 1
      return try await hear(
        #"{"from":"\#(old)","id":"wamid.\#(count)","timestamp":"\#(seconds - secondsAgo)","#
          + #""type":"system","system":{"body":"User changed from \#(old) to \#(new)","#
          + #""wa_id":"\#(new)","type":"user_changed_number"}}"#, key: key)
    }

    private var seconds: Int64 { clock.now().milliseconds / 1_000 }

    private func hear(_ message: String, key: String = "s") async throws -> Int {
      let body = Array(
        (#"{"entry":[{"changes":[{"value":{"metadata":{"phone_number_id":"106540352242922"},"#
          + #""messages":[\#(message)]},"field":"messages"}]}]}"#).utf8)
      let code = HMACKey(sha256: Array(key.utf8)).authenticate(body)
      let response = await router.respond(
        to: HTTPRequest(
          method: "POST", path: "/webhooks/whatsapp",
          headers: ["X-Hub-Signature-256": "sha256=" + Hexadecimal.encode(code)], body: body,
          remoteAddress: "192.0.2.7"))
      clock.advance(seconds: 1)
      while try await gateway.send() > 0 {}
      return response.status
    }

    /// What a phone got since this was last asked.
    func got(_ number: String) -> [String] {
      let all = carrier.sent.filter { $0.to.phone?.e164 == "+" + number }.map(\.text)
      defer { read[number] = all.count }
      return Array(all.dropFirst(read[number] ?? 0))
    }

    private var read: [String: Int] = [:]

    func cases() async throws -> [HelpCase] {
      try await store.cases(CaseQuery()).sorted { $0.number < $1.number }
    }

    func reasons(of helpCase: HelpCase) async throws -> [String] {
      try await store.events(of: helpCase.number).map(\.reason.code)
    }
  }

  private static let old = "16505551234"
  private static let new = "12195555358"
  private static let ana = "15555550101"

  @Test(arguments: Kind.allCases)
  func theCaseGoesWithThePersonAndWhoHasItHearsOfIt(kind: Kind) async throws {
    let house = try House(kind)
    try await house.says("english", from: Self.old)
    try await house.says(Self.danger, from: Self.old)
    let helpCase = try #require(try await house.cases().first)
    try await house.says("T \(helpCase.code)", from: Self.ana)
    _ = (house.got(Self.old), house.got(Self.new), house.got(Self.ana))
    #expect(try await house.changes(Self.old, to: Self.new) == 200)
    #expect(house.got(Self.ana).count == 1)
    #expect(try await house.reasons(of: helpCase).last == "number-changed")
    try await house.says("\(helpCase.code) where are you?", from: Self.ana)
    #expect(house.got(Self.new).contains { $0.contains("where are you?") })
    try await house.says("we are near Altar", from: Self.new)
    #expect(try await house.cases().count == 1, "the same case grew")
    #expect(house.got(Self.ana).contains { $0.contains("near Altar") })
    #expect(house.got(Self.old) == [], "whoever gets the old number hears nothing")
    try await house.says("hola", from: Self.old)
    let stranger = try #require(try await house.store.contact(at: Self.address(Self.old)))
    #expect(stranger.id != helpCase.contact)
    #expect(!stranger.conversation.languageWasAsked)
    await house.end()
  }

  @Test(arguments: Kind.allCases)
  func languageAndOptOutGoWithThePersonToo(kind: Kind) async throws {
    let house = try House(kind)
    try await house.says("english", from: Self.old)
    try await house.says("STOP", from: Self.old)
    #expect(try await house.changes(Self.old, to: Self.new) == 200)
    let moved = try #require(try await house.store.contact(at: Self.address(Self.new)))
    #expect(moved.consent == .optedOut)
    #expect(moved.conversation.language == .english)
    #expect(try await house.store.contact(at: Self.address(Self.old)) == nil)
    await house.end()
  }

  @Test(arguments: Kind.allCases)
  func twoOpenCasesStayTwoUntilAnOfficerJoinsThem(kind: Kind) async throws {
    let house = try House(kind)
    try await house.says(Self.danger, from: Self.old)
    try await house.says(Self.danger, from: Self.new)
    let cases = try await house.cases()
    try await house.says("T \(cases[0].code)", from: Self.ana)
    _ = house.got(Self.ana)
    #expect(try await house.changes(Self.old, to: Self.new) == 200)
    #expect(house.got(Self.ana).contains { $0.contains(cases[1].code.description) })
    #expect(try await house.reasons(of: cases[0]).last == "number-of-case")
    #expect(try await house.store.contact(at: Self.address(Self.old))?.id == cases[0].contact)
    #expect(try await house.store.contact(at: Self.address(Self.new))?.id == cases[1].contact)
    await house.end()
  }

  @Test(arguments: Kind.allCases)
  func anOldWordAForgedWordAndAWordAboutAnOfficerMoveNobody(kind: Kind) async throws {
    let house = try House(kind)
    try await house.says(Self.danger, from: Self.old)
    let helpCase = try #require(try await house.cases().first)
    #expect(try await house.changes(Self.old, to: Self.new, key: "guess") == 403)
    #expect(try await house.changes(Self.old, to: Self.new, secondsAgo: 3_600) == 200)
    #expect(try await house.reasons(of: helpCase).last == "number-kept")
    for (from, to) in [(Self.ana, Self.new), (Self.old, Self.ana), ("19995550000", Self.new)] {
      #expect(try await house.changes(from, to: to) == 200)
    }
    #expect(try await house.store.contact(at: Self.address(Self.old))?.id == helpCase.contact)
    #expect(try await house.store.contact(at: Self.address(Self.new)) == nil)
    await house.end()
  }

  /// Numbers are given to somebody else after a while.
  @Test(arguments: Kind.allCases)
  func aNumberThatWasSilentForLongBelongsToAStranger(kind: Kind) async throws {
    let house = try House(kind)
    let address = Self.address(Self.old)
    try await house.says("english", from: Self.old)
    try await house.says("STOP", from: Self.old)
    house.clock.advance(seconds: 89 * 86_400)
    try await house.says("hola", from: Self.old)
    let before = try #require(try await house.store.contact(at: address))
    #expect(before.consent == .optedOut)
    _ = house.got(Self.old)
    house.clock.advance(seconds: 91 * 86_400)
    try await house.says("cuanto puedo traer sin pagar impuestos", from: Self.old)
    let after = try #require(try await house.store.contact(at: address))
    #expect(after.consent == .given)
    #expect(after.conversation.language == .spanish)
    #expect(house.got(Self.old).count == 1, "a stranger is answered")
    await house.end()
  }

  @Test(arguments: Kind.allCases)
  func anOpenCaseIsNotForgottenHoweverLongThePersonIsSilent(kind: Kind) async throws {
    let house = try House(kind)
    try await house.says("english", from: Self.old)
    try await house.says(Self.danger, from: Self.old)
    house.clock.advance(seconds: 200 * 86_400)
    try await house.says("we are still here", from: Self.old)
    let cases = try await house.cases()
    #expect(cases.count == 1)
    #expect(cases.first?.textCount == 2)
    let contact = try await house.store.contact(at: Self.address(Self.old))
    #expect(contact?.conversation.language == .english)
    await house.end()
  }

  private static func address(_ number: String) -> Address {
    PhoneNumber("+" + number).map(Address.phone) ?? .machine(ChannelName("none"), number)
  }
}
