import Foundation
package import HTTP
package import Helpline

/// Clickatell's platform: JSON callbacks that it cannot sign, some with escaped bytes for a text; sending by JSON.
/// https://docs.clickatell.com/channels/sms-channels/sms-api-reference
package struct Clickatell: CarrierChannel {
  package static let form = ChannelForm(
    .path, takes: ["Sender", ChannelForm.apiURL], secrets: ["api-key"])

  private static let statuses: [Int64: DeliveryStatus] = [
    1: .failed, 2: .sending, 3: .sent, 4: .delivered, 5: .failed, 6: .failed, 7: .failed, 8: .sent,
    9: .failed, 10: .failed, 11: .sending, 12: .failed, 13: .failed, 14: .failed,
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
    let event = try request.json()
    if let status = event["statusCode"].integer {
      return Heard(
        reports: try setup.report(
          id: event["messageId"].word, Self.statuses[status], code: String(status), now: now,
          field: "messageId"))
    }
    return Heard(messages: [
      try setup.message(
        id: event["messageId"].word, from: event["fromNumber"].word, to: event["toNumber"].word,
        text: Self.text(event), now: now, names: (id: "messageId", from: "fromNumber"))
    ])
  }

  /// Other charsets than UTF-8 come as escaped bytes, as in a form.
  private static func text(_ event: JSONValue) -> String {
    let text = event["text"].text ?? ""
    let charset = event["charset"].text?.uppercased() ?? "UTF-8"
    guard charset != "UTF-8", let form = try? Form(query: "t=" + text),
      let bytes = form.bytes(of: "t")
    else { return text }
    switch charset {
    case "UTF-16BE": return DataCoding.ucs2.decode(bytes) ?? text
    case "ISO-8859-1": return DataCoding.latin1.decode(bytes) ?? text
    default: return text
    }
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    var fields: [String: JSONValue] = [
      "content": .text(submission.text), "to": [.text(try submission.number().digits)],
      "clientMessageId": .text(submission.idempotencyKey),
    ]
    if !setup["Sender"].isEmpty { fields["from"] = .text(setup["Sender"]) }
    let response = try await line.post(
      setup.apiURL("https://platform.clickatell.com") + "/messages",
      ["Authorization": setup.secret("api-key")], json: .object(fields))
    guard response.isSuccess else { throw response.refusal() }
    let message = response.json["messages"][0]
    if let id = message["apiMessageId"].word, message["accepted"] == .flag(true) {
      return [ExternalID(id)]
    }
    let fault =
      message.at("error.code").word ?? message["error"].word ?? response.json["error"].word
    throw .rejected(code: String((fault ?? "not-accepted").prefix(60)))
  }
}
