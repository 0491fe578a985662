import Channels
import HTTP
import Helpline
import Synchronization
import Testing

@Suite struct TwilioTests {
  private let now = Instant(seconds: 1_795_532_400)
  private let address = "https://sms.example.org/webhooks/twilio"

  private func twilio(apiURL: String? = nil, repliesInline: Bool = true) -> Twilio {
    var limits = HTTPClientLimits()
    limits.allowsPrivateAddresses = true
    return Twilio(
      ChannelSetup(
        name: ChannelName("twilio"),
        fields: ["Account": "AC1", "Sender": "+15555550100", "API-URL": apiURL ?? ""],
        secrets: ["auth-token": ["secret"]], webhookURL: address, repliesInline: repliesInline),
      client: HTTPClient(limits: limits))
  }

  private func request(
    _ fields: [(String, String)], path: String = "/webhooks/twilio",
    signedWith token: String = "secret"
  ) -> HTTPRequest {
    let url = path.hasSuffix("/status") ? address + "/status" : address
    let signed = url + fields.sorted { $0.0 < $1.0 }.map { $0.0 + $0.1 }.joined()
    let signature = Base64.encode(HMACKey(sha1: Array(token.utf8)).authenticate(Array(signed.utf8)))
    return HTTPRequest(
      method: "POST", path: path, headers: ["x-twilio-signature": signature],
      body: Form.encode(fields))
  }

  private let text = [
    ("MessageSid", "SM1"), ("From", "+5215512345678"), ("To", "+15555550100"),
    ("Body", "¿dónde estoy? 🙏"), ("NumMedia", "0"), ("SmsStatus", "received"), ("Brand-New", "1"),
  ]

  @Test func aTextIsHeardWhateverElseIsSentAlong() throws {
    let heard = try twilio().hear(request(text), now: now)
    let message = try #require(heard.messages.first)
    #expect(message.externalID == ExternalID("SM1"))
    #expect(message.from.phone?.e164 == "+525512345678")
    #expect(message.text == "¿dónde estoy? 🙏")
    #expect(message.receivedAt == now)
  }

  @Test func whatIsNotSignedIsNotRead() {
    var unsigned = request(text)
    unsigned.headers = [:]
    #expect(throws: ChannelError.notVerified) { try twilio().hear(unsigned, now: now) }
    #expect(throws: ChannelError.notVerified) {
      try twilio().hear(request(text, signedWith: "guess"), now: now)
    }
    var changed = request(text)
    changed.body += Array("&Body=otra".utf8)
    #expect(throws: ChannelError.notVerified) { try twilio().hear(changed, now: now) }
    var broken = request(text)
    broken.body = Array("%zz".utf8)
    #expect(throws: ChannelError.notVerified) { try twilio().hear(broken, now: now) }
  }

  @Test func aSignedWebhookWithoutItsFieldsIsRefused() {
    #expect(throws: ChannelError.malformed(field: "MessageSid")) {
      try twilio().hear(request([("Body", "hola"), ("From", "+15555550101")]), now: now)
    }
    #expect(throws: ChannelError.malformed(field: "From")) {
      try twilio().hear(request([("Body", "hola"), ("MessageSid", "SM1")]), now: now)
    }
  }

  @Test(arguments: [
    ("queued", DeliveryStatus.sending), ("sent", .sent), ("delivered", .delivered),
    ("undelivered", .failed), ("failed", .failed), ("read", .read),
  ])
  func reportsAreHeard(word: String, status: DeliveryStatus) throws {
    let report = request(
      [("MessageSid", "SM9"), ("MessageStatus", word), ("ErrorCode", "30003")],
      path: "/webhooks/twilio/status")
    let heard = try twilio().hear(report, now: now)
    #expect(heard.reports.map(\.status) == [status])
    #expect(heard.reports.first?.carrierCode == "30003")
    #expect(heard.messages.isEmpty)
  }

  @Test func aReportOfAStatusWeDoNotKnowIsAcknowledged() throws {
    let report = request(
      [("MessageSid", "SM9"), ("MessageStatus", "teleported")], path: "/webhooks/twilio/status")
    #expect(try twilio().hear(report, now: now) == Heard())
  }

  @Test func repliesRideInTheResponseAsTwiML() {
    let response = twilio().acknowledge(Heard(), replies: ["a < b & c", "dos"])
    #expect(
      String(decoding: response.bytes, as: UTF8.self)
        == #"<?xml version="1.0" encoding="UTF-8"?><Response><Message>a &lt; b &amp; c</Message><Message>dos</Message></Response>"#
    )
    #expect(response.headers["content-type"] == "text/xml; charset=utf-8")
  }

  // MARK: Out

  private func sending(
    _ answer: HTTPResponse, _ story: (Twilio) async throws -> Void
  ) async throws -> HTTPRequest? {
    let seen = Mutex<HTTPRequest?>(nil)
    let server = HTTPServer { request in
      seen.withLock { $0 = request }
      return answer
    }
    let port = try server.start(address: "127.0.0.1", port: 0)
    try await story(twilio(apiURL: "http://127.0.0.1:\(port)"))
    await server.shutdown(graceSeconds: 1)
    return seen.withLock { $0 }
  }

  private func submission(to text: String = "+525512345678") throws -> Submission {
    Submission(
      text: "Quédese ahí", to: .phone(try #require(PhoneNumber(text))), lane: .emergency,
      idempotencyKey: "helpline-7")
  }

  @Test func aTextIsHandedOverAsTwilioWantsIt() async throws {
    let created = HTTPResponse(status: 201, body: Array(#"{"sid":"SM77","status":"queued"}"#.utf8))
    let request = try await sending(created) { twilio in
      let ids = try await twilio.send(try submission())
      #expect(ids == [ExternalID("SM77")])
    }
    let seen = try #require(request)
    #expect(seen.path == "/2010-04-01/Accounts/AC1/Messages.json")
    #expect(seen.headers["Authorization"] == "Basic QUMxOnNlY3JldA==")
    #expect(seen.headers["I-Twilio-Idempotency-Token"] == "helpline-7")
    let form = try Form(seen.body)
    #expect(form["To"] == "+525512345678")
    #expect(form["From"] == "+15555550100")
    #expect(form["Body"] == "Quédese ahí")
    #expect(form["StatusCallback"] == address + "/status")
  }

  @Test(arguments: [
    (429, #"{"code":20429}"#, SendError.throttled(retryAfterSeconds: 7)),
    (400, #"{"code":21610}"#, .optedOut(code: "21610")),
    (400, #"{"code":21614}"#, .undeliverable(code: "21614")),
    (401, #"{"code":20003}"#, .notAuthorized(code: "20003")),
    (503, "<html>", .carrierFault(code: "503")),
    (400, #"{"code":21617}"#, .rejected(code: "21617")),
    (201, "not json", .unanswered),
  ])
  func refusalsAreNamed(status: Int, body: String, error: SendError) async throws {
    let answer = HTTPResponse(
      status: status, headers: ["Retry-After": "7"], body: Array(body.utf8))
    _ = try await sending(answer) { twilio in
      let submission = try submission()
      await #expect(throws: error) { try await twilio.send(submission) }
    }
  }
}
