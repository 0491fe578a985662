import HTTP
import Synchronization
import Testing

@Suite struct StreamTests {
  @Test func aStreamIsSentAsItComesAndEndsWithTheServer() async throws {
    let (stream, source) = AsyncStream.makeStream(of: [UInt8].self)
    try await serving({ _ in
      HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], stream: stream)
    }) { port, _ in
      let page = RawConnection(port: port)
      page.say("GET /events HTTP/1.1\r\nHost: x\r\n\r\n")
      source.yield(ServerSentEvents.encode("uno"))
      #expect(await page.hear { $0.contains("uno") }.contains("data: uno"))
      source.yield(ServerSentEvents.encode("dos"))
      #expect(await page.hear { $0.contains("dos") }.contains("data: dos"))
    }
  }

  @Test func aRestingEventStreamShowsThatItLives() async throws {
    let clock = HandClock()
    let (stream, source) = AsyncStream.makeStream(of: [UInt8].self)
    try await serving(
      clock: clock,
      { _ in
        HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], stream: stream)
      }
    ) { port, server in
      let page = RawConnection(port: port)
      page.say("GET /events HTTP/1.1\r\nHost: x\r\n\r\n")
      source.yield(ServerSentEvents.encode("uno"))
      _ = await page.hear { $0.contains("uno") }
      clock.move(seconds: 20, seenBy: server)
      #expect(await page.hear { $0.contains("still here") }.contains(": still here\n\n"))
    }
  }

  @Test func aSlowReaderHoldsTheStreamBackAndGetsItAll() async throws {
    let asked = Mutex(0)
    let chunks = 400
    let chunkBytes = 100_000
    try await serving({ _ in
      let export = AsyncStream<[UInt8]> {
        let number = asked.withLock { asked in
          asked += 1
          return asked
        }
        return number <= chunks ? [UInt8](repeating: 65, count: chunkBytes) : nil
      }
      return HTTPResponse(status: 200, stream: export)
    }) { port, _ in
      let reader = RawConnection(port: port)
      reader.say("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      var taken = 0
      #expect(await reader.hear { !$0.isEmpty }.hasPrefix("HTTP/1.1 200"))
      #expect(asked.withLock { $0 } < chunks)
      taken = await reader.hearBytes().count { $0 == 65 }
      #expect(taken > (chunks - 1) * chunkBytes)
    }
  }

  @Test func aStreamWhoseReaderLeftIsLetGo() async throws {
    let gone = AsyncStream.makeStream(of: Void.self)
    let (stream, source) = AsyncStream.makeStream(of: [UInt8].self)
    source.onTermination = { _ in gone.continuation.yield() }
    let clock = HandClock()
    let events: HTTPHeaders = ["Content-Type": "text/event-stream"]
    try await serving(
      clock: clock, { _ in HTTPResponse(status: 200, headers: events, stream: stream) }
    ) { port, server in
      do {
        let page = RawConnection(port: port)
        page.say("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
        source.yield(Array("uno".utf8))
        _ = await page.hear { $0.contains("uno") }
      }
      // The first comment makes the kernel notice, the next one libmicrohttpd.
      for _ in 0..<3 {
        clock.move(seconds: 20, seenBy: server)
        let other = RawConnection(port: port)
        other.say("GET\r\n\r\n")
        _ = await other.hear()
      }
      for await _ in gone.stream { break }
    }
  }
}
