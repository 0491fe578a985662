import HTTP
import Synchronization
import Testing

@Suite struct SlowClientTests {
  @Test func aRequestMustEndInTimeHoweverBusilyItDribbles() async throws {
    let clock = HandClock()
    var limits = HTTPServerLimits()
    limits.requestSecondsMax = 20
    try await serving(limits: limits, clock: clock) { port, server in
      let slow = [
        "", "POST / HTTP/1.1\r\nHost:",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na",
      ].map { beginning in
        let connection = RawConnection(port: port)
        connection.say(beginning)
        return connection
      }
      #expect(await Self.answers(port))
      clock.move(seconds: 15, seenBy: server)
      #expect(slow[2].say("d"))
      #expect(await Self.answers(port))
      clock.move(seconds: 6, seenBy: server)
      for connection in slow { #expect(await connection.hear() == "") }
    }
  }

  @Test func aConnectionMayRestBetweenRequestsButNotForEver() async throws {
    let clock = HandClock()
    var limits = HTTPServerLimits()
    limits.requestSecondsMax = 20
    limits.idleSecondsMax = 75
    try await serving(limits: limits, clock: clock) { port, server in
      let carrier = RawConnection(port: port)
      carrier.say(post("uno"))
      #expect(await carrier.hear { $0.hasSuffix("uno") }.hasSuffix("uno"))
      #expect(await Self.answers(port))
      clock.move(seconds: 70, seenBy: server)
      #expect(await Self.answers(port))
      carrier.say(post("dos"))
      #expect(await carrier.hear { $0.hasSuffix("dos") }.hasSuffix("dos"))
      #expect(await Self.answers(port))
      clock.move(seconds: 76, seenBy: server)
      #expect(await carrier.hear() == "")
    }
  }

  @Test func aHandlerMayTakeItsTime() async throws {
    let clock = HandClock()
    let gate = Gate()
    try await serving(
      clock: clock,
      { request in
        if request.path == "/hola" { await gate.pass() }
        return .text(200, "listo")
      }
    ) { port, server in
      let connection = RawConnection(port: port)
      connection.say(post("uno"))
      await gate.somebodyWaits()
      clock.move(seconds: 10_000, seenBy: server)
      #expect(await Self.answers(port))
      gate.open()
      #expect(await connection.hear { $0.hasSuffix("listo") }.hasSuffix("listo"))
    }
  }

  @Test func oneAddressCannotTakeEveryConnection() async throws {
    var limits = HTTPServerLimits()
    limits.connectionsPerAddressMax = 2
    // A clock that stands still: on a busy machine the second may speak long after it came.
    try await serving(limits: limits, clock: HandClock()) { port, _ in
      let held = [RawConnection(port: port), RawConnection(port: port)]
      for connection in held {
        connection.say(post("dentro"))
        #expect(await connection.hear { $0.hasSuffix("dentro") }.hasSuffix("dentro"))
      }
      let third = RawConnection(port: port)
      third.say(post("fuera"))
      #expect(await third.hear() == "")
    }
  }

  /// Also makes sure that the loop has had a turn.
  private static func answers(_ port: Int) async -> Bool {
    let connection = RawConnection(port: port)
    connection.say("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    return await connection.hear().hasPrefix("HTTP/1.1 200")
  }
}
