import Channels
import HTTP
import Helpline

extension Provider {
  /// Telnyx's references "Inbound message" and "Delivery update"; the signature as in its Python SDK
  /// (`telnyx.lib.webhook_verification`). The key pairs are ours, from the seeds 0…31 and 1…32.
  static let telnyx = Provider(
    name: "telnyx", form: Telnyx.form, proof: "public-key",
    fields: ["Sender": "+18445550001"],
    secrets: ["api-key": ["KEY0123"]], make: { Telnyx($0, client: $1) }, sign: signTelnyx,
    hasClock: true, needed: ["data.payload.id", "data.payload.from", "data.event_type"],
    statuses: [
      "queued", "sending", "sent", "delivered", "sending_failed", "delivery_failed",
      "delivery_unconfirmed",
    ],
    cannotHave: [.batch: "one event a request"],
    hears: [
      .text(
        "a text", body: event("message.received", #""text":"Hello, World!","media":[]"#),
        "40385f64-5717-4562-b3fc-2c963f66afa6", from: "tel:+18665550001", "Hello, World!"),
      .text(
        "a text with emoji",
        body: event("message.received", #""text":"\ud83d\ude4f \u00bfd\u00f3nde?","media":[]"#),
        "40385f64-5717-4562-b3fc-2c963f66afa6", from: "tel:+18665550001", "🙏 ¿dónde?"),
      .text(
        "a picture",
        body: event(
          "message.received",
          #""text":"","media":[{"url":"https://pbs.twimg.com/profile_images/1142168442042118144/AW3F4fFD_400x400.png","content_type":null,"sha256":null,"size":null}]"#
        ), "40385f64-5717-4562-b3fc-2c963f66afa6", from: "tel:+18665550001", "", hasMedia: true),
      telnyxStatus("message.sent", "queued", .sending),
      telnyxStatus("message.sent", "sending", .sending),
      telnyxStatus("message.sent", "sent", .sent),
      telnyxStatus("message.finalized", "delivered", .delivered),
      telnyxStatus("message.finalized", "delivery_unconfirmed", .sent),
      telnyxStatus("message.finalized", "sending_failed", .failed),
      telnyxStatus("message.finalized", "delivery_failed", .failed),
      ChannelCase(
        story: "an event of something else",
        body: #"{"data":{"event_type":"call.initiated","id":"x","payload":{}}}"#, outcome: .nothing),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Hello, World!",
        answer:
          #"{"data":{"record_type":"message","direction":"outbound","id":"40385f64-5717-4562-b3fc-2c963f66afa6","type":"SMS","to":[{"phone_number":"+18665550001","status":"queued"}]}}"#,
        ids: ["40385f64-5717-4562-b3fc-2c963f66afa6"], path: "/v2/messages",
        body:
          #"{"from":"+18445550001","to":"+15555550101","text":"Hello, World!","webhook_url":"https://sms.example.org/webhooks/telnyx/status"}"#,
        sentHeaders: ["Authorization": "Bearer KEY0123"]),
      SendingCase(
        story: "they wrote STOP", status: 400,
        answer: #"{"errors":[{"code":"40300","title":"Blocked due to STOP message"}]}"#,
        error: .optedOut(code: "40300")),
      SendingCase(
        story: "a landline", status: 400,
        answer: #"{"errors":[{"code":"40001","title":"Not routable"}]}"#,
        error: .undeliverable(code: "40001")),
      SendingCase(
        story: "another key", status: 401,
        answer: #"{"errors":[{"code":"10009","title":"Authentication failed"}]}"#,
        error: .notAuthorized(code: "10009")),
      SendingCase(
        story: "too fast", status: 429, answer: #"{"errors":[{"code":"10011"}]}"#,
        error: .throttled(retryAfterSeconds: nil)),
    ])

  private static let signTelnyx: Sign = { request, secret, seconds in
    let pair =
      secret == Provider.secret
      ? Ed25519Pair.ours
      : secret.hasPrefix("next") ? Ed25519Pair.next : Ed25519Pair.strange
    let signature = pair.sign(Array("\(seconds)|".utf8) + request.body)
    request.headers.add("telnyx-timestamp", "\(seconds)")
    request.headers.add("telnyx-signature-ed25519", Base64.encode(signature))
  }

  private static func event(_ kind: String, _ rest: String) -> String {
    #"{"data":{"record_type":"event","id":"86f58db9-0fe3-4adc-9d1f-46e66e6e9323","event_type":"\#(kind)","occurred_at":"2019-01-23T18:10:02.574Z","payload":{"record_type":"message","direction":"inbound","id":"40385f64-5717-4562-b3fc-2c963f66afa6","type":"SMS","messaging_profile_id":"4000eba1-a0c0-4563-9925-b25e842a7cb6","from":{"phone_number":"+18665550001","carrier":"T-MOBILE USA, INC.","line_type":"Wireless"},"to":[{"phone_number":"+18445550001","status":"delivered","carrier":"TELNYX LLC","line_type":"VoIP"}],"cc":[],"encoding":"GSM-7","parts":1,"tags":["Greetings"],"#
      + rest + #"}},"meta":{"attempt":1,"delivered_to":"https://www.example.com/hooks"}}"#
  }

  private static func telnyxStatus(
    _ kind: String, _ word: String, _ status: DeliveryStatus
  ) -> ChannelCase {
    .status(
      word,
      body:
        #"{"data":{"record_type":"event","id":"4ee8c3a6-4995-4309-a3c6-38e3db9ea4be","event_type":"\#(kind)","occurred_at":"2019-12-09T21:32:14.148+00:00","payload":{"record_type":"message","direction":"outbound","id":"ac012cbf-5e09-46af-a69a-7c0e2d90993c","type":"SMS","from":{"phone_number":"+13125550001"},"to":[{"phone_number":"+13125550002","status":"\#(word)","carrier":"T-MOBILE USA, INC.","line_type":"Wireless"}],"text":"Hello there!","errors":[]}}}"#,
      .init("ac012cbf-5e09-46af-a69a-7c0e2d90993c", status))
  }
}
