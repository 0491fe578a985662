import CMicrohttpd
import Foundation
import Synchronization

/// An HTTP/1.1 server on libmicrohttpd, driven by one loop of its own.
///
/// A handler may wait: its connection is suspended meanwhile and costs no thread. Requests are refused, not
/// guessed at: two lengths, a length beside an encoding, too large, too slow.
package final class HTTPServer: Sendable {
  package typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse

  private struct State {
    var engine: Engine?
    var isRunning = false
  }

  private let handler: Handler
  private let limits: HTTPServerLimits
  private let state = Mutex(State())
  private let ended = DispatchSemaphore(value: 0)

  package init(limits: HTTPServerLimits = HTTPServerLimits(), handler: @escaping Handler) {
    self.limits = limits
    self.handler = handler
  }

  /// Starts to listen and returns the port: the one asked for, or any free one for 0.
  package func start(address: String, port: Int) throws(HTTPServerError) -> Int {
    let listener = try Listener.open(address: address, port: port)
    guard let engine = Engine(listener: listener, limits: limits, handler: handler) else {
      close(listener)
      throw .cannotStart
    }
    state.withLock { $0 = State(engine: engine, isRunning: true) }
    let thread = Thread { [ended] in
      engine.run()
      ended.signal()
    }
    thread.name = "http"
    thread.stackSize = 1 << 20
    thread.start()
    return Listener.port(of: listener)
  }

  /// Takes no new connections, finishes what was accepted, and ends; after `graceSeconds` what is still
  /// unanswered gets 503.
  package func shutdown(graceSeconds: Int) async {
    let engine = state.withLock { state in
      defer { state.isRunning = false }
      return state.isRunning ? state.engine : nil
    }
    guard let engine else { return }
    engine.stop(graceSeconds: graceSeconds)
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        self.ended.wait()
        continuation.resume()
      }
    }
  }
}
