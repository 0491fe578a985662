import Channels
import HTTP
import Helpline

extension Provider {
  /// Sinch's reference "Webhooks", as in nyaruka/courier's handlers/mblox (its name before); the signature as in its
  /// Python SDK (`validate_sinch_event_signature_with_nonce`).
  static let sinch = Provider(
    name: "sinch", form: Sinch.form, proof: "webhook-secret",
    fields: ["Account": "Username", "Sender": "2020"], secrets: ["api-token": ["Password"]],
    make: { Sinch($0, client: $1) }, sign: signSinch, hasClock: true,
    needed: ["id", "from", "type"],
    statuses: [
      "Queued", "Dispatched", "Aborted", "Cancelled", "Failed", "Delivered", "Expired", "Rejected",
      "Deleted", "Unknown",
    ],
    cannotHave: [.batch: "one text a request"],
    hears: [
      .text(
        "a text",
        body:
          #"{"id":"OzQ5UqIOdoY8","from":"12067799294","to":"18444651185","body":"Hello World","type":"mo_text","received_at":"2016-03-30T19:33:06.643Z"}"#,
        "OzQ5UqIOdoY8", from: "tel:+12067799294", "Hello World"),
      .text(
        "a text with emoji",
        body:
          #"{"id":"OzQ5UqIOdoY8","from":"12067799294","to":"18444651185","body":"\ud83d\ude4f \u00bfd\u00f3nde?","type":"mo_text","received_at":"2016-03-30T19:33:06.643Z"}"#,
        "OzQ5UqIOdoY8", from: "tel:+12067799294", "🙏 ¿dónde?"),
      .text(
        "a picture",
        body:
          #"{"id":"OzQ5UqIOdoY9","from":"12067799294","to":"18444651185","type":"mo_media","body":{"subject":"","message":"Look","media":[{"url":"https://x","content_type":"image/jpeg","status":"Uploaded","code":0}]},"received_at":"2016-03-30T19:33:06.643Z"}"#,
        "OzQ5UqIOdoY9", from: "tel:+12067799294", "Look", hasMedia: true),
      sinchStatus("Queued", .sending),
      sinchStatus("Dispatched", .sent),
      sinchStatus("Delivered", .delivered),
      sinchStatus("Aborted", .failed),
      sinchStatus("Rejected", .failed),
      sinchStatus("Failed", .failed),
      sinchStatus("Expired", .failed),
      sinchStatus("Cancelled", .failed),
      sinchStatus("Deleted", .failed),
      .status(
        "Unknown",
        body: #"{"type":"recipient_delivery_report_sms","batch_id":"12345","status":"Unknown"}"#),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message ☺", status: 201, answer: #"{ "id":"OzYDlvf3SQVc" }"#,
        ids: ["OzYDlvf3SQVc"], path: "/xms/v1/Username/batches",
        body:
          #"{"from":"2020","to":["15555550101"],"body":"Simple Message ☺","delivery_report":"per_recipient","callback_url":"https://sms.example.org/webhooks/sinch/status","client_reference":"helpline-7"}"#,
        sentHeaders: ["Authorization": "Bearer Password"]),
      SendingCase(
        story: "a number it does not take", status: 400,
        answer: #"{"code":"syntax_invalid_parameter_format","text":"Invalid to"}"#,
        error: .rejected(code: "syntax_invalid_parameter_format")),
      SendingCase(
        story: "another token", status: 401, answer: "", error: .notAuthorized(code: "401")),
      SendingCase(
        story: "too fast", status: 429, answer: "", error: .throttled(retryAfterSeconds: nil)),
    ])

  private static let signSinch: Sign = { request, secret, seconds in
    let nonce = "01FJA8B4A7BM43YGWSG9GBV067"
    let signed = request.body + Array(".\(nonce).\(seconds)".utf8)
    request.headers.add(
      "x-sinch-webhook-signature", Base64.encode(hmac(secret, .sha256, signed)))
    request.headers.add("x-sinch-webhook-signature-algorithm", "HmacSHA256")
    request.headers.add("x-sinch-webhook-signature-nonce", nonce)
    request.headers.add("x-sinch-webhook-signature-timestamp", "\(seconds)")
  }

  private static func sinchStatus(_ word: String, _ status: DeliveryStatus) -> ChannelCase {
    .status(
      word,
      body:
        #"{"batch_id":"12345","recipient":"12067799294","code":0,"status":"\#(word)","at":"2022-08-30T08:16:08.930Z","operator_status_at":"2022-08-30T08:16:08.150Z","type":"recipient_delivery_report_sms"}"#,
      .init("12345", status, "0"))
  }
}
