import CMicrohttpd
import Foundation
import Synchronization

/// An HTTP/1.1 server on libmicrohttpd, driven by loops of its own.
///
/// A handler may wait: its connection is suspended meanwhile and costs no thread. Requests are refused, not
/// guessed at: two lengths, a length beside an encoding, folded lines, too large, too slow.
package final class HTTPServer: Sendable {
  package typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse
  /// Seconds of a clock that only goes forward.
  package typealias Clock = @Sendable () -> Int64

  private let handler: Handler
  private let limits: HTTPServerLimits
  private let clock: Clock
  private let engines = Mutex<[Engine]>([])
  private let threads = DispatchGroup()

  package init(
    limits: HTTPServerLimits = HTTPServerLimits(), clock: @escaping Clock = HTTPServer.monotonic,
    handler: @escaping Handler
  ) {
    self.limits = limits
    self.clock = clock
    self.handler = handler
  }

  @Sendable package static func monotonic() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return Int64(time.tv_sec)
  }

  /// Starts to listen and returns the port: the one asked for, or any free one for 0. A server starts once.
  package func start(address: String, port: Int) throws(HTTPServerError) -> Int {
    let listener = try Listener.open(address: address, port: port)
    let port = Listener.port(of: listener)
    var made: [Engine] = []
    for number in 0..<max(1, limits.loops) {
      let own = number == 0 ? listener : dup(listener)
      guard let engine = Engine(listener: own, limits: limits, clock: clock, handler: handler)
      else {
        if number > 0 { close(own) }
        for engine in made { engine.discard() }
        if made.isEmpty { close(listener) }
        throw .cannotStart
      }
      made.append(engine)
    }
    for engine in made { begin(engine) }
    engines.withLock { $0 += made }
    return port
  }

  private func begin(_ engine: Engine) {
    threads.enter()
    let thread = Thread { [threads] in
      engine.run()
      threads.leave()
    }
    thread.name = "http"
    thread.stackSize = 1 << 20
    thread.start()
  }

  /// Looks at the clock now rather than within the second.
  package func lookAtClock() {
    for engine in engines.withLock({ $0 }) { engine.loop.ring() }
  }

  /// Takes no new connections, finishes what was accepted, and ends; after `graceSeconds` what is still
  /// unanswered gets 503.
  package func shutdown(graceSeconds: Int) async {
    let running = engines.withLock { engines in
      defer { engines = [] }
      return engines
    }
    for engine in running { engine.stop(graceSeconds: graceSeconds) }
    await withCheckedContinuation { continuation in
      threads.notify(queue: .global()) { continuation.resume() }
    }
  }
}
