import Foundation
import HTTP
import Synchronization
import Testing

@Suite struct HostileRequestTests {
  private static let smuggled = "GET /admin HTTP/1.1\r\nHost: x\r\n\r\n"

  @Test(arguments: [
    ("Content-Length: 3\r\nContent-Length: 30\r\n\r\nabc", 400),
    ("Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400),
    ("Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 501),
    ("Transfer-Encoding: chunked \r\n\r\n0\r\n\r\n", 400),
    ("Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 501),
    ("Content-Length: -1\r\n\r\n", 400),
    ("Content-Length: +3\r\n\r\nabc", 400),
    ("Content-Length: 0x3\r\n\r\nabc", 400),
    ("Content-Length: 3, 3\r\n\r\nabc", 400),
    ("Content-Length:\r\n\r\n", 400),
    ("Content-Length: 5000000\r\n\r\n", 413),
    ("Content-Length: 99999999999999999999\r\n\r\n", 413),
    ("Content-Length : 3\r\n\r\nabc", 400),
    ("Content-Length\t: 3\r\n\r\nabc", 400),
    ("X-A: b\r\n c\r\n\r\n", 400),
    ("Content-Length:\r\n 33\r\n\r\n" + smuggled, 400),
    ("Content-Length\r\n : 33\r\n\r\n" + smuggled, 400),
    ("A:\r\n b\r\n\r\n", 400),
    ("X-A: b\0c\r\n\r\n", 400),
    ("X-A: b\0\0X-B: c\r\n\r\n", 400),
    ("X-A: b\nContent-Length: 33\r\n\r\n" + smuggled, 400),
    ("X-A: b\rContent-Length: 33\r\n\r\n" + smuggled, 400),
    ("X-A: b\u{7}\r\n\r\n", 400),
    ("X A: b\r\n\r\n", 400),
    (": b\r\n\r\n", 400),
    ("no colon\r\n\r\n", 400),
    ("Host: y\r\n\r\n", 400),
    (String(repeating: "A: b\r\n", count: 120) + "\r\n", 431),
    ("X-A: " + String(repeating: "a", count: 9_000) + "\r\n\r\n", 431),
  ])
  func headersThatCanBeReadTwoWaysAreRefused(rest: String, status: Int) async throws {
    try await expectRefusal("POST / HTTP/1.1\r\nHost: x\r\n" + rest, status)
  }

  @Test(arguments: [
    ("GET http HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET http://x/ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET /a\0b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET /a%00b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET /a%2fb HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET /a%2 HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET /a%zz HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET /a%ff HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET /%0d%0aX: HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET /ñ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET /a#b HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET  / HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET\t/ HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("GET / a HTTP/1.1\r\nHost: x\r\n\r\n", nil),
    ("GET / HTTP/1.1\nHost: x\n\n", 400),
    ("GET / HTTP/1.1\r\n\r\n", 400),
    ("GET / HTTP/2.0\r\nHost: x\r\n\r\n", 505),
    ("GET / HTTP/0.9\r\n\r\n", 505),
    ("GET /\r\n\r\n", 400),
    ("G(T / HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ("POST / HTTP/1.0\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 501),
    ("GET /" + String(repeating: "a", count: 9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n", 414),
    ("\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}", nil),
    ("", nil),
  ])
  func requestLinesThatAreNoneAreRefused(request: String, status: Int?) async throws {
    try await expectRefusal(request, status)
  }

  private func expectRefusal(_ request: String, _ status: Int?) async throws {
    let paths = Mutex<[String]>([])
    // An end that comes right behind half a line may go unnoticed until the deadline.
    var limits = HTTPServerLimits()
    limits.requestSecondsMax = 3
    let answered = try await serving(
      limits: limits,
      { request in
        paths.withLock { $0.append(request.path) }
        return .text(200, "")
      }
    ) { port, _ in await RawConnection.status(of: Array(request.utf8), port: port) }
    #expect(answered == status)
    #expect(paths.withLock { $0 } == [])
  }

  @Test func whatIsAllowedIsReadAsItIs() async throws {
    let seen = Mutex<HTTPRequest?>(nil)
    try await serving({ request in
      seen.withLock { $0 = request }
      return .text(200, "")
    }) { port, _ in
      let request = "GET /se%C3%B1al%20a?b=%zz HTTP/1.1\r\nhOST: x\r\nX-A:\t b c\t\r\nX-B:\r\n\r\n"
      #expect(await RawConnection.status(of: Array(request.utf8), port: port) == 200)
    }
    let request = try #require(seen.withLock { $0 })
    #expect(request.path == "/señal a")
    #expect(request.query == "b=%zz")
    #expect(request.headers["X-A"] == "b c")
  }

  @Test func chunkedBodiesAreBoundedToo() async throws {
    var limits = HTTPServerLimits()
    limits.bodyBytesMax = 1000
    let chunk = "200\r\n" + String(repeating: "a", count: 0x200) + "\r\n"
    let head = "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    try await serving(limits: limits, { .text(200, "\($0.body.count)") }) { port, _ in
      let small = RawConnection(port: port)
      small.say(head + chunk + "0\r\n\r\n")
      #expect(await small.hear { $0.hasSuffix("512") }.hasPrefix("HTTP/1.1 200"))
      #expect(
        await RawConnection.status(
          of: Array((head + String(repeating: chunk, count: 8) + "0\r\n\r\n").utf8), port: port)
          == 413)
      let endless = RawConnection(port: port)
      endless.say(head + String(repeating: chunk, count: 100))
      #expect(await !endless.hear().hasPrefix("HTTP/1.1 200"))
      #expect(
        await RawConnection.status(of: Array((head + "zz\r\nabc\r\n0\r\n\r\n").utf8), port: port)
          == 400)
      #expect(
        await RawConnection.status(
          of: Array((head + "ffffffffffffffffff\r\nabc").utf8), port: port) == 413)
    }
  }

  @Test func aThousandBrokenRequestsBreakNothingAndLeakNothing() async throws {
    var seed: UInt64 = 42
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    func broken() -> [UInt8] {
      var bytes = Array(post("From=%2B1&Body=hola", extra: "X-A: b\r\n").utf8)
      for _ in 0...random(4) {
        switch random(4) {
        case 0: bytes[random(bytes.count)] = UInt8(random(256))
        case 1: bytes.removeLast(min(bytes.count - 1, random(40)))
        case 2:
          let noise = Array(repeating: UInt8(random(256)), count: random(9000))
          bytes.insert(contentsOf: noise, at: random(bytes.count))
        default: bytes.swapAt(random(bytes.count), random(bytes.count))
        }
      }
      return bytes
    }
    // Were one of them to keep its place, nobody would get in any more.
    var limits = HTTPServerLimits()
    limits.connectionsMax = 16
    try await serving(limits: limits) { port, _ in
      for number in 0..<1000 {
        let connection = RawConnection(port: port)
        connection.say(broken())
        if number.isMultiple(of: 2) { connection.finishSaying() }
      }
      for _ in 0..<8 { #expect(await getsIn(port)) }
    }
  }

  /// The server may still be seeing the broken ones off: it turns people away then, but not for ever.
  private func getsIn(_ port: Int) async -> Bool {
    for _ in 0..<5_000 {
      let connection = RawConnection(port: port)
      connection.say(post("vivo"))
      if await connection.hear(until: { $0.hasSuffix("vivo") }).hasSuffix("vivo") { return true }
    }
    return false
  }
}
