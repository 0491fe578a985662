import HTTP
import Synchronization
import Testing

@Suite struct ShutdownTests {
  @Test func whatWasAcceptedIsFinishedBeforeTheEnd() async throws {
    let gate = Gate()
    let server = HTTPServer { _ in
      await gate.pass()
      return .text(200, "hecho")
    }
    let port = try server.start(address: "127.0.0.1", port: 0)
    let connection = RawConnection(port: port)
    connection.say("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    await gate.somebodyWaits()
    async let end: Void = server.shutdown(graceSeconds: 10)
    gate.open()
    let answer = await connection.hear()
    #expect(answer.hasSuffix("hecho"))
    await end
    let late = RawConnection(port: port)
    #expect(!late.isConnected)
  }

  @Test func aHandlerThatNeverEndsGetsAnAnswerAndIsToldToStop() async throws {
    let gate = Gate()
    let wasCancelled = AsyncStream.makeStream(of: Void.self)
    let server = HTTPServer { _ in
      await withTaskCancellationHandler {
        await gate.pass()
      } onCancel: {
        wasCancelled.continuation.yield()
      }
      return .text(200, "tarde")
    }
    let port = try server.start(address: "127.0.0.1", port: 0)
    let connection = RawConnection(port: port)
    connection.say("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    await gate.somebodyWaits()
    await server.shutdown(graceSeconds: 0)
    #expect(await connection.hear().hasPrefix("HTTP/1.1 503"))
    for await _ in wasCancelled.stream { break }
    gate.open()
  }

  @Test func openStreamsDoNotHoldTheEndUp() async throws {
    let (stream, source) = AsyncStream.makeStream(of: [UInt8].self)
    let server = HTTPServer { _ in HTTPResponse(status: 200, stream: stream) }
    let port = try server.start(address: "127.0.0.1", port: 0)
    let page = RawConnection(port: port)
    page.say("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    source.yield(Array("uno".utf8))
    _ = await page.hear { $0.contains("uno") }
    await server.shutdown(graceSeconds: 10)
    #expect(await page.hear().hasSuffix("0\r\n\r\n"))
  }
}
