import Foundation
package import HTTP
package import Helpline

/// Telnyx: JSON events signed with Ed25519, to be answered within two seconds; sending by JSON.
/// https://developers.telnyx.com/docs/messaging
package struct Telnyx: CarrierChannel {
  /// Public-Key is the account's, in Base64; two with a space between while it is being changed.
  package static let form = ChannelForm(
    .signature, needs: ["Sender", "Public-Key"], takes: [ChannelForm.apiURL, "Account"],
    secrets: ["api-key"],
    // https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out
    reservedWords: [
      "STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "START", "UNSTOP",
    ],
    check: { setup in
      setup["Public-Key"].split(separator: " ").allSatisfy {
        Ed25519Key(base64: String($0)) != nil
      } ? [] : [.init("Public-Key", "Copy it from the portal: 32 bytes in Base64.")]
    })

  private static let statuses: [String: DeliveryStatus] = [
    "queued": .sending, "sending": .sending, "sent": .sent, "delivered": .delivered,
    "delivery_unconfirmed": .sent, "sending_failed": .failed, "delivery_failed": .failed,
    "expired": .failed,
  ]

  package let setup: ChannelSetup
  private let keys: [Ed25519Key]
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    keys = setup["Public-Key"].split(separator: " ").compactMap { Ed25519Key(base64: String($0)) }
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    try verify(request, now)
    let event = try request.json()["data"]
    let payload = event["payload"]
    guard let kind = event["event_type"].text else { throw .malformed(field: "data.event_type") }
    switch kind {
    case "message.received":
      return Heard(messages: [
        try setup.message(
          id: payload["id"].text, from: payload.at("from.phone_number").word,
          to: payload.at("to.0.phone_number").word, text: payload["text"].text, now: now,
          hasMedia: !payload["media"].items.isEmpty,
          names: (id: "data.payload.id", from: "data.payload.from"))
      ])
    case "message.sent", "message.finalized":
      return Heard(
        reports: try setup.report(
          id: payload["id"].text, Self.statuses[payload.at("to.0.status").text ?? ""],
          code: payload.at("errors.0.code").word, now: now, field: "data.payload.id"))
    default: return Heard()
    }
  }

  private func verify(_ request: HTTPRequest, _ now: Instant) throws(ChannelError) {
    guard let time = request.headers["telnyx-timestamp"],
      let signature = request.headers["telnyx-signature-ed25519"].flatMap({ Base64.decode($0) }),
      keys.contains(where: {
        $0.isValid(signature, of: Array((time + "|").utf8) + request.body)
      })
    else { throw .notVerified }
    try ReplayWindow.eachTry.check(Int64(time), now: now)
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    var fields: [String: JSONValue] = [
      "from": .text(setup["Sender"]), "to": .text(try submission.number().e164),
      "text": .text(submission.text), "webhook_url": .text(setup.statusURL),
    ]
    if !setup["Account"].isEmpty { fields["messaging_profile_id"] = .text(setup["Account"]) }
    let response = try await line.post(
      setup.apiURL("https://api.telnyx.com") + "/v2/messages",
      ["Authorization": "Bearer " + setup.secret("api-key")], json: .object(fields))
    guard response.isSuccess else { throw Self.error(response) }
    guard let id = response.json.at("data.id").text else { throw .unanswered }
    return [ExternalID(id)]
  }

  /// https://developers.telnyx.com/docs/messaging/messages/error-codes
  private static func error(_ response: HTTPClientResponse) -> SendError {
    let code = response.json.at("errors.0.code").word
    switch code {
    case "40300": return .optedOut(code: "40300")
    case "40310", "40001", "40301": return .undeliverable(code: code ?? "")
    default: return response.refusal(code)
    }
  }
}
