import Channels
import HTTP
import Helpline
import Synchronization
import Testing

/// What only Twilio has: its table is `Provider.twilio`.
@Suite struct TwilioTests {
  private func twilio(apiURL: String = "", sender: String = "+15555550100") -> Twilio {
    Twilio(
      ChannelSetup(
        name: ChannelName("twilio"),
        fields: ["Account": "AC1", "Sender": sender, "API-URL": apiURL],
        secrets: ["auth-token": ["secret"]], repliesInline: true),
      client: Provider.client)
  }

  @Test func repliesRideInTheResponseAsTwiML() {
    let response = twilio().acknowledge(Heard(), replies: ["a < b & c", "dos"])
    #expect(
      String(decoding: response.bytes, as: UTF8.self)
        == #"<?xml version="1.0" encoding="UTF-8"?><Response><Message>a &lt; b &amp; c</Message><Message>dos</Message></Response>"#
    )
    #expect(response.headers["content-type"] == "text/xml; charset=utf-8")
  }

  @Test func whoeverWritesByWhatsAppIsAnsweredByWhatsApp() async throws {
    let seen = Mutex<HTTPRequest?>(nil)
    let server = HTTPServer { request in
      seen.withLock { $0 = request }
      return HTTPResponse(status: 201, body: Array(#"{"sid":"SM77"}"#.utf8))
    }
    let port = try server.start(address: "127.0.0.1", port: 0)
    let channel = twilio(apiURL: "http://127.0.0.1:\(port)", sender: "whatsapp:+15555550100")
    _ = try await channel.send(
      Submission(
        text: "Quédese ahí", to: .phone(PhoneNumber(fiction: 101)), lane: .emergency,
        idempotencyKey: "helpline-7"))
    await server.shutdown(graceSeconds: 1)
    let form = try Form(try #require(seen.withLock { $0 }).body)
    #expect(form["To"] == "whatsapp:+15555550101")
    #expect(form["From"] == "whatsapp:+15555550100")
  }
}
