import Foundation
package import HTTP
package import Helpline

/// Africa's Talking: form webhooks that it cannot sign, sending by form.
/// https://developers.africastalking.com/docs/sms/overview
package struct AfricasTalking: CarrierChannel {
  package static let form = ChannelForm(
    .path, needs: ["Account"], takes: ["Sender", ChannelForm.apiURL], secrets: ["api-key"])

  private static let statuses: [String: DeliveryStatus] = [
    "Submitted": .sending, "Buffered": .sending, "Sent": .sent, "Success": .delivered,
    "Rejected": .failed, "Failed": .failed, "Expired": .failed, "AbsentSubscriber": .failed,
  ]

  package let setup: ChannelSetup
  private let doorkeeper: Doorkeeper
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    doorkeeper = Doorkeeper(setup)
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    try doorkeeper.check(request)
    let form = try request.form()
    if let status = form["status"], form["text"] == nil {
      return Heard(
        reports: try setup.report(
          id: form["id"], Self.statuses[status], code: form["failureReason"], now: now,
          field: "id"))
    }
    return Heard(messages: [
      try setup.message(
        id: form["id"], from: form["from"], to: form["to"], text: form["text"], now: now,
        names: (id: "id", from: "from"))
    ])
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let sender = setup["Sender"]
    let response = try await line.post(
      setup.apiURL("https://api.africastalking.com") + "/version1/messaging",
      ["apiKey": setup.secret("api-key")],
      form: [
        ("username", setup["Account"]), ("to", try submission.number().e164),
        ("message", submission.text), ("enqueue", "1"),
      ] + (sender.isEmpty ? [] : [("from", sender)]))
    guard response.isSuccess else { throw response.refusal() }
    let recipient = response.json.at("SMSMessageData.Recipients")[0]
    switch recipient["statusCode"].integer {
    case 100, 101, 102: break
    case nil where recipient["status"].text == "Success": break
    default: throw Self.error(recipient)
    }
    guard let id = recipient["messageId"].word, id != "None" else { throw .unanswered }
    return [ExternalID(id)]
  }

  private static func error(_ recipient: JSONValue) -> SendError {
    let code = recipient["statusCode"].word ?? recipient["status"].text ?? "no-recipient"
    switch code {
    case "402", "405": return .notAuthorized(code: code)
    case "406": return .optedOut(code: code)
    case "403", "404", "407", "409": return .undeliverable(code: code)
    case "500", "501", "502": return .carrierFault(code: code)
    default: return .rejected(code: code)
    }
  }
}
