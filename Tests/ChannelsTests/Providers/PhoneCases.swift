import Channels
import HTTP
import Helpline

extension Provider {
  /// Events of the app's own document "Webhooks" (android-sms-gateway/docs-web), with the names it had before too.
  static let capcom6 = Provider(
    name: "capcom6", form: Capcom6.form, proof: "signing-key", fields: ["Account": "user"],
    secrets: ["password": ["pass"]], make: { Capcom6($0, client: $1) },
    sign: { request, secret, seconds in
      let signed = request.body + Array("\(seconds)".utf8)
      request.headers.add("X-Timestamp", "\(seconds)")
      request.headers.add("X-Signature", Hexadecimal.encode(hmac(secret, .sha256, signed)))
    }, hasClock: true, needed: ["id", "payload.sender", "event"],
    statuses: ["sms:sent", "sms:delivered", "sms:failed", "sms:cancelled"],
    cannotHave: [.batch: "one event a request"],
    hears: [
      .text(
        "a text",
        body: phoneEvent(
          "sms:received",
          #""messageId":"abc123","message":"Android is always a sweet treat!","sender":"6505551212","recipient":"+1234567890","simNumber":1,"receivedAt":"2024-06-22T15:46:11.000+07:00""#
        ), "Ey6ECgOkVVFjz3CL48B8C", from: "tel:+6505551212", "Android is always a sweet treat!"),
      .text(
        "a text with emoji, in the older form",
        body: phoneEvent(
          "sms:received",
          #""messageId":"abc123","message":"\ud83d\ude4f \u00bfd\u00f3nde?","phoneNumber":"+525512345678","simNumber":null,"receivedAt":"2024-06-22T15:46:11.000+07:00""#
        ), "Ey6ECgOkVVFjz3CL48B8C", from: "tel:+525512345678", "🙏 ¿dónde?"),
      .text(
        "a picture",
        body: phoneEvent(
          "mms:received",
          #""messageId":"mms_12345abcde","sender":"6505551212","recipient":"+1234567890","simNumber":1,"transactionId":"T1234567890ABC","subject":"Photo attachment","size":125684,"contentClass":"IMAGE_BASIC","receivedAt":"2025-08-23T05:15:30.000+07:00""#
        ), "Ey6ECgOkVVFjz3CL48B8C", from: "tel:+6505551212", "", hasMedia: true),
      phoneStatus("sms:sent", "msg-456", .sent),
      phoneStatus("sms:delivered", "msg-456", .delivered),
      .status(
        "sms:failed",
        body: phoneEvent(
          "sms:failed",
          #""messageId":"msg-000","sender":"+1234567890","recipient":"+4445556666","simNumber":3,"failedAt":"2026-02-18T02:15:00.000+07:00","reason":"Network error""#
        ), .init("msg-000", .failed, "Network error")),
      phoneStatus("sms:cancelled", "msg-456", .failed),
      ChannelCase(
        story: "the app began", body: phoneEvent("app:started", #""simCards":[]"#),
        outcome: .nothing),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Hello", lane: .emergency, status: 202,
        answer: #"{"id":"helpline-7","state":"Pending","recipients":[]}"#, ids: ["helpline-7"],
        path: "/messages",
        body:
          #"{"id":"helpline-7","textMessage":{"text":"Hello"},"phoneNumbers":["+15555550101"],"withDeliveryReport":true,"priority":100}"#,
        sentHeaders: ["Authorization": "Basic dXNlcjpwYXNz"]),
      SendingCase(
        story: "it has this one already", status: 409, answer: "{}", ids: ["helpline-7"]),
      SendingCase(
        story: "a wrong request", status: 400, answer: #"{"message":"bad"}"#,
        error: .rejected(code: "400")),
      SendingCase(
        story: "another password", status: 401, answer: "", error: .notAuthorized(code: "401")),
    ])

  private static func phoneEvent(_ kind: String, _ payload: String) -> String {
    #"{"deviceId":"ffffffffceb0b1db0000018e937c815b","event":"\#(kind)","id":"Ey6ECgOkVVFjz3CL48B8C","payload":{\#(payload)},"webhookId":"LreFUt-Z3sSq0JufY9uWB"}"#
  }

  private static func phoneStatus(
    _ kind: String, _ id: String, _ status: DeliveryStatus
  ) -> ChannelCase {
    .status(
      kind,
      body: phoneEvent(
        kind,
        #""messageId":"\#(id)","sender":"+1234567890","recipient":"+9998887777","simNumber":1"#),
      .init(id, status))
  }

  /// Events by the fields of httpSMS's own source (api/pkg/events), in a CloudEvents envelope; the token as its
  /// webhook service makes it.
  static let httpSMS = Provider(
    name: "httpsms", form: HTTPSMS.form, proof: "signing-key",
    fields: ["Sender": "+18005550199"], secrets: ["api-key": ["uk_key"]],
    make: { HTTPSMS($0, client: $1) },
    sign: { request, secret, seconds in
      let claims: JSONValue = [
        "iss": "api.httpsms.com", "iat": .integer(seconds), "nbf": .integer(seconds - 600),
        "exp": .integer(seconds + 600),
      ]
      request.headers.add("Authorization", "Bearer " + token(claims, secret))
    }, hasClock: true, needed: ["data.message_id", "data.contact", "type"],
    statuses: [
      "message.phone.sent", "message.phone.delivered", "message.send.failed",
      "message.send.expired",
    ],
    cannotHave: [.batch: "one event a request"],
    hears: [
      .text(
        "a text",
        body: cloudEvent(
          "message.phone.received",
          #""message_id":"32343a19-da5e-4b1b-a767-3298a73703cb","user_id":"x","owner":"+18005550199","encrypted":false,"contact":"+18005550100","timestamp":"2022-06-05T14:26:09.527976+03:00","content":"This is a sample text message","sim":"SIM1","attachments":null"#
        ), "32343a19-da5e-4b1b-a767-3298a73703cb", from: "tel:+18005550100",
        "This is a sample text message"),
      .text(
        "a text with emoji",
        body: cloudEvent(
          "message.phone.received",
          #""message_id":"32343a19-da5e-4b1b-a767-3298a73703cb","owner":"+18005550199","contact":"+18005550100","content":"\ud83d\ude4f \u00bfd\u00f3nde?","sim":"SIM1""#
        ), "32343a19-da5e-4b1b-a767-3298a73703cb", from: "tel:+18005550100", "🙏 ¿dónde?"),
      cloudStatus("message.phone.sent", .sent),
      cloudStatus("message.phone.delivered", .delivered),
      cloudStatus("message.send.failed", .failed),
      cloudStatus("message.send.expired", .failed),
      ChannelCase(
        story: "a missed call", body: cloudEvent("message.call.missed", #""contact":"+1""#),
        outcome: .nothing),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "This is a sample text message",
        answer:
          #"{"data":{"id":"32343a19-da5e-4b1b-a767-3298a73703cb","status":"pending"},"message":"message added to queue","status":"success"}"#,
        ids: ["32343a19-da5e-4b1b-a767-3298a73703cb"], path: "/v1/messages/send",
        body:
          #"{"from":"+18005550199","to":"+15555550101","content":"This is a sample text message","request_id":"helpline-7"}"#,
        sentHeaders: ["x-api-key": "uk_key"]),
      SendingCase(
        story: "a wrong number", status: 422, answer: #"{"status":"error"}"#,
        error: .rejected(code: "422")),
      SendingCase(
        story: "no money", status: 402, answer: #"{"status":"error"}"#,
        error: .notAuthorized(code: "402")),
    ])

  private static func cloudEvent(_ kind: String, _ data: String) -> String {
    #"{"specversion":"1.0","id":"b1e6a4f0-2f4b-4d3e-9e2a-111111111111","source":"/v1/messages/receive","type":"\#(kind)","datacontenttype":"application/json","time":"2022-06-05T11:26:10Z","data":{\#(data)}}"#
  }

  private static func cloudStatus(_ kind: String, _ status: DeliveryStatus) -> ChannelCase {
    .status(
      kind,
      body: cloudEvent(
        kind,
        #""id":"32343a19-da5e-4b1b-a767-3298a73703cb","owner":"+18005550199","contact":"+18005550100","request_id":null,"user_id":"x","encrypted":false,"timestamp":"2022-06-05T14:26:09+03:00","content":"x","sim":"SIM1""#
      ), .init("32343a19-da5e-4b1b-a767-3298a73703cb", status))
  }

  /// Fields of SMSsync's document "Developers". It sends nothing on our word: the phone asks, see `SMSSyncTests`.
  static let smsSync = Provider(
    name: "smssync", form: SMSSync.form, proof: "secret",
    make: { setup, _ in SMSSync(setup) },
    sign: { request, secret, _ in
      request.body += Array(((request.body.isEmpty ? "" : "&") + "secret=" + secret).utf8)
    }, needed: ["message_id", "from"],
    cannotHave: [
      .everyStatus: "it never tells", .staleTimestamp: "its secret has no time",
      .batch: "one text a request",
    ],
    hears: [
      .text(
        "a text",
        body:
          "from=%2B525512345678&message=ayuda&message_id=80&sent_to=%2B15555550100&device_id=1&sent_timestamp=1795532400000",
        "80", from: "tel:+525512345678", "ayuda"),
      .text(
        "a text with emoji",
        body:
          "from=%2B525512345678&message=%F0%9F%99%8F+%C2%BFd%C3%B3nde%3F&message_id=81&sent_to=%2B15555550100&device_id=1&sent_timestamp=1795532400000",
        "81", from: "tel:+525512345678", "🙏 ¿dónde?"),
    ],
    sends: [])
}
