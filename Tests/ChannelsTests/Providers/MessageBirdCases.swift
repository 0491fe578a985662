import Channels
import HTTP
import Helpline
import Testing

extension Provider {
  /// MessageBird's documents "Receiving messages" and "Verifying HTTP requests", as in nyaruka/courier's
  /// handlers/messagebird; the token's claims as its Python SDK wants them (`messagebird.request_validator`).
  static let messageBird = Provider(
    name: "messagebird", form: MessageBird.form, proof: "signing-key",
    fields: ["Sender": "18005551212"], secrets: ["access-key": ["authtoken"]],
    make: { MessageBird($0, client: $1) }, sign: signMessageBird, hasClock: true,
    needed: ["id", "originator"],
    statuses: ["scheduled", "sent", "buffered", "delivered", "expired", "delivery_failed"],
    cannotHave: [.batch: "one text a request"],
    hears: [
      .text(
        "a text",
        body:
          "id=3b53c137369242138120d6b0b2122607&recipient=18005551515&originator=18885551515&body=Test+3&createdDatetime=2023-07-27T00%3A49%3A29%2B00%3A00",
        "3b53c137369242138120d6b0b2122607", from: "tel:+18885551515", "Test 3"),
      .text(
        "a text with emoji",
        body:
          "id=3b53c137369242138120d6b0b2122607&recipient=18005551515&originator=18885551515&body=%F0%9F%99%8F+%C2%BFd%C3%B3nde%3F&createdDatetime=2023-07-27T00%3A49%3A29%2B00%3A00",
        "3b53c137369242138120d6b0b2122607", from: "tel:+18885551515", "🙏 ¿dónde?"),
      .text(
        "to a short code",
        body:
          "shortcode=51515&message=Test+again&date=1690386569&date_utc=1690418969&reference=1&id=b6aae1b5dfb2427a8f7ea6a717ba31a9&mid=3b53c137369242138120d6b0b2122607&recipient=18005551515&originator=18885551515&body=Test+3&receive_datetime=20230727004929",
        "3b53c137369242138120d6b0b2122607", from: "tel:+18885551515", "Test again"),
      .text(
        "a picture",
        body:
          "receiver=18005551515&message=Test+again&date=1690386569&date_utc=1690418969&reference=1&id=b6aae1b5dfb2427a8f7ea6a717ba31a9&message_id=3b53c137369242138120d6b0b2122607&recipient=18005551515&originator=18885551515&mediaURLs=https%3A%2F%2Ffoo.bar%2Fimage.jpg&CreatedDatetime=2023-07-27T00%3A49%3A29%2B00%3A00",
        "3b53c137369242138120d6b0b2122607", from: "tel:+18885551515", "Test again", hasMedia: true),
      birdStatus("scheduled", .sending),
      birdStatus("sent", .sent),
      birdStatus("buffered", .sent),
      birdStatus("delivered", .delivered),
      birdStatus("expired", .failed),
      birdStatus("delivery_failed", .failed),
      .status("expiryttd", query: "id=b6aae1b5dfb2427a8f7ea6a717ba31a9&status=expiryttd"),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message ☺", status: 201,
        answer:
          #"{"id":"efa6405d518d4c0c88cce11f7db775fb","href":"https://rest.messagebird.com/messages/efa6405d518d4c0c88cce11f7db775fb","direction":"mt","reference":"the-customers-reference"}"#,
        ids: ["efa6405d518d4c0c88cce11f7db775fb"], path: "/messages",
        body:
          #"{"recipients":["15555550101"],"reference":"helpline-7","originator":"18005551212","body":"Simple Message ☺","datacoding":"auto","reportUrl":"https://sms.example.org/webhooks/messagebird/status"}"#,
        sentHeaders: ["Authorization": "AccessKey authtoken"]),
      SendingCase(
        story: "another key", status: 401,
        answer:
          #"{"errors":[{"code":2,"description":"Request not allowed (incorrect access_key)","parameter":"access_key"}]}"#,
        error: .notAuthorized(code: "2")),
      SendingCase(
        story: "a number it does not take", status: 422,
        answer:
          #"{"errors":[{"code":9,"description":"no (correct) recipients found","parameter":"recipient"}]}"#,
        error: .rejected(code: "9")),
      SendingCase(
        story: "no money", status: 422,
        answer: #"{"errors":[{"code":25,"description":"Not enough balance","parameter":null}]}"#,
        error: .notAuthorized(code: "25")),
      SendingCase(
        story: "too fast", status: 429, answer: "{}", error: .throttled(retryAfterSeconds: nil)),
    ])

  private static let signMessageBird: Sign = { request, secret, seconds in
    let url =
      "https://sms.example.org" + request.path + (request.query.isEmpty ? "" : "?" + request.query)
    var claims: [String: JSONValue] = [
      "iss": "MessageBird", "nbf": .integer(seconds - 1), "exp": .integer(seconds + 60),
      "jti": "e92cf079-362d-4813-ab40-bbdd938bdc6d",
      "url_hash": .text(Hexadecimal.encode(SHA256.digest(Array(url.utf8)))),
    ]
    if !request.body.isEmpty {
      claims["payload_hash"] = .text(Hexadecimal.encode(SHA256.digest(request.body)))
    }
    request.headers.add("MessageBird-Signature-JWT", token(.object(claims), secret))
  }

  private static func birdStatus(_ word: String, _ status: DeliveryStatus) -> ChannelCase {
    .status(
      word,
      query:
        "datacoding=plain&id=b6aae1b5dfb2427a8f7ea6a717ba31a9&mccmnc=310010&messageLength=4&messagePartCount=1&ported=0&price%5Bamount%5D=0.000&price%5Bcurrency%5D=USD&recipient=18885551515&reference=019a0719-ac96-7eb9-a837-cac215164834&statusDatetime=2023-07-28T17%3A57%3A12%2B00%3A00&status=\(word)&statusErrorCode=103",
      .init("b6aae1b5dfb2427a8f7ea6a717ba31a9", status, "103"))
  }
}

/// Tokens that MessageBird's own SDK must refuse, from its tests (messagebird/python-rest-api,
/// tests/test_request_validator/webhook_signature_test_data.json).
@Suite struct MessageBirdTokenTests {
  private static let head = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."

  private func verdict(_ token: String, body: String) -> ChannelError? {
    let channel = MessageBird(
      ChannelSetup(
        name: ChannelName("messagebird"),
        secrets: [
          "signing-key": ["36efdd1aace2e26cd490f0d951138253bef2f7c6d34d18981da781555cc4cebb"]
        ], webhookURL: "https://example.com/"), client: Provider.client)
    let request = HTTPRequest(
      method: "POST", path: "/webhooks/messagebird",
      headers: ["MessageBird-Signature-JWT": token], body: Array(body.utf8))
    do throws(ChannelError) {
      _ = try channel.hear(request, now: Instant(seconds: 1_625_479_200))
      return nil
    } catch {
      return error
    }
  }

  @Test func whatItsSDKRefusesIsRefused() {
    let payload =
      "eyJpc3MiOiJNZXNzYWdlQmlyZCIsIm5iZiI6MTYyNTQ3OTIwMCwiZXhwIjoxNjI1NDc5MjYwLCJqdGkiOiIxNDUwMTUzMi05NmYyLTQ2ODQtOTgzMi02OGYwOTUxYWUzNDIiLCJ1cmxfaGFzaCI6IjBmMTE1ZGIwNjJiN2MwZGQwMzBiMTY4NzhjOTlkZWE1YzM1NGI0OWRjMzdiMzhlYjg4NDYxNzljNzc4M2U5ZDciLCJwYXlsb2FkX2hhc2giOiJ"
    let mismatch =
      Self.head + payload
      + "mYjYyZjAyYWNkYTdkNzQxNzdhNzAxYTFjZTAwNmU2YmFjZDkwYzdkNGQ3YWI0ODE2OTJjMWRhNDdjODEwNzZiIn0.m79RCwO6dGa9pvzsQypkVuXQ6eM0CkRl6_U7MfWg6TM"
    let removed =
      Self.head + payload
      + "kZmZkNjAyMWJiMmJkNWIwYWY2NzYyOTA4MDllYzNhNTMxOTFkZDgxYzdmNzBhNGIyODY4OGEzNjIxODI5ODZmIn0.bHfsjj3tljfzTufoG3EU3p_yFrQh9CufyzRSaRMd4ss"
    let bodiless =
      Self.head
      + "eyJpc3MiOiJNZXNzYWdlQmlyZCIsIm5iZiI6MTYyNTQ3OTIwMCwiZXhwIjoxNjI1NDc5MjYwLCJqdGkiOiI1OWEyNDRkYy1lOWFkLTRlMjMtOTc3OC0zNzFmYWEyMzhmNzIiLCJ1cmxfaGFzaCI6IjBmMTE1ZGIwNjJiN2MwZGQwMzBiMTY4NzhjOTlkZWE1YzM1NGI0OWRjMzdiMzhlYjg4NDYxNzljNzc4M2U5ZDcifQ.6Fp0rVOsRr1fj9S2GidXAfkmPVofKr8_RTffC6G6r2E"
    let expired =
      Self.head
      + "eyJpc3MiOiJNZXNzYWdlQmlyZCIsIm5iZiI6MTYyNTQ3NTYwMCwiZXhwIjoxNjI1NDc1NjYwLCJqdGkiOiI1ZjAyZjUyMi02MDMwLTQ2YzgtYjVhMy0wMTI0NjQ3OGQ4YmMiLCJ1cmxfaGFzaCI6IjBmMTE1ZGIwNjJiN2MwZGQwMzBiMTY4NzhjOTlkZWE1YzM1NGI0OWRjMzdiMzhlYjg4NDYxNzljNzc4M2U5ZDcifQ.45MSST3B_2PsjNUeiuW54_vUQgVw4rBXrdWrOUEz3lM"
    let none =
      "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJpc3MiOiJNZXNzYWdlQmlyZCIsImlhdCI6MTYyNTQ3OTIwMCwiZXhwIjoxNjI1NDc5MjYwLCJqdGkiOiI1OWEyNDRkYy1lOWFkLTRlMjMtOTc3OC0zNzFmYWEyMzhmNzIiLCJ1cmxfaGFzaCI6IjBmMTE1ZGIwNjJiN2MwZGQwMzBiMTY4NzhjOTlkZWE1YzM1NGI0OWRjMzdiMzhlYjg4NDYxNzljNzc4M2U5ZDcifQ."
    #expect(verdict(bodiless, body: "") == .malformed(field: "id"), "this one is signed rightly")
    #expect(verdict(mismatch, body: "Hello, World!") == .notVerified)
    #expect(verdict(removed, body: "") == .notVerified)
    #expect(verdict(bodiless, body: "Hello, World!") == .notVerified)
    #expect(verdict(expired, body: "") == .stale)
    #expect(verdict(none, body: "") == .notVerified)
  }
}
