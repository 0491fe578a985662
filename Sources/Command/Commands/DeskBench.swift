import Console
import Dispatch
import Foundation
import HTTP
import Helpline
import Server
import Storage

/// `helpline bench desk`: the queue's page and an event's first byte over a database with many cases. Measured
/// at the router, on disk, without the socket and the login.
struct DeskBench {
  let openCases: Int
  let closedCases: Int
  let snapshot: Snapshot

  static let rounds = 300
  static let tasksMax = 64

  func run() async throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "desk-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let store = try SQLiteStore(file: folder.appending(path: "desk.db").path, key: .random())
    let seeded = DispatchTime.now().uptimeNanoseconds
    try await seed(store)
    let seconds = Double(DispatchTime.now().uptimeNanoseconds - seeded) / 1e9
    let feed = DeskFeed(now: SystemClock().now())
    let gateway = Gateway(
      store: store, clock: SystemClock(), snapshot: snapshot, senders: [:],
      officerChannel: ChannelName("bench"),
      noticed: { decision in
        feed.publish(decision.cases.map { DeskFeed.Change($0, isNew: true) })
      }, spread: { 0.5 })
    var router = Router()
    let visitor = Visitor(
      account: Account(
        id: AccountID(rawValue: 1), name: "bench", officer: OfficerID("bench"), role: .officer),
      csrfToken: "bench")
    DeskRoutes(desk: GatewayDesk(gateway, audit: store), feed: feed).add {
      method, pattern, _, handler in
      router.on(method, pattern) { await handler($0, visitor) }
    }
    let queue = try await pages("/desk", router)
    let closed = try await pages("/desk/search", router)
    let event = try await events(gateway, feed)
    await store.close()
    return JSONLine.encode(
      .object([
        ("bench", .text("desk")), ("open", .integer(openCases)), ("closed", .integer(closedCases)),
        ("seedSeconds", .number(seconds)), ("queueMillisecondsP50", .number(Self.at(50, queue))),
        ("queueMillisecondsP95", .number(Self.at(95, queue))),
        ("closedMillisecondsP95", .number(Self.at(95, closed))),
        ("eventMillisecondsP50", .number(Self.at(50, event))),
        ("eventMillisecondsP95", .number(Self.at(95, event))),
      ]))
  }

  // MARK: Cases

  private func seed(_ store: SQLiteStore) async throws {
    let now = SystemClock().now()
    let count = openCases + closedCases
    try await withThrowingTaskGroup(of: Void.self) { group in
      for index in 0..<count {
        if index >= Self.tasksMax { try await group.next() }
        group.addTask { try await add(index, to: store, now) }
      }
      try await group.waitForAll()
    }
  }

  /// A text and the case it opened; the first are closed, the last open: a third red and nobody's, a third held.
  private func add(_ index: Int, to store: SQLiteStore, _ now: Instant) async throws {
    guard let phone = PhoneNumber("+1555\(2_000_000 + index)") else { return }
    let at = now.adding(seconds: -Int64(3_600 + index % 3_000))
    let message = InboundMessage(
      channel: ChannelName("bench"), externalID: ExternalID("bench-\(index)"), from: .phone(phone),
      to: "1", text: "nos dejaron encerrados en el trailer no hay aire", receivedAt: at)
    guard case .new(let entry) = try await store.journal(message) else { return }
    let isOpen = index >= closedCases
    _ = try await store.decide(entry, now: at) { entry, situation in
      var helpCase = HelpCase(
        number: try situation.nextCaseNumber(), contact: entry.contact,
        urgency: index % 3 == 2 ? .amber : .red, intents: [IntentID("emergency/suffocation")],
        policy: "red", station: "nogales", locale: .spanish, openedAt: at)
      helpCase.words = entry.message.text
      helpCase.facts = [
        CaseFact(name: "place", value: "km 40 Altar-Sasabe", saidBy: "person", at: at)
      ]
      helpCase.dueAt = now.adding(seconds: 86_400)
      if index % 3 == 1 {
        helpCase.acknowledgement = Acknowledgement(
          officer: OfficerID("ana"), at: now,
          leaseUntil: now.adding(seconds: Int64(60 + index % 600)))
      }
      if !isOpen {
        helpCase.dueAt = nil
        helpCase.outcome = CaseOutcome(
          officer: OfficerID("ana"), code: .attended, note: "", at: at.adding(seconds: 900))
      }
      let opened = CaseEvent(
        helpCase: helpCase.number, at: at, actor: "person", reason: Reason("case-opened", "red"))
      return Decision(cases: [helpCase], events: [opened])
    }
  }

  // MARK: Measuring

  private func pages(_ path: String, _ router: Router) async throws -> [Double] {
    var found: [Double] = []
    for _ in 0..<Self.rounds {
      let began = DispatchTime.now().uptimeNanoseconds
      let response = await router.respond(to: HTTPRequest(method: "GET", path: path))
      found.append(Double(DispatchTime.now().uptimeNanoseconds - began) / 1e6)
      guard response.status == 200 else { throw StoreError.unavailable }
    }
    return found.sorted()
  }

  /// From a text's arrival to the first byte of the event on an open page's stream, both syncs included.
  private func events(_ gateway: Gateway, _ feed: DeskFeed) async throws -> [Double] {
    var found: [Double] = []
    guard let stream = feed.open(after: nil, now: gateway.clock.now()) else { return [] }
    var heard = stream.makeAsyncIterator()
    for index in 0..<Self.rounds / 3 {
      guard let phone = PhoneNumber("+1555\(9_000_000 + index)") else { continue }
      let began = DispatchTime.now().uptimeNanoseconds
      let message = InboundMessage(
        channel: ChannelName("bench"), externalID: ExternalID("event-\(index)"),
        from: .phone(phone), to: "1", text: "no hay aire en el trailer, nos ahogamos",
        receivedAt: gateway.clock.now())
      _ = try await gateway.receive(message, inline: false)
      while let bytes = await heard.next(), !bytes.starts(with: Array("event: case".utf8)) {}
      found.append(Double(DispatchTime.now().uptimeNanoseconds - began) / 1e6)
    }
    return found.sorted()
  }

  private static func at(_ percentile: Int, _ sorted: [Double]) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let value = sorted[min(sorted.count * percentile / 100, sorted.count - 1)]
    return (value * 100).rounded() / 100
  }
}
