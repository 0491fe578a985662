import Channels
import Dispatch
import Foundation
import HTTP
import Helpline
import Journey
import Storage

/// The outbox against a carrier on the loopback: texts waiting in SQLite, handed over HTTP with kept connections,
/// each result on disk. The carrier is this program's own web server, and its work counts in the CPU.
struct OutboxBench {
  private static let queuedAtOnce = 500
  private static let people = 50_000

  let texts: Int

  struct Figures {
    var seconds = 0.0
    var cpuSeconds = 0.0
    /// Resident megabytes when a tenth, a half and all were sent.
    var megabytes: [Double] = []
    var taken = 0
  }

  func run(in folder: URL) async throws -> Figures {
    let store = try SQLiteStore(
      file: folder.appending(path: "outbox.db").path, key: try SealingKey.random())
    let counter = Counter()
    let server = HTTPServer(limits: Self.limits) { _ in
      HTTPResponse(
        status: 201, headers: ["Content-Type": "application/json"],
        body: Array(#"{"sid":"SM\#(counter.next())"}"#.utf8))
    }
    let port = try server.start(address: "127.0.0.1", port: 0)
    try await queue(on: store)
    let figures = await drain(store, port, counter)
    await server.shutdown(graceSeconds: 1)
    await store.close()
    return figures
  }

  private static var limits: HTTPServerLimits {
    var limits = HTTPServerLimits()
    limits.connectionsMax = 1_024
    return limits
  }

  private func queue(on store: SQLiteStore) async throws {
    let clock = SystemClock()
    for start in stride(from: 0, to: texts, by: Self.queuedAtOnce) {
      let messages = (start..<min(start + Self.queuedAtOnce, texts)).compactMap { index in
        PhoneNumber("+52631\(1_000_000 + index % Self.people)").map { phone in
          OutboundMessage(
            to: .address(.phone(phone)), channel: ChannelName("twilio"), lane: .reply,
            text: "Puede traer hasta 500 dolares de mercancia sin pagar impuestos. Menu: 0",
            answer: "bench", locale: .spanish)
        }
      }
      _ = try await store.commit(now: clock.now()) { _ in Decision(messages: messages) }
    }
  }

  private func drain(_ store: SQLiteStore, _ port: Int, _ counter: Counter) async -> Figures {
    var limits = HTTPClientLimits()
    limits.allowsPrivateAddresses = true
    limits.connectionsPerHostMax = Outbox.inFlightMax
    let client = HTTPClient(limits: limits)
    let twilio = Twilio(
      ChannelSetup(
        name: ChannelName("twilio"),
        fields: [
          "Account": "AC1", "Sender": "+15555550100", "API-URL": "http://127.0.0.1:\(port)",
        ],
        secrets: ["auth-token": ["bench"]]), client: client)
    let outbox = Outbox(
      store: store, senders: [twilio.name: twilio], clock: SystemClock(), spread: { 0.5 },
      report: { _ in counter.sent() })
    var figures = Figures()
    let began = DispatchTime.now().uptimeNanoseconds
    let cpu = Self.cpuSeconds()
    let pump = Task { await outbox.run() }
    for mark in [texts / 10, texts / 2, texts] {
      while counter.sentCount < mark { try? await Task.sleep(for: .milliseconds(5)) }
      if mark == texts {
        figures.seconds = Double(DispatchTime.now().uptimeNanoseconds - began) / 1e9
        figures.cpuSeconds = Self.cpuSeconds() - cpu
      }
      figures.megabytes.append(Double(BenchCommand.residentBytes()) / 1e6)
    }
    pump.cancel()
    await pump.value
    client.close()
    figures.taken = counter.taken
    return figures
  }

  private static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
