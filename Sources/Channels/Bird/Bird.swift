package import HTTP
package import Helpline

/// Bird's Channels API, where MessageBird's accounts move to: JSON events signed over time, address and body; sending
/// by JSON.
/// https://docs.bird.com/api/notifications-api/api-reference/webhook-subscriptions/verifying-a-webhook-subscription
package struct Bird: CarrierChannel {
  /// Account is the workspace's id, Sender the id of the channel that was made of the number.
  package static let form = ChannelForm(
    .signature, needs: ["Account", "Sender"], takes: [ChannelForm.apiURL],
    secrets: ["access-key", "signing-key"])

  private static let statuses: [String: DeliveryStatus] = [
    "accepted": .sending, "processing": .sending, "sent": .sent, "delivered": .delivered,
    "rejected": .failed, "skipped": .failed, "sending_failed": .failed, "delivery_failed": .failed,
  ]

  package let setup: ChannelSetup
  private let keys: [HMACKey]
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    keys = setup.hmacKeys("signing-key")
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    try verify(request, now)
    let event = try request.json()
    guard let kind = event["event"].text else { throw .malformed(field: "event") }
    let payload = event["payload"]
    // Other channels of the same workspace come here too, where the subscription does not name one.
    guard payload["channelId"].text == setup["Sender"] else { return Heard() }
    if kind.hasSuffix(".outbound") {
      return Heard(
        reports: try setup.report(
          id: payload["id"].text, Self.statuses[payload["status"].text ?? ""],
          code: payload.at("failure.code").word, now: now, field: "payload.id"))
    }
    guard kind.hasSuffix(".inbound") else { return Heard() }
    let body = payload["body"]
    let type = body["type"].text ?? "text"
    return Heard(messages: [
      try setup.message(
        id: payload["id"].text, from: payload.at("sender.contact.identifierValue").word,
        to: payload["channelId"].text, text: body[type]["text"].text, now: now,
        hasMedia: type != "text", names: (id: "payload.id", from: "payload.sender.contact"))
    ])
  }

  /// Over the time, the address as called and the body's hash as bytes, with line ends between.
  private func verify(_ request: HTTPRequest, _ now: Instant) throws(ChannelError) {
    guard let time = request.headers["messagebird-request-timestamp"],
      let given = request.headers["messagebird-signature"].flatMap({ Base64.decode($0) })
    else { throw .notVerified }
    let head = Array("\(time)\n\(setup.address(of: request))\n".utf8)
    guard keys.made(given, of: head + SHA256.digest(request.body)) else { throw .notVerified }
    try ReplayWindow.firstTry.check(Int64(time), now: now)
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let response = try await line.post(
      setup.apiURL("https://api.bird.com")
        + "/workspaces/\(setup["Account"])/channels/\(setup["Sender"])/messages",
      ["Authorization": "AccessKey " + setup.secret("access-key")],
      json: [
        "receiver": [
          "contacts": [
            [
              "identifierKey": "phonenumber",
              "identifierValue": .text(try submission.number().e164),
            ]
          ]
        ],
        "body": ["type": "text", "text": ["text": .text(submission.text)]],
        "reference": .text(submission.idempotencyKey),
      ])
    guard response.isSuccess else { throw response.refusal(response.json["code"].word) }
    guard let id = response.json["id"].text else { throw .unanswered }
    return [ExternalID(id)]
  }
}
