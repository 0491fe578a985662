import Channels
import HTTP
import Helpline
import HelplineTesting
import Synchronization
import Testing

@Suite struct WebhookTests {
  private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

  /// The example of the Standard Webhooks libraries' own tests: id, payload and secret theirs, the signature made with
  /// standardwebhooks 1.0 for Python.
  @Test func theSignatureAgreesWithTheStandard() throws {
    let key = try #require(Webhook.key(Self.secret))
    #expect(
      Webhook.signature(
        id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330,
        body: Array(#"{"test": 2432232314}"#.utf8), keys: [key])
        == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
  }

  @Test(arguments: ["", "whsec_", "c2hvcnQ=", "not base64 at all"])
  func whatTheStandardCallsNoSecretIsNone(secret: String) {
    #expect(Webhook.key(secret) == nil)
  }

  private func sending(
    _ answer: HTTPResponse, secrets: [String] = [secret],
    _ story: (Webhook) async throws -> Void
  ) async throws -> HTTPRequest? {
    let seen = Mutex<HTTPRequest?>(nil)
    let server = HTTPServer { request in
      seen.withLock { $0 = request }
      return answer
    }
    let port = try server.start(address: "127.0.0.1", port: 0)
    let setup = ChannelSetup(
      name: ChannelName("webhook"), fields: ["API-URL": "http://127.0.0.1:\(port)/pages"],
      secrets: ["signing-secret": secrets])
    try await story(
      Webhook(
        setup, client: Provider.client, clock: ManualClock(Instant(seconds: 1_795_532_400))))
    await server.shutdown(graceSeconds: 1)
    return seen.withLock { $0 }
  }

  private let page = Submission(
    text: "K7 ROJO Nogales", to: .account(ChannelName("webhook"), "nogales"), lane: .emergency,
    idempotencyKey: "helpline-7")

  @Test func aPageIsOneSignedEvent() async throws {
    let seen = try await sending(HTTPResponse(status: 204)) { webhook in
      let ids = try await webhook.send(page)
      #expect(ids == [ExternalID("msg_helpline-7")])
    }
    let request = try #require(seen)
    #expect(request.path == "/pages")
    #expect(request.headers["webhook-id"] == "msg_helpline-7")
    #expect(request.headers["webhook-timestamp"] == "1795532400")
    let key = try #require(Webhook.key(Self.secret))
    #expect(
      request.headers["webhook-signature"]
        == Webhook.signature(
          id: "msg_helpline-7", timestamp: 1_795_532_400, body: request.body, keys: [key]))
    let event = try JSON.decode(JSONValue.self, from: request.body)
    #expect(
      event == [
        "type": "helpline.page", "timestamp": "2026-11-24T15:00:00Z",
        "data": ["to": "nogales", "text": "K7 ROJO Nogales", "lane": "emergency"],
      ])
  }

  @Test func bothSecretsSignWhileOneIsBeingChanged() async throws {
    let next = "whsec_" + Base64.encode([UInt8](repeating: 7, count: 32))
    let seen = try await sending(HTTPResponse(status: 200), secrets: [Self.secret, next]) {
      _ = try await $0.send(page)
    }
    #expect(seen?.headers["webhook-signature"]?.split(separator: " ").count == 2)
  }

  @Test(arguments: [
    (410, SendError.optedOut(code: "410")), (429, .throttled(retryAfterSeconds: 5)),
    (500, .carrierFault(code: "500")), (401, .notAuthorized(code: "401")),
    (400, .rejected(code: "400")), (301, .unreachable),
  ])
  func refusalsAreNamed(status: Int, error: SendError) async throws {
    let answer = HTTPResponse(status: status, headers: ["Retry-After": "5"])
    _ = try await sending(answer) { webhook in
      await #expect(throws: error) { try await webhook.send(page) }
    }
  }

  @Test func withoutASecretNothingGoesOut() async throws {
    let seen = try await sending(HTTPResponse(status: 200), secrets: ["short"]) { webhook in
      await #expect(throws: SendError.notAuthorized(code: "signing-secret")) {
        try await webhook.send(page)
      }
    }
    #expect(seen == nil)
  }
}
