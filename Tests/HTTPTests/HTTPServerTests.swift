import Foundation
import HTTP
import Synchronization
import Testing

@Suite struct HTTPServerTests {
  @Test func aRequestComesWholeAndIsAnswered() async throws {
    let seen = Mutex<HTTPRequest?>(nil)
    let answer = try await serving({ request in
      seen.withLock { $0 = request }
      return .text(201, "gracias")
    }) { port, _ in
      let connection = RawConnection(port: port)
      connection.say(post("cuerpo", extra: "X-Firma:  abc \r\nX-Nada:\r\n"))
      return await connection.hear { $0.hasSuffix("gracias") }
    }
    #expect(answer.hasPrefix("HTTP/1.1 201"))
    let request = try #require(seen.withLock { $0 })
    #expect(request.method == "POST")
    #expect(request.path == "/hola")
    #expect(request.query == "a=1%202")
    #expect(request.headers["x-firma"] == "abc")
    #expect(request.headers["X-Nada"] == "")
    #expect(request.headers.fields.map(\.name) == ["Host", "X-Firma", "X-Nada", "Content-Length"])
    #expect(String(decoding: request.body, as: UTF8.self) == "cuerpo")
    #expect(request.remoteAddress == "127.0.0.1")
  }

  @Test func aHandlerThatWaitsHoldsNobodyUp() async throws {
    let gate = Gate()
    try await serving({ request in
      if request.path == "/wait" { await gate.pass() }
      return .text(200, request.path)
    }) { port, _ in
      let patient = RawConnection(port: port)
      patient.say("GET /wait HTTP/1.1\r\nHost: x\r\n\r\n")
      await gate.somebodyWaits()
      let quick = RawConnection(port: port)
      quick.say("GET /quick HTTP/1.1\r\nHost: x\r\n\r\n")
      #expect(await quick.hear { $0.hasSuffix("/quick") }.hasSuffix("/quick"))
      gate.open()
      #expect(await patient.hear { $0.hasSuffix("/wait") }.hasSuffix("/wait"))
    }
  }

  /// Each loop must see to those it wakes itself, or they wait for its next idle turn.
  @Test func aThousandThatWaitOnOneAnotherAreAllAnswered() async throws {
    let waiting = Mutex<[CheckedContinuation<Void, Never>]>([])
    var limits = HTTPServerLimits()
    limits.loops = 2
    let clients = 100
    try await serving(
      limits: limits,
      { request in
        await withCheckedContinuation { continuation in
          let group = waiting.withLock { waiting in
            waiting.append(continuation)
            guard waiting.count == clients else { return [CheckedContinuation<Void, Never>]() }
            defer { waiting = [] }
            return waiting
          }
          for continuation in group { continuation.resume() }
        }
        return .text(200, String(decoding: request.body, as: UTF8.self))
      }
    ) { port, _ in
      let connections = (0..<clients).map { _ in RawConnection(port: port) }
      for round in 0..<10 {
        for connection in connections { connection.say(post("vuelta \(round)")) }
        for connection in connections {
          #expect(
            await connection.hear { $0.hasSuffix("vuelta \(round)") }.hasPrefix("HTTP/1.1 200"))
        }
      }
    }
  }

  @Test func pipelinedRequestsAreAnsweredInOrder() async throws {
    let answer = try await serving { port, _ in
      let connection = RawConnection(port: port)
      connection.say(post("uno") + post("dos") + post("tres"))
      return await connection.hear { $0.hasSuffix("tres") }
    }
    let uno = try #require(answer.range(of: "uno"))
    let dos = try #require(answer.range(of: "dos"))
    #expect(uno.lowerBound < dos.lowerBound)
  }

  @Test func aHeadIsAnsweredWithoutABody() async throws {
    try await serving { port, _ in
      let connection = RawConnection(port: port)
      connection.say("HEAD / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      let answer = await connection.hear()
      #expect(answer.hasPrefix("HTTP/1.1 200"))
      #expect(answer.hasSuffix("\r\n\r\n"))
    }
  }

  @Test func aLineBreakInAResponseHeaderIsNotSent() async throws {
    try await serving({ _ in
      HTTPResponse(status: 302, headers: ["Location": "/a\r\nX-Evil: 1", "X-Good": "1"])
    }) { port, _ in
      let connection = RawConnection(port: port)
      connection.say("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
      let answer = await connection.hear()
      #expect(answer.contains("X-Good: 1"))
      #expect(!answer.contains("Evil"))
    }
  }

  @Test func twoServersOnOnePortDoNotBothStart() async throws {
    try await serving { port, _ in
      let second = HTTPServer { _ in .text(200, "") }
      #expect(throws: HTTPServerError.self) { try second.start(address: "127.0.0.1", port: port) }
    }
  }
}
