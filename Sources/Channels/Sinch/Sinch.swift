import Foundation
package import HTTP
package import Helpline

/// Sinch's SMS interface (XMS): JSON callbacks, signed where the service plan says so, sending in batches of one.
/// https://developers.sinch.com/docs/sms/api-reference
package struct Sinch: CarrierChannel {
  /// Account is the service plan's id; Region is us, eu, au, br or ca.
  package static let form = ChannelForm(
    .signature, needs: ["Account", "Sender"], takes: [ChannelForm.apiURL, "Region"],
    secrets: ["api-token", "webhook-secret"],
    rules: ["Region": .oneOf(["us", "eu", "au", "br", "ca"])])

  private static let statuses: [String: DeliveryStatus] = [
    "queued": .sending, "dispatched": .sent, "delivered": .delivered, "aborted": .failed,
    "cancelled": .failed, "rejected": .failed, "deleted": .failed, "failed": .failed,
    "expired": .failed,
  ]

  package let setup: ChannelSetup
  private let keys: [HMACKey]
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    keys = setup.hmacKeys("webhook-secret")
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    try verify(request, now)
    let event = try request.json()
    switch event["type"].text {
    case "mo_text", "mo_binary", "mo_media":
      return Heard(messages: [try message(event, now)])
    case "recipient_delivery_report_sms", "recipient_delivery_report_mms":
      return Heard(
        reports: try setup.report(
          id: event["batch_id"].text, Self.statuses[event["status"].text?.lowercased() ?? ""],
          code: event["code"].word, now: now, field: "batch_id"))
    case nil: throw .malformed(field: "type")
    default: return Heard()
    }
  }

  private func message(_ event: JSONValue, _ now: Instant) throws(ChannelError) -> InboundMessage {
    let media = event["body"]
    return try setup.message(
      id: event["id"].text, from: event["from"].word, to: event["to"].word,
      text: media.text ?? media["message"].text, now: now,
      part: event["udh"].text.flatMap { Hexadecimal.decode($0) }.flatMap { Part(header: $0) },
      hasMedia: event["type"].text != "mo_text", names: (id: "id", from: "from"))
  }

  /// Over the body, a nonce and the time, with dots between.
  private func verify(_ request: HTTPRequest, _ now: Instant) throws(ChannelError) {
    guard
      let given = request.headers["x-sinch-webhook-signature"].flatMap({ Base64.decode($0) }),
      let nonce = request.headers["x-sinch-webhook-signature-nonce"],
      let time = request.headers["x-sinch-webhook-signature-timestamp"],
      keys.made(given, of: request.body + Array(".\(nonce).\(time)".utf8))
    else { throw .notVerified }
    try ReplayWindow.firstTry.check(Int64(time), now: now)
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let region = setup["Region"].isEmpty ? "us" : setup["Region"]
    let sender = setup["Sender"]
    let response = try await line.post(
      setup.apiURL("https://\(region).sms.api.sinch.com") + "/xms/v1/\(setup["Account"])/batches",
      ["Authorization": "Bearer " + setup.secret("api-token")],
      json: [
        "from": .text(sender.hasPrefix("+") ? String(sender.dropFirst()) : sender),
        "to": [.text(try submission.number().digits)], "body": .text(submission.text),
        "delivery_report": "per_recipient", "callback_url": .text(setup.statusURL),
        "client_reference": .text(submission.idempotencyKey),
      ])
    guard response.isSuccess else { throw response.refusal(response.json["code"].word) }
    guard let id = response.json["id"].text else { throw .unanswered }
    return [ExternalID(id)]
  }
}
