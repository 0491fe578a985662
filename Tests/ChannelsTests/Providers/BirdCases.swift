import Channels
import HTTP
import Helpline

extension Provider {
  /// Bird's documents "Receiving messages", "Message status and interactions" and "Send an SMS message"; the signature
  /// as its document "Verifying a webhook subscription" says it in words.
  static let bird = Provider(
    name: "bird", form: Bird.form, proof: "signing-key",
    fields: ["Account": "workspace-1", "Sender": "614208aa-b153-4d5d-9989-2fddfc0ce4c3"],
    secrets: ["access-key": ["authtoken"]], make: { Bird($0, client: $1) },
    sign: { request, secret, seconds in
      let url =
        "https://sms.example.org" + request.path
        + (request.query.isEmpty ? "" : "?" + request.query)
      let signed = Array("\(seconds)\n\(url)\n".utf8) + SHA256.digest(request.body)
      request.headers.add("messagebird-request-timestamp", "\(seconds)")
      request.headers.add("messagebird-signature", Base64.encode(hmac(secret, .sha256, signed)))
    }, hasClock: true,
    needed: ["event", "payload.id", "payload.sender"],
    statuses: [
      "accepted", "processing", "sent", "delivered", "rejected", "skipped", "sending_failed",
      "delivery_failed",
    ], cannotHave: [.batch: "one event a request"],
    hears: [
      .text(
        "a text", body: birdInbound, "96a0b5fa-a986-453d-be5c-3117f989f025",
        from: "tel:+31612345678", "Sample incoming text message"),
      .text(
        "a text with emoji",
        body: birdInbound.replacing(
          "Sample incoming text message", with: #"\ud83d\ude4f \u00bfd\u00f3nde?"#),
        "96a0b5fa-a986-453d-be5c-3117f989f025", from: "tel:+31612345678", "🙏 ¿dónde?"),
      .text(
        "a picture",
        body: birdInbound.replacing(
          #"{"type":"text","text":{"text":"Sample incoming text message"}}"#,
          with:
            #"{"type":"image","image":{"text":"Look","images":[{"mediaUrl":"https://media.api.bird.com/x"}]}}"#
        ), "96a0b5fa-a986-453d-be5c-3117f989f025", from: "tel:+31612345678", "Look", hasMedia: true
      ),
      ChannelCase(
        story: "another channel of the same workspace",
        body: birdInbound.replacing("614208aa-b153-4d5d-9989-2fddfc0ce4c3", with: "other"),
        outcome: .nothing),
      birdEvent("accepted", .sending), birdEvent("processing", .sending),
      birdEvent("sent", .sent), birdEvent("delivered", .delivered),
      birdEvent("rejected", .failed), birdEvent("skipped", .failed),
      birdEvent("sending_failed", .failed), birdEvent("delivery_failed", .failed),
      .status("deleted", body: birdOutbound("deleted")),
    ],
    sends: [
      SendingCase(
        story: "a text", text: "Simple Message ☺", status: 202,
        answer:
          #"{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","status":"accepted","direction":"outgoing"}"#,
        ids: ["96a0b5fa-a986-453d-be5c-3117f989f025"],
        path: "/workspaces/workspace-1/channels/614208aa-b153-4d5d-9989-2fddfc0ce4c3/messages",
        body:
          #"{"receiver":{"contacts":[{"identifierKey":"phonenumber","identifierValue":"+15555550101"}]},"body":{"type":"text","text":{"text":"Simple Message ☺"}},"reference":"helpline-7"}"#,
        sentHeaders: ["Authorization": "AccessKey authtoken"]),
      SendingCase(
        story: "a request it does not take", status: 422,
        answer: #"{"code":"InvalidPayload","message":"One or more fields are invalid"}"#,
        error: .rejected(code: "InvalidPayload")),
      SendingCase(
        story: "another key", status: 401, answer: "", error: .notAuthorized(code: "401")),
      SendingCase(
        story: "too fast", status: 429, answer: "{}", error: .throttled(retryAfterSeconds: nil)),
    ])

  static let birdInbound =
    #"{"service":"channels","event":"sms.inbound","payload":{"id":"96a0b5fa-a986-453d-be5c-3117f989f025","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","sender":{"contact":{"id":"32cf5eee-f940-422c-ab8c-5f753aad5efd","identifierKey":"phonenumber","identifierValue":"+31612345678"}},"receiver":{"connector":{"id":"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f"}},"body":{"type":"text","text":{"text":"Sample incoming text message"}},"parts":[{"platformReference":"e8077d803532c0b5937c639b60216938"}],"status":"delivered","direction":"incoming","lastStatusAt":"2022-12-22T08:32:50.736Z","createdAt":"2022-12-22T08:32:50.736Z","updatedAt":"2022-12-22T08:32:50.736Z"}}"#

  private static func birdOutbound(_ status: String) -> String {
    #"{"service":"channels","event":"sms.outbound","payload":{"id":"external1","channelId":"614208aa-b153-4d5d-9989-2fddfc0ce4c3","sender":{"connector":{"id":"86cc4dc0-3dc0-41b7-ac43-8ec829ead56f"}},"receiver":{"contacts":[{"identifierKey":"phonenumber","identifierValue":"+31612345678"}]},"body":{"type":"text","text":{"text":"x"}},"status":"\#(status)","direction":"outgoing"}}"#
  }

  private static func birdEvent(_ word: String, _ status: DeliveryStatus) -> ChannelCase {
    .status(word, body: birdOutbound(word), .init("external1", status))
  }
}
