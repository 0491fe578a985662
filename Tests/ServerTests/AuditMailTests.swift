import Channels
import Foundation
import Helpline
import HelplineTesting
import Storage
import Testing

@testable import Server

/// What leaves the house so that nobody inside can rewrite what was done: the log's head, by mail; and what
/// somebody with the machine did to texts.
@Suite struct AuditMailTests {
  private let email = ChannelName("email")
  private let clock = ManualClock(Instant(seconds: 1_795_532_400))
  private let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)

  private func settings() -> Settings {
    var settings = Demo.settings
    settings.dataFolder = folder.path
    settings.auditHeadTo = ["supervisora@beta.example", "afuera@onu.example"]
    return settings
  }

  private func gateway(
    _ store: any Store, _ senders: [ChannelName: any Sender], _ settings: Settings
  ) throws -> Gateway {
    Gateway(
      store: store, clock: clock, snapshot: try LibraryDesk(settings, clock: clock).open(),
      senders: senders, officerChannel: email, spread: { 0 })
  }

  private func mailer(_ box: PostBox) -> Email {
    Email(
      ChannelSetup(
        name: email,
        fields: [
          "Server": "127.0.0.1:\(box.port)", "Sender": "guardia@helpline.example",
          "Security": "none",
        ]), clock: clock)
  }

  private func write(_ action: String, _ store: any AccountStore) async throws {
    try await store.account(
      for: AuditEvent(actor: "ana", action: action, subject: "E94"), now: clock.now())
  }

  @Test func theHeadGoesToEverySupervisorOnceADayAndProvesThatNothingWasTakenOut() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let box = try #require(PostBox())
    let settings = settings()
    let key = try SealingKey([UInt8](repeating: 7, count: 32))
    let store = try SQLiteStore(file: folder.path + "/helpline.db", key: key)
    let gateway = try gateway(store, [email: mailer(box)], settings)
    let vigil = Vigil(settings, gateway: gateway, beats: store, audit: store, log: .silent)
    try await write("taken", store)
    let head = try await store.auditHead()

    try await vigil.sendHead(clock.now())
    while try await gateway.send() > 0 {}
    // Two mails go side by side: in no order.
    #expect(Set(box.mails.map(\.to)) == ["supervisora@beta.example", "afuera@onu.example"])
    let mail = try #require(box.mails.first)
    #expect(mail.text.contains(head.description))
    let kept = try #require(
      mail.text.firstMatch(of: /--head (\S+)/).flatMap { AuditHead(String($0.1)) })

    // Within the day nothing more is sent, whatever is written; the next day there is a new head.
    try await write("case-closed", store)
    clock.advance(seconds: Vigil.headSeconds - 1)
    try await vigil.sendHead(clock.now())
    while try await gateway.send() > 0 {}
    #expect(box.mails.count == 2)
    clock.advance(seconds: 1)
    try await vigil.sendHead(clock.now())
    while try await gateway.send() > 0 {}
    #expect(box.mails.count == 4)
    #expect(box.mails.last?.text.contains(try await store.auditHead().description) == true)
    box.close()

    guard case .whole = try await store.verifyAudit(known: kept) else {
      Issue.record("the mailed head does not stand in the log")
      return
    }
    await store.close()
  }

  @Test func aMailServerThatIsAwayGetsTheHeadWhenItIsBack() async throws {
    let box = try #require(PostBox(answers: ["MAIL": "421 come back later"]))
    var settings = settings()
    settings.auditHeadTo = ["supervisora@beta.example"]
    let store = MemoryStore()
    let gateway = try gateway(store, [email: mailer(box)], settings)
    let vigil = Vigil(settings, gateway: gateway, beats: store, audit: store, log: .silent)
    try await vigil.sendHead(clock.now())
    while try await gateway.send() > 0 {}
    box.close()
    #expect(box.mails == [])
    // Still in the outbox: it is tried again, and is no dead letter.
    #expect(try await store.gauges(now: clock.now()).deadLetters == 0)
    #expect(try await store.gauges(now: clock.now()).outboxByLane[.notice] == 1)
  }

  @Test func whoeverSendsADeadLetterAgainIsWrittenDown() async throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let settings = settings()
    let store = MemoryStore()
    let phones = RecordingSender()
    let gateway = try gateway(store, [ChannelName("simulator"): phones], settings)
    phones.refuse(with: .undeliverable(code: "30003"))
    let from = try #require(PhoneNumber("+15555550150"))
    _ = try await gateway.receive(
      InboundMessage(
        channel: ChannelName("simulator"), externalID: ExternalID("a"), from: .phone(from),
        to: "1", text: "cuanto puedo traer sin pagar impuestos", receivedAt: clock.now()),
      inline: false)
    while try await gateway.send() > 0 {}
    var dead = MessageQuery()
    dead.deadLettersOnly = true
    let number = try #require(try await store.messages(dead).first?.number)

    let spool = ResendSpool(dataFolder: settings.dataFolder)
    try spool.put(OutboxNumber(rawValue: number))
    await spool.take(store, gateway)
    let line = try #require(try await store.auditEntries(before: nil, limit: 1).first)
    #expect(line.action == "resent" && line.actor == "command")
    #expect(line.subject == "text \(number)")
    while try await gateway.send() > 0 {}
    #expect(phones.sent.last?.to == .phone(from))
    await spool.take(store, gateway)
    #expect(
      try await store.auditEntries(before: nil, limit: 9).count { $0.action == "resent" } == 1)
  }
}
