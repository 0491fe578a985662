import HTTP
import Synchronization

/// A server on a free port of this machine for the length of one story.
func serving<Result>(
  limits: HTTPServerLimits = HTTPServerLimits(), clock: HandClock? = nil,
  _ handler: @escaping HTTPServer.Handler = {
    .text(200, String(decoding: $0.body, as: UTF8.self))
  },
  _ story: (Int, HTTPServer) async throws -> Result
) async throws -> Result {
  let server =
    if let clock {
      HTTPServer(limits: limits, clock: { clock.seconds }, handler: handler)
    } else {
      HTTPServer(limits: limits, handler: handler)
    }
  let port = try server.start(address: "127.0.0.1", port: 0)
  let result = try await story(port, server)
  await server.shutdown(graceSeconds: 5)
  return result
}

func post(_ body: String, extra: String = "") -> String {
  "POST /hola?a=1%202 HTTP/1.1\r\nHost: x\r\n\(extra)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
}

/// A clock that a test moves by hand.
final class HandClock: Sendable {
  private let now = Mutex<Int64>(1_000)

  var seconds: Int64 { now.withLock { $0 } }

  func move(seconds: Int64, seenBy server: HTTPServer) {
    now.withLock { $0 += seconds }
    server.lookAtClock()
  }
}

/// A door that stays shut until it is opened, and says when somebody waits at it.
struct Gate: Sendable {
  private let opening = AsyncStream.makeStream(of: Void.self)
  private let arriving = AsyncStream.makeStream(of: Void.self)

  func pass() async {
    arriving.continuation.yield()
    for await _ in opening.stream { break }
  }

  func somebodyWaits() async { for await _ in arriving.stream { break } }

  func open() { opening.continuation.finish() }
}
