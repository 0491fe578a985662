import Channels
import HTTP
import Helpline

extension Provider {
  /// MessageBird's documents "Receiving messages" and "Verifying HTTP requests", as in nyaruka/courier's
  /// handlers/messagebird; the token's claims as its Python SDK wants them (`messagebird.request_validator`).
  static let messageBird = Provider(
    name: "messagebird", form: MessageBird.form, proof: "signing-key",
    fields: ["Sender": "18005551212"], secrets: ["access-key": ["authtoken"]],
    make: { MessageBird($0, client: $1) }, sign: signMessageBird, hasClock: true,
    needed: ["id", "originator"],
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
