import HTTP
import Synchronization
import Testing

@Suite struct HTTPClientTests {
  private func client(_ change: (inout HTTPClientLimits) -> Void = { _ in }) -> HTTPClient {
    var limits = HTTPClientLimits()
    limits.allowsPrivateAddresses = true
    change(&limits)
    return HTTPClient(limits: limits)
  }

  private func serving(
    _ handler: @escaping HTTPServer.Handler, _ story: (String) async throws -> Void
  ) async throws {
    try await HTTPTests.serving(handler) { port, _ in try await story("http://127.0.0.1:\(port)") }
  }

  @Test func aPostArrivesAsItWasWritten() async throws {
    try await serving({ request in
      var response = HTTPResponse.text(
        202, request.method + String(decoding: request.body, as: UTF8.self))
      response.headers.add("Retry-After", request.headers["X-Key"] ?? "-")
      return response
    }) { url in
      let client = client()
      let response = try await client.send(
        HTTPClientRequest(
          method: "POST", url: url + "/a", headers: ["X-Key": "7"], body: Array("hola".utf8)))
      #expect(response.status == 202)
      #expect(response.headers["retry-after"] == "7")
      #expect(String(decoding: response.body, as: UTF8.self) == "POSThola")
      client.close()
    }
  }

  @Test func manyAtOnceAllComeBack() async throws {
    try await serving({ .text(200, $0.query) }) { url in
      let client = client()
      let answers = await withTaskGroup(of: String?.self) { group in
        for number in 0..<200 {
          group.addTask {
            let response = try? await client.send(
              HTTPClientRequest(method: "GET", url: url + "/?\(number)"))
            return response.map { String(decoding: $0.body, as: UTF8.self) }
          }
        }
        return await group.reduce(into: Set<String>()) { $0.formUnion([$1].compactMap { $0 }) }
      }
      #expect(answers.count == 200)
      client.close()
    }
  }

  @Test func aRedirectIsAnAnswerNotAnOrder() async throws {
    let calls = Mutex(0)
    try await serving({ _ in
      calls.withLock { $0 += 1 }
      return HTTPResponse(status: 302, headers: ["Location": "http://127.0.0.1:1/"])
    }) { url in
      let response = try await client().send(HTTPClientRequest(method: "GET", url: url + "/"))
      #expect(response.status == 302)
      #expect(calls.withLock { $0 } == 1)
    }
  }

  @Test func privateAddressesAreRefusedUnlessAllowed() async throws {
    try await serving({ _ in .text(200, "") }) { url in
      let careful = client { $0.allowsPrivateAddresses = false }
      await #expect(throws: HTTPClientError.privateAddress) {
        try await careful.send(HTTPClientRequest(method: "GET", url: url + "/"))
      }
    }
  }

  @Test func anEndlessAnswerIsCutOff() async throws {
    try await serving({ _ in HTTPResponse(status: 200, body: Array(repeating: 65, count: 5000)) }) {
      url in
      let modest = client { $0.responseBytesMax = 1000 }
      await #expect(throws: HTTPClientError.responseTooLarge) {
        try await modest.send(HTTPClientRequest(method: "GET", url: url + "/"))
      }
    }
  }

  @Test func aHeadDoesNotWaitForABody() async throws {
    try await serving({ _ in .text(200, "cuerpo") }) { url in
      let response = try await client().send(HTTPClientRequest(method: "HEAD", url: url + "/"))
      #expect(response.status == 200)
      #expect(response.headers["Content-Length"] == "6")
      #expect(response.body.isEmpty)
    }
  }

  @Test func anAnswerThatNeverComesTimesOut() async throws {
    let gate = Gate()
    try await serving({ _ in
      await gate.pass()
      return .text(200, "")
    }) { url in
      let hasty = client { $0.totalSecondsMax = 1 }
      await #expect(throws: HTTPClientError.timedOut) {
        try await hasty.send(HTTPClientRequest(method: "GET", url: url + "/"))
      }
      gate.open()
    }
  }

  @Test func aCancelledTaskEndsItsTransfer() async throws {
    let gate = Gate()
    try await serving({ _ in
      await gate.pass()
      return .text(200, "")
    }) { url in
      let client = client { $0.totalSecondsMax = 1_000 }
      let task = Task { try await client.send(HTTPClientRequest(method: "GET", url: url + "/")) }
      await gate.somebodyWaits()
      task.cancel()
      await #expect(throws: HTTPClientError.cancelled) { try await task.value }
      gate.open()
    }
  }

  @Test func onlySoManyAreInFlight() async throws {
    let gate = Gate()
    try await serving({ _ in
      await gate.pass()
      return .text(200, "")
    }) { url in
      let client = client { $0.inFlightMax = 1 }
      let first = Task { try await client.send(HTTPClientRequest(method: "GET", url: url + "/")) }
      await gate.somebodyWaits()
      await #expect(throws: HTTPClientError.busy) {
        try await client.send(HTTPClientRequest(method: "GET", url: url + "/"))
      }
      gate.open()
      let answer = try await first.value
      #expect(answer.status == 200)
    }
  }

  @Test(arguments: ["GET / HTTP/1.1\r\nX-Evil: 1\r\n\r\nGET", "", "GE T"])
  func aMethodIsOneWord(method: String) async throws {
    await #expect(throws: HTTPClientError.badRequest) {
      try await client().send(HTTPClientRequest(method: method, url: "http://127.0.0.1:1/"))
    }
  }

  @Test func aLineBreakCannotBecomeAHeader() async throws {
    await #expect(throws: HTTPClientError.badRequest) {
      try await client().send(
        HTTPClientRequest(
          method: "GET", url: "http://127.0.0.1:1/", headers: ["X-A": "b\r\nX-Evil: 1"]))
    }
    await #expect(throws: HTTPClientError.badRequest) {
      try await client().send(HTTPClientRequest(method: "GET", url: "file:///etc/passwd"))
    }
  }

  @Test func nobodyThereIsSaid() async throws {
    do {
      _ = try await client().send(HTTPClientRequest(method: "GET", url: "http://127.0.0.1:1/"))
      Issue.record("somebody answered")
    } catch {
      #expect(error.code == "unreachable")
      #expect(error.isRetryable)
    }
  }
}
