import Foundation
import HTTP
import Helpline
import HelplineTesting
import Server
import Storage

/// The real house for a talk: webhook, journal, triage, ladder and outbox, on a clock turned by hand and a
/// channel of phones.
final class TalkHouse: TalkStage {
  enum Kind {
    case memory
    /// A file of its own in this folder.
    case sqlite(folder: String)
  }

  private struct Running {
    let store: any Store
    let gateway: Gateway
    let router: Router
  }

  private let kind: Kind
  private let snapshot: Snapshot
  private let channel = TalkChannel()
  private var clock = ManualClock()
  private var running: Running?
  private var setUps = 0

  init(_ snapshot: Snapshot, on kind: Kind = .memory) {
    self.snapshot = snapshot
    self.kind = kind
  }

  var roster: Roster { snapshot.roster }

  func setUp(now: Instant) async throws {
    await running?.store.close()
    clock = ManualClock(now)
    setUps += 1
    channel.isUp = true
    try await open(after: nil)
  }

  func restart() async throws {
    guard let before = running else { return }
    await before.store.close()
    try await open(after: before.store)
    try await running?.gateway.recover()
    try await settle()
  }

  private func open(after before: (any Store)?) async throws {
    let store: any Store
    switch kind {
    case .memory: store = (before as? MemoryStore)?.restarted() ?? MemoryStore()
    case .sqlite(let folder):
      store = try SQLiteStore(
        file: "\(folder)/talk-\(setUps).db",
        key: SealingKey(Array(repeating: 7, count: 32)))
    }
    let gateway = Gateway(
      store: store, clock: clock, snapshot: snapshot, senders: [channel.name: channel],
      officerChannel: channel.name, spread: { 0.5 })
    var router = Router()
    ChannelRoutes(gateway: gateway, channels: [channel], log: .silent).add(to: &router)
    running = Running(store: store, gateway: gateway, router: router)
  }

  // MARK: What happens

  func receive(_ text: String, from phone: PhoneNumber, externalID: ExternalID) async throws {
    guard let running else { return }
    let body = JSONLine.encode(
      .object([
        ("id", .text(externalID.rawValue)), ("from", .text(phone.e164)), ("text", .text(text)),
      ]))
    let response = await running.router.respond(
      to: HTTPRequest(
        method: "POST", path: "/webhooks/\(channel.name)", body: Array(body.utf8)))
    guard (200..<300).contains(response.status) else {
      throw TalkFault(sentence: "the webhook was answered with \(response.status)")
    }
    try await settle()
  }

  func advance(to instant: Instant) async throws {
    guard let running else { return }
    while let due = try await running.store.nextDue(), due <= instant {
      // What is due and stays due must not hold the clock up.
      clock.set(max(due, clock.now().adding(seconds: due <= clock.now() ? 1 : 0)))
      if clock.now() > instant { break }
      try await settle()
    }
    clock.set(instant)
    try await settle()
  }

  private func settle() async throws {
    guard let running else { return }
    for _ in 0..<1000 {
      let cases = try await running.gateway.climb()
      let texts = try await running.gateway.send()
      if cases + texts == 0 { return }
    }
    throw TalkFault(sentence: "the house does not come to rest")
  }

  func setCarrier(isUp: Bool) async { channel.isUp = isUp }

  // MARK: What is seen

  func sentTexts() async throws -> [TalkText] {
    var query = MessageQuery()
    query.limit = .max
    let messages = try await running?.store.messages(query) ?? []
    return messages.filter { [.sent, .delivered, .read].contains($0.status) }
      .sorted { $0.number < $1.number }
      .compactMap { message in
        guard let phone = message.address.phone else { return nil }
        return TalkText(
          to: phone, text: message.text, answer: message.answer ?? "",
          locale: message.locale ?? .undetermined)
      }
  }

  func cases() async throws -> [HelpCase] {
    var query = CaseQuery()
    query.openOnly = false
    query.limit = .max
    return try await running?.store.cases(query) ?? []
  }
}

/// A talk that cannot go on.
struct TalkFault: Error, CustomStringConvertible {
  let sentence: String
  var description: String { sentence }
}
