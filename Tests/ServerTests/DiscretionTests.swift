import Foundation
import Helpline
import HelplineTesting
import Synchronization
import Testing

@testable import Server

/// Logs and metrics go to people and machines that must not know who texted what.
@Suite struct DiscretionTests {
  private final class Lines: Sendable {
    private let all = Mutex<[String]>([])
    func add(_ line: String) { all.withLock { $0.append(line) } }
    var text: String { all.withLock { $0.joined(separator: "\n") } }
  }

  @Test func aWholeCaseLeavesNoNumberNameOrWordInLogsAndMetrics() async throws {
    let clock = ManualClock()
    let lines = Lines()
    let channel = ChannelName("simulator")
    let phones = RecordingSender()
    let store = MemoryStore()
    let gateway = Gateway(
      store: store, clock: clock, snapshot: try #require(Demo.snapshot),
      senders: [channel: phones], officerChannel: channel, log: Log { lines.add($0) },
      spread: { 0 })
    func text(_ id: String, from number: String, _ words: String) async throws {
      let from = try #require(PhoneNumber(number))
      _ = try await gateway.receive(
        InboundMessage(
          channel: channel, externalID: ExternalID(id), from: .phone(from), to: "100", text: words,
          receivedAt: clock.now()), inline: false)
    }
    func turn() async throws {
      clock.advance(seconds: 1)
      while try await gateway.climb() > 0 {}
      while try await gateway.send() > 0 {}
    }
    phones.refuse(with: .unreachable)
    try await text("a1", from: "+15555550150", "ayuda soy Rosalinda nos estamos ahogando en el rio")
    for _ in 0..<3 { try await turn() }
    let code = try #require(try await store.cases(CaseQuery()).first?.code)
    let page = try #require(phones.sent.first { $0.text.contains("T \(code)") })
    let officer = try #require(page.to.phone?.e164)
    try await text("b1", from: officer, "T \(code)")
    try await text("b2", from: officer, "\(code) Rosalinda quedese en el arbol")
    try await text("b3", from: officer, "C \(code) 1 Rosalinda en casa")
    try await turn()
    #expect(try await store.cases(CaseQuery()).isEmpty)
    let metrics = gateway.metrics.text(try await store.gauges(now: clock.now()), now: clock.now())
    #expect(metrics.contains("helpline_case_human_text_seconds_count"))
    #expect(!lines.text.isEmpty)
    for secret in ["5555550150", "Rosalinda", "ahogando", "arbol", String(officer.suffix(8))] {
      #expect(!lines.text.contains(secret), "\(secret) in the log")
      #expect(!metrics.contains(secret), "\(secret) in the metrics")
    }
  }
}
