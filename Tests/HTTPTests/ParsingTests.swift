import HTTP
import Testing

@Suite struct ParsingTests {
  @Test func aFormKeepsOrderAndRepeats() throws {
    let form = try Form(Array("b=2&a=1&b=%C3%B1+x&c=&=d&e".utf8))
    #expect(form.pairs.map(\.0) == ["b", "a", "b", "c", "", "e"])
    #expect(form.pairs.map(\.1) == ["2", "1", "ñ x", "", "d", ""])
    #expect(form["b"] == "2")
    #expect(form["z"] == nil)
  }

  @Test func aFormIsWrittenAsItIsRead() throws {
    let pairs = [("To", "+52 55"), ("Body", "¿qué & cuándo?=100%"), ("", "")]
    let form = try Form(Form.encode(pairs))
    #expect(form.pairs.map(\.0) == pairs.map(\.0))
    #expect(form.pairs.map(\.1) == pairs.map(\.1))
  }

  @Test func hostileFormsAreRefusedOrRepaired() throws {
    #expect(throws: Form.Fault.brokenEscape) { try Form(Array("a=%zz".utf8)) }
    #expect(throws: Form.Fault.brokenEscape) { try Form(Array("a=%4".utf8)) }
    #expect(throws: Form.Fault.tooManyFields) {
      try Form(Array(String(repeating: "a=1&", count: 201).utf8))
    }
    #expect(try Form(Array("a=%FF%FE".utf8))["a"] == "\u{FFFD}\u{FFFD}")
    #expect(try Form(Array("a=%FF%FE".utf8)).bytes(of: "a") == [0xFF, 0xFE])
    #expect(try Form(Array("a=x%00y".utf8))["a"] == "x\0y")
  }

  @Test func jsonIsBoundedBeforeItIsParsed() throws {
    #expect(try JSON.decode([String: Int].self, from: Array("{\"a\":1}".utf8)) == ["a": 1])
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSON.Fault.tooDeep) { try JSON.decode([Int].self, from: Array(deep.utf8)) }
    #expect(throws: JSON.Fault.malformed) { try JSON.decode([Int].self, from: Array("[1".utf8)) }
    let brackets = Array("[\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\"]".utf8)
    #expect(try JSON.decode([String].self, from: brackets).count == 1)
  }

  @Test func textCannotLeaveItsElement() {
    #expect(XMLText.escape("<Say>&\"'") == "&lt;Say&gt;&amp;&quot;&#39;")
    #expect(XMLText.escape("a\u{0}b\nc") == "ab\nc")
  }

  @Test func base64AsInRFC4648() {
    let cases = [
      "": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "foobar": "Zm9vYmFy",
    ]
    for (plain, encoded) in cases {
      #expect(Base64.encode(Array(plain.utf8)) == encoded)
      #expect(Base64.decode(encoded) == Array(plain.utf8))
    }
    for broken in ["Z", "Zg", "Zg=", "Zh==", "Zm9=", "====", "Zg==Zg==", "Zg= =", "Zm9v\n"] {
      #expect(Base64.decode(broken) == nil, "\(broken)")
    }
  }

  @Test func sha256AsInFIPS180() {
    #expect(
      Base64.encode(SHA256.digest(Array("abc".utf8)))
        == "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=")
    #expect(SHA256.digest([]).count == 32)
  }

  @Test func anEventIsOneEventWhateverItSays() {
    #expect(
      ServerSentEvents.encode("a\nb\r\n\u{2028}c", event: "text\ndata: x", id: "7")
        == Array("event: text\nid: 7\ndata: a\ndata: b\ndata: \u{2028}c\n\n".utf8))
    #expect(ServerSentEvents.encode("") == Array("data: \n\n".utf8))
  }

  @Test func hmacAsInRFC2202AndRFC4231() {
    let key = [UInt8](repeating: 0x0B, count: 20)
    let hex = { (bytes: [UInt8]) in
      bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
    #expect(
      hex(HMACKey(sha1: key).authenticate(Array("Hi There".utf8)))
        == "b617318655057264e28bc0b6fb378c8ef146be00")
    let sha256 = HMACKey(sha256: key)
    for _ in 0..<2 {
      #expect(
        hex(sha256.authenticate(Array("Hi There".utf8)))
          == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    }
    #expect(constantTimeEquals([1, 2], [1, 2]))
    #expect(!constantTimeEquals([1, 2], [1, 3]))
    #expect(!constantTimeEquals([], []))
  }

  @Test func theRouterFindsByPathThenByMethod() async {
    var router = Router()
    router.on("POST", "/webhooks/{channel}") { .text(200, $0.parameters["channel"] ?? "") }
    router.on("GET", "/healthz") { _ in .text(200, "ok") }
    func answer(_ method: String, _ path: String) async -> HTTPResponse {
      await router.respond(to: HTTPRequest(method: method, path: path))
    }
    #expect(await answer("POST", "/webhooks/twilio").bytes == Array("twilio".utf8))
    #expect(await answer("HEAD", "/healthz").status == 200)
    #expect(await answer("GET", "/webhooks/twilio").status == 405)
    #expect(await answer("GET", "/webhooks/twilio").headers["Allow"] == "POST")
    #expect(await answer("POST", "/healthz").headers["Allow"] == "GET, HEAD")
    #expect(await answer("GET", "/webhooks/").status == 404)
    #expect(await answer("GET", "/../etc/passwd").status == 404)
  }
}
