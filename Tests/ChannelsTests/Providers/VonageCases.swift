import Channels
import HTTP
import Helpline

extension Provider {
  /// Fields of Vonage's guides "Inbound SMS", "Concatenation & encoding" and "Delivery receipts"; the signature as its
  /// Python SDK makes it (`vonage_http_client.auth.Auth.sign_params`); answers as in nyaruka/courier's handlers/nexmo.
  static let vonage = Provider(
    name: "vonage", form: Vonage.form, proof: "signature-secret",
    fields: ["Account": "nexmo-api-key", "Sender": "+2020", "Signature": "sha256"],
    secrets: ["api-secret": ["nexmo-api-secret"]], make: { Vonage($0, client: $1) },
    sign: signVonage, hasClock: true, needed: ["messageId", "msisdn"],
    statuses: ["delivered", "expired", "failed", "rejected", "accepted", "buffered", "unknown"],
    cannotHave: [.batch: "one text a request"],
    hears: [
      .text(
        "a text by GET",
        query:
          "msisdn=447700900001&to=447700900000&messageId=0A0000000123ABCD1&text=Hello+world&type=text&keyword=HELLO&message-timestamp=2020-01-01+12%3A00%3A00&api-key=abcd1234&nonce=aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
        "0A0000000123ABCD1", from: "tel:+447700900001", "Hello world"),
      .text(
        "by form, with signs that are signed as others",
        body:
          "msisdn=447700900001&to=447700900000&messageId=0A0000000123ABCD1&text=a%26b%3Dc+%C2%BFd%C3%B3nde%3F&type=unicode&keyword=A&message-timestamp=2020-01-01+12%3A00%3A00",
        "0A0000000123ABCD1", from: "tel:+447700900001", "a&b=c ¿dónde?"),
      .text(
        "by JSON",
        body:
          #"{"api-key":"abcd1234","msisdn":"447700900001","to":"447700900000","messageId":"0A0000000123ABCD1","text":"Hello world","type":"text","keyword":"HELLO","message-timestamp":"2020-01-01T12:00:00.000+00:00"}"#,
        "0A0000000123ABCD1", from: "tel:+447700900001", "Hello world"),
      .text(
        "a part",
        body:
          "msisdn=447700900001&to=447700900000&messageId=0A0000000123ABCD1&text=Hello&type=text&concat=true&concat-ref=1&concat-total=3&concat-part=2",
        "0A0000000123ABCD1", from: "tel:+447700900001", "Hello", part: [1, 3, 2]),
      vonageStatus("delivered", .delivered),
      vonageStatus("expired", .failed),
      vonageStatus("failed", .failed),
      vonageStatus("rejected", .failed),
      vonageStatus("accepted", .sent),
      vonageStatus("buffered", .sent),
      .status("unknown", body: "to=2020&messageId=external1&status=unknown&err-code=1"),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message",
        answer: #"{"messages":[{"status":"0","message-id":"1002"}]}"#, ids: ["1002"],
        path: "/sms/json",
        fields: [
          "text": "Simple Message", "to": "15555550101", "from": "2020",
          "api_key": "nexmo-api-key", "api_secret": "nexmo-api-secret", "status-report-req": "1",
          "type": "text", "callback": "https://sms.example.org/webhooks/vonage/status",
        ]),
      SendingCase(
        story: "letters outside GSM-7", text: "Unicode ☺",
        answer:
          #"{"message-count":"2","messages":[{"status":"0","message-id":"1002"},{"status":"0","message-id":"1003"}]}"#,
        ids: ["1002", "1003"], fields: ["text": "Unicode ☺", "type": "unicode"]),
      SendingCase(
        story: "too fast, said with 200",
        answer:
          #"{"messages":[{"status":"1","error-text":"Throughput Rate Exceeded - please wait [ 250 ] and retry"}]}"#,
        error: .throttled(retryAfterSeconds: 1)),
      SendingCase(
        story: "too fast for the second part: the first is on its way",
        answer:
          #"{"message-count":"2","messages":[{"status":"0","message-id":"1002"},{"status":"1","error-text":"Throughput Rate Exceeded - please wait [ 250 ] and retry"}]}"#,
        error: .unanswered),
      SendingCase(
        story: "no money",
        answer: #"{"messages":[{"status":"9","error-text":"Partner quota violation"}]}"#,
        error: .notAuthorized(code: "9")),
      SendingCase(
        story: "too many binds", answer: #"{"messages":[{"status":"10"}]}"#,
        error: .rejected(code: "10")),
      SendingCase(
        story: "another token", status: 401, answer: "Invalid API token",
        error: .notAuthorized(code: "401")),
      SendingCase(
        story: "too fast", status: 429, answer: "Error", error: .throttled(retryAfterSeconds: nil)),
    ])

  private static func vonageStatus(_ word: String, _ status: DeliveryStatus) -> ChannelCase {
    .status(
      word,
      body:
        "msisdn=447700900000&to=AcmeInc&network-code=12345&messageId=0A0000001234567B&price=0.03330000&status=\(word)&scts=2001011400&err-code=0&api-key=abcd1234&message-timestamp=2020-01-01+12%3A00%3A00",
      .init("0A0000001234567B", status, "0"))
  }

  private static let signVonage: Sign = { request, secret, seconds in
    let isJSON = request.body.first == UInt8(ascii: "{")
    let stamp = isJSON ? #""timestamp":"\#(seconds)""# : "timestamp=\(seconds)"
    if isJSON {
      request.body = Array("{\(stamp),".utf8) + request.body.dropFirst()
    } else if request.method == "GET" {
      request.query += "&" + stamp
    } else {
      request.body += Array(("&" + stamp).utf8)
    }
    var pairs: [(String, String)] = []
    if isJSON, case .object(let fields) = try? JSON.decode(JSONValue.self, from: request.body) {
      pairs = fields.compactMap { name, value in value.word.map { (name, $0) } }
    } else if let form = try? Form(
      request.method == "GET" ? Array(request.query.utf8) : request.body)
    {
      pairs = form.pairs
    }
    let signed = pairs.sorted { $0.0 < $1.0 }.map { name, value in
      "&\(name)=" + value.replacing("&", with: "_").replacing("=", with: "_")
    }.joined()
    let signature = Hexadecimal.encode(hmac(secret, .sha256, Array(signed.utf8)))
    if isJSON {
      request.body = Array(#"{"sig":"\#(signature)","#.utf8) + request.body.dropFirst()
    } else if request.method == "GET" {
      request.query += "&sig=" + signature
    } else {
      request.body += Array(("&sig=" + signature).utf8)
    }
  }

  /// Webhooks of Vonage's "Messages API reference"; the token's claims as in "Decoding signed webhooks".
  static let vonageMessages = Provider(
    name: "vonage-messages", form: VonageMessages.form, proof: "signature-secret",
    fields: ["Account": "abcd1234", "Sender": "+447700900001"],
    secrets: ["api-secret": ["secret"]], make: { VonageMessages($0, client: $1) },
    sign: { request, secret, seconds in
      let claims: JSONValue = [
        "iat": .integer(seconds), "jti": "c5ba8f24-1a14-4c10-bfdf-3fbe8ce511b5", "iss": "Vonage",
        "payload_hash": .text(Hexadecimal.encode(SHA256.digest(request.body))),
        "api_key": "a1b2c3d", "application_id": "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
      ]
      request.headers.add("Authorization", "Bearer " + token(claims, secret))
    }, hasClock: true, needed: ["message_uuid", "from"],
    statuses: ["submitted", "delivered", "read", "rejected", "undeliverable"],
    cannotHave: [.batch: "one text a request"],
    hears: [
      .text(
        "a text", body: messages(#""message_type":"text","text":"Hello From Vonage!""#),
        "aaaaaaaa-bbbb-cccc-dddd-0123456789ab", from: "tel:+447700900001", "Hello From Vonage!"),
      .text(
        "a text with emoji",
        body: messages(#""message_type":"text","text":"\ud83d\ude4f \u00bfd\u00f3nde?""#),
        "aaaaaaaa-bbbb-cccc-dddd-0123456789ab", from: "tel:+447700900001", "🙏 ¿dónde?"),
      .text(
        "a picture",
        body: messages(
          #""message_type":"image","image":{"url":"https://example.com/image.jpg","name":"image.jpg","caption":"Look"}"#
        ), "aaaaaaaa-bbbb-cccc-dddd-0123456789ab", from: "tel:+447700900001", "Look",
        hasMedia: true),
      .text(
        "a place",
        body: messages(
          #""message_type":"location","location":{"lat":40.34772,"long":-74.18847,"name":"Vonage","address":"23 Main St, Holmdel, NJ 07733"}"#
        ), "aaaaaaaa-bbbb-cccc-dddd-0123456789ab", from: "tel:+447700900001",
        "40.34772,-74.18847", place: [40.34772, -74.18847]),
      messagesStatus("submitted", .sent),
      messagesStatus("delivered", .delivered),
      messagesStatus("read", .read),
      messagesStatus("undeliverable", .failed),
      .status(
        "rejected",
        body: messages(
          #""status":"rejected","error":{"type":"https://developer.vonage.com/api-errors/messages#1000","title":1000,"detail":"Throttled - You have exceeded the submission capacity allowed on this account. Please wait and retry","instance":"bf0ca0bf927b3b52e3cb03217e1a1ddf"}"#
        ), .init("aaaaaaaa-bbbb-cccc-dddd-0123456789ab", .failed, "1000")),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Nexmo Verification code: 12345", status: 202,
        answer: #"{"message_uuid":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab"}"#,
        ids: ["aaaaaaaa-bbbb-cccc-dddd-0123456789ab"], path: "/v1/messages",
        body:
          #"{"message_type":"text","text":"Nexmo Verification code: 12345","to":"15555550101","from":"447700900001","channel":"sms","client_ref":"helpline-7","webhook_url":"https://sms.example.org/webhooks/vonage-messages/status"}"#,
        sentHeaders: ["Authorization": "Basic YWJjZDEyMzQ6c2VjcmV0"]),
      SendingCase(
        story: "no money", status: 402,
        answer:
          #"{"type":"https://developer.vonage.com/en/api-errors/#low-balance","title":"Low balance","detail":"This request could not be performed due to your account balance being low.","instance":"bf0ca0bf927b3b52e3cb03217e1a1ddf"}"#,
        error: .notAuthorized(code: "Low balance")),
      SendingCase(
        story: "wrong parameters", status: 422, answer: #"{"title":"Invalid params"}"#,
        error: .rejected(code: "Invalid params")),
      SendingCase(
        story: "too fast", status: 429, headers: ["Retry-After": "2"],
        answer: #"{"title":"Rate Limit Hit"}"#, error: .throttled(retryAfterSeconds: 2)),
    ])

  private static func messages(_ rest: String) -> String {
    #"{"channel":"sms","message_uuid":"aaaaaaaa-bbbb-cccc-dddd-0123456789ab","to":"447700900000","from":"447700900001","timestamp":"2020-01-01T14:00:00.000Z","#
      + rest + "}"
  }

  private static func messagesStatus(_ word: String, _ status: DeliveryStatus) -> ChannelCase {
    .status(
      word, body: messages(#""status":"\#(word)","usage":{"currency":"EUR","price":"0.0333"}"#),
      .init("aaaaaaaa-bbbb-cccc-dddd-0123456789ab", status))
  }
}
