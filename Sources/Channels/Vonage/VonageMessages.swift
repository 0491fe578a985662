import Foundation
package import HTTP
package import Helpline

/// Vonage's Messages API, for SMS and the WhatsApp that goes through it: JSON webhooks whose token holds the hash of
/// the body.
/// https://developer.vonage.com/en/messages/overview
package struct VonageMessages: CarrierChannel {
  package static let form = ChannelForm(
    .signature, needs: ["Account", "Sender"], takes: [ChannelForm.apiURL, "Carrier"],
    secrets: ["api-secret", "signature-secret"])

  private static let statuses: [String: DeliveryStatus] = [
    "submitted": .sent, "delivered": .delivered, "read": .read, "rejected": .failed,
    "undeliverable": .failed,
  ]

  package let setup: ChannelSetup
  private let keys: [HMACKey]
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    keys = setup.hmacKeys("signature-secret")
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    try verify(request, now)
    let event = try request.json()
    if let status = event["status"].text, event["text"].text == nil {
      return Heard(
        reports: try setup.report(
          id: event["message_uuid"].text, Self.statuses[status],
          code: event.at("error.title").word, now: now, field: "message_uuid"))
    }
    let place = event["location"]
    let kind = event["message_type"].text ?? "text"
    return Heard(messages: [
      try setup.message(
        id: event["message_uuid"].text, from: event["from"].word, to: event["to"].word,
        text: event["text"].text ?? event.at("reply.title").text
          ?? event.at("\(kind).caption").text,
        now: now, location: Coordinates(place["lat"].number, place["long"].number),
        hasMedia: ["image", "audio", "video", "file", "sticker"].contains(kind),
        names: (id: "message_uuid", from: "from"))
    ])
  }

  private func verify(_ request: HTTPRequest, _ now: Instant) throws(ChannelError) {
    guard let header = request.headers["Authorization"], header.hasPrefix("Bearer ") else {
      throw .notVerified
    }
    let claims: JSONValue
    do throws(SignedToken.Fault) {
      claims = try SignedToken(
        String(header.dropFirst(7)), keys: keys, now: now.milliseconds / 1000,
        lifeSecondsMax: ReplayWindow.firstTry.secondsMax
      ).claims
    } catch {
      throw error == .outOfTime ? .stale : .notVerified
    }
    let hash = Hexadecimal.encode(SHA256.digest(request.body))
    guard let given = claims["payload_hash"].text, constantTimeEquals(hash, given.lowercased())
    else { throw .notVerified }
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let carrier = setup["Carrier"].isEmpty ? "sms" : setup["Carrier"]
    let sender = setup["Sender"]
    let response = try await line.post(
      setup.apiURL("https://api.nexmo.com") + "/v1/messages",
      ["Authorization": BasicLogin.header(setup["Account"], setup.secret("api-secret"))],
      json: [
        "message_type": "text", "channel": .text(carrier), "text": .text(submission.text),
        "to": .text(try submission.number().digits),
        "from": .text(sender.hasPrefix("+") ? String(sender.dropFirst()) : sender),
        "client_ref": .text(submission.idempotencyKey), "webhook_url": .text(setup.statusURL),
      ])
    guard response.isSuccess else { throw response.refusal(response.json["title"].word) }
    guard let id = response.json["message_uuid"].text else { throw .unanswered }
    return [ExternalID(id)]
  }
}
