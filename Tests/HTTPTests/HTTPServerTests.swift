import Foundation
import HTTP
import Synchronization
import Testing

@Suite struct HTTPServerTests {
  private func serving<Result>(
    limits: HTTPServerLimits = HTTPServerLimits(),
    _ handler: @escaping HTTPServer.Handler = {
      .text(200, String(decoding: $0.body, as: UTF8.self))
    },
    _ story: (Int) async throws -> Result
  ) async throws -> Result {
    let server = HTTPServer(limits: limits, handler: handler)
    let port = try server.start(address: "127.0.0.1", port: 0)
    let result = try await story(port)
    await server.shutdown(graceSeconds: 5)
    return result
  }

  private func post(_ body: String, extra: String = "") -> String {
    "POST /hola?a=1%202 HTTP/1.1\r\nHost: x\r\n\(extra)Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
  }

  @Test func aRequestComesWholeAndIsAnswered() async throws {
    let seen = Mutex<HTTPRequest?>(nil)
    let answer = try await serving({ request in
      seen.withLock { $0 = request }
      return .text(201, "gracias")
    }) { port in
      let connection = RawConnection(port: port)
      connection.say(post("cuerpo", extra: "X-Firma: abc\r\n"))
      return connection.hear { $0.hasSuffix("gracias") }
    }
    #expect(answer.hasPrefix("HTTP/1.1 201"))
    let request = try #require(seen.withLock { $0 })
    #expect(request.method == "POST")
    #expect(request.path == "/hola")
    #expect(request.query == "a=1%202")
    #expect(request.headers["x-firma"] == "abc")
    #expect(String(decoding: request.body, as: UTF8.self) == "cuerpo")
    #expect(request.remoteAddress == "127.0.0.1")
  }

  @Test func aHandlerThatWaitsHoldsNobodyUp() async throws {
    let gate = AsyncStream.makeStream(of: Void.self)
    try await serving({ request in
      if request.path == "/wait" { for await _ in gate.stream { break } }
      return .text(200, request.path)
    }) { port in
      let patient = RawConnection(port: port)
      patient.say("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n")
      let quick = RawConnection(port: port)
      quick.say("GET /quick HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(quick.hear { $0.hasSuffix("/quick") }.hasSuffix("/quick"))
      gate.continuation.yield()
      #expect(patient.hear { $0.hasSuffix("/wait") }.hasSuffix("/wait"))
    }
  }

  @Test func pipelinedRequestsAreAnsweredInOrder() async throws {
    let answer = try await serving { port in
      let connection = RawConnection(port: port)
      connection.say(post("uno") + post("dos") + post("tres"))
      return connection.hear { $0.hasSuffix("tres") }
    }
    let uno = try #require(answer.range(of: "uno"))
    let dos = try #require(answer.range(of: "dos"))
    #expect(uno.lowerBound < dos.lowerBound)
  }

  @Test(arguments: [
    ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nContent-Length: 30\r\n\r\nabc", 400),
    (
      "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
      400
    ),
    ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", 400),
    ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5000000\r\n\r\n", 413),
    ("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999999999999\r\n\r\n", 413),
    ("GET http HTTP/1.1\r\nHost: x\r\n\r\n", 400),
  ])
  func whatCannotBeTrustedIsRefused(request: String, status: Int) async throws {
    let wasHandled = Mutex(false)
    let answered = try await serving({ _ in
      wasHandled.withLock { $0 = true }
      return .text(200, "")
    }) { port in RawConnection.status(of: Array(request.utf8), port: port) }
    #expect(answered == status)
    #expect(!wasHandled.withLock { $0 })
  }

  @Test func chunkedBodiesAreBoundedToo() async throws {
    var limits = HTTPServerLimits()
    limits.bodyBytesMax = 1000
    let chunk = String(repeating: "a", count: 0x200)
    try await serving(limits: limits) { port in
      let small = RawConnection(port: port)
      small.say(
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n200\r\n\(chunk)\r\n0\r\n\r\n"
      )
      #expect(small.hear { $0.hasSuffix(chunk) }.hasPrefix("HTTP/1.1 200"))
      let large = RawConnection(port: port)
      large.say(
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
          + String(repeating: "200\r\n\(chunk)\r\n", count: 8) + "0\r\n\r\n")
      #expect(!large.hear().hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test func aThousandBrokenRequestsBreakNothing() async throws {
    var seed: UInt64 = 42
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    try await serving { port in
      let before = try Self.openFiles()
      for _ in 0..<1000 {
        var bytes = Array(post("From=%2B1&Body=hola", extra: "X-A: b\r\n").utf8)
        for _ in 0...random(4) {
          switch random(4) {
          case 0: bytes[random(bytes.count)] = UInt8(random(256))
          case 1: bytes.removeLast(min(bytes.count - 1, random(40)))
          case 2:
            bytes.insert(
              contentsOf: Array(repeating: UInt8(random(256)), count: random(9000)),
              at: random(bytes.count))
          default: bytes.swapAt(random(bytes.count), random(bytes.count))
          }
        }
        let connection = RawConnection(port: port)
        connection.say(bytes)
      }
      let sane = RawConnection(port: port)
      sane.say(post("vivo"))
      #expect(sane.hear { $0.hasSuffix("vivo") }.hasSuffix("vivo"))
      #expect(try Self.openFiles() <= before + 1100)
    }
  }

  @Test func aClientThatNeverFinishesIsCutOff() async throws {
    var limits = HTTPServerLimits()
    limits.requestSecondsMax = 1
    limits.headerSecondsMax = 1
    try await serving(limits: limits) { port in
      let slowBody = RawConnection(port: port)
      slowBody.say("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc")
      let slowHead = RawConnection(port: port)
      slowHead.say("POST / HTTP/1.1\r\nHost:")
      #expect(!slowBody.hear().hasPrefix("HTTP/1.1 200"))
      #expect(!slowHead.hear().hasPrefix("HTTP/1.1 200"))
    }
  }

  @Test func aStreamIsSentAsItComesAndEndsWithTheServer() async throws {
    let (stream, source) = AsyncStream.makeStream(of: [UInt8].self)
    try await serving({ _ in
      HTTPResponse(status: 200, headers: ["Content-Type": "text/event-stream"], stream: stream)
    }) { port in
      let page = RawConnection(port: port)
      page.say("GET /events HTTP/1.1\r\nHost: x\r\n\r\n")
      source.yield(Array("data: uno\n\n".utf8))
      #expect(page.hear { $0.contains("uno") }.contains("data: uno"))
      source.yield(Array("data: dos\n\n".utf8))
      #expect(page.hear { $0.contains("dos") }.contains("data: dos"))
    }
  }

  @Test func whatWasAcceptedIsFinishedBeforeTheEnd() async throws {
    let gate = AsyncStream.makeStream(of: Void.self)
    let began = AsyncStream.makeStream(of: Void.self)
    let server = HTTPServer { _ in
      began.continuation.yield()
      for await _ in gate.stream { break }
      return .text(200, "hecho")
    }
    let port = try server.start(address: "127.0.0.1", port: 0)
    let connection = RawConnection(port: port)
    connection.say("GET / HTTP/1.1\r\nHost: x\r\n\r\n")
    for await _ in began.stream { break }
    async let end: Void = server.shutdown(graceSeconds: 10)
    gate.continuation.yield()
    #expect(connection.hear().hasSuffix("hecho"))
    await end
  }

  @Test func twoServersOnOnePortDoNotBothStart() async throws {
    try await serving { port in
      let second = HTTPServer { _ in .text(200, "") }
      #expect(throws: HTTPServerError.self) { try second.start(address: "127.0.0.1", port: port) }
    }
  }

  private static func openFiles() throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
  }
}
