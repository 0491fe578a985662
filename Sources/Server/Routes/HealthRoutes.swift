import HTTP
import Helpline

/// What a supervisor asks: alive, ready, and how it goes.
struct HealthRoutes: Sendable {
  /// A text that waits longer than this to be decided means that something is wrong.
  static let undecidedSecondsMax: Int64 = 60

  let gateway: Gateway

  func add(to router: inout Router) {
    router.on("GET", "/healthz") { _ in .text(200, "ok\n") }
    router.on("GET", "/readyz") { _ in await self.ready() }
    router.on("GET", "/metrics") { _ in await self.metrics() }
  }

  private func ready() async -> HTTPResponse {
    let now = gateway.clock.now()
    guard let gauges = try? await gateway.store.gauges(now: now) else {
      return .text(503, "the store does not answer\n")
    }
    if let oldest = gauges.oldestUndecidedAt, now.seconds(since: oldest) > Self.undecidedSecondsMax
    {
      return .text(503, "texts wait to be decided\n")
    }
    return .text(200, "ready, release \(gateway.current.release.id)\n")
  }

  private func metrics() async -> HTTPResponse {
    let now = gateway.clock.now()
    guard let gauges = try? await gateway.store.gauges(now: now) else {
      return .text(503, "the store does not answer\n")
    }
    return HTTPResponse(
      status: 200, headers: ["Content-Type": "text/plain; version=0.0.4; charset=utf-8"],
      body: Array(gateway.metrics.text(gauges, now: now).utf8))
  }
}
