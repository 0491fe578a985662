import Foundation
package import HTTP
package import Helpline

/// WhatsApp's Cloud API: batches of messages and statuses, signed over the raw body; free texts within a day of the
/// person's last, and nothing after.
/// https://developers.facebook.com/docs/whatsapp/cloud-api
package struct WhatsApp: CarrierChannel {
  /// Account is the phone number's id.
  package static let form = ChannelForm(
    .signature, needs: ["Account"], takes: [ChannelForm.apiURL],
    secrets: ["app-secret", "access-token", "verify-token"])

  package let setup: ChannelSetup
  private let keys: [HMACKey]
  private let line: CarrierLine

  package init(_ setup: ChannelSetup, client: HTTPClient) {
    self.setup = setup
    keys = setup.hmacKeys("app-secret")
    line = CarrierLine(client: client)
  }

  // MARK: In

  package func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    if request.method == "GET" { return try subscribe(request) }
    try verify(request)
    let body = try request.json()
    let values = body["entry"].items.flatMap { $0["changes"].items.map { $0["value"] } }
      .filter { $0.at("metadata.phone_number_id").word == setup["Account"] }
    let messages = values.flatMap { value in
      value["messages"].items.map { (value.at("metadata.display_phone_number").text ?? "", $0) }
    }
    var heard = try Heard(each: messages.map { .list([.text($0.0), $0.1]) }) {
      (pair) throws(ChannelError) in
      try WhatsAppMessage(pair[1]).heard(setup, to: pair[0].text, now: now)
    }
    heard.reports = try Heard(each: values.flatMap { $0["statuses"].items }) {
      (status) throws(ChannelError) in
      Heard(
        reports: try setup.report(
          id: status["id"].text, WhatsAppMessage.statuses[status["status"].text ?? ""],
          code: status["errors"][0]["code"].word, now: now, field: "statuses.id"))
    }.reports
    return heard
  }

  /// The address is ours when it repeats the challenge; who asks must know our word.
  private func subscribe(_ request: HTTPRequest) throws(ChannelError) -> Heard {
    let form = try request.form()
    guard setup.knows("verify-token", form["hub.verify_token"] ?? ""),
      form["hub.mode"] == "subscribe"
    else { throw .notVerified }
    guard let challenge = form["hub.challenge"], challenge.utf8.count <= 200 else {
      throw .malformed(field: "hub.challenge")
    }
    return Heard(challenge: challenge)
  }

  private func verify(_ request: HTTPRequest) throws(ChannelError) {
    guard let header = request.headers["X-Hub-Signature-256"], header.hasPrefix("sha256="),
      let given = Hexadecimal.decode(header.dropFirst(7)), keys.made(given, of: request.body)
    else { throw .notVerified }
  }

  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    .text(200, heard.challenge ?? "")
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    var message: JSONValue = [
      "messaging_product": "whatsapp", "recipient_type": "individual", "type": "text",
      "text": ["body": .text(submission.text), "preview_url": false],
    ]
    if case .object(var fields) = message {
      switch submission.to {
      case .phone(let number): fields["to"] = .text(number.digits)
      // A person who hides their number is reached by their id.
      case .account(_, let id), .machine(_, let id): fields["recipient"] = .text(id)
      }
      message = .object(fields)
    }
    let response = try await line.post(
      setup.apiURL("https://graph.facebook.com/v25.0") + "/\(setup["Account"])/messages",
      ["Authorization": "Bearer " + setup.secret("access-token")], json: message)
    guard response.isSuccess else { throw WhatsAppMessage.error(response) }
    guard let id = response.json["messages"][0]["id"].text else { throw .unanswered }
    return [ExternalID(id)]
  }
}
