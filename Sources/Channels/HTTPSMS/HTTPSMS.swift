import Foundation
package import HTTP
package import Helpline

/// A phone with the app httpSMS: events with a token, sending by JSON.
/// https://docs.httpsms.com/webhooks/introduction
package struct HTTPSMS: CarrierChannel {
  package static let form = ChannelForm(
    .password, needs: ["Sender"], takes: [ChannelForm.apiURL], secrets: ["api-key", "signing-key"])

  private static let statuses: [String: DeliveryStatus] = [
    "message.phone.sent": .sent, "message.phone.delivered": .delivered,
    "message.send.failed": .failed, "message.send.expired": .failed,
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
    let data = event["data"]
    switch event["type"].text {
    case "message.phone.received":
      return Heard(messages: [
        try setup.message(
          id: data["message_id"].text, from: data["contact"].word, to: data["owner"].word,
          text: data["content"].text, now: now, hasMedia: !data["attachments"].items.isEmpty,
          names: (id: "data.message_id", from: "data.contact"))
      ])
    case let kind? where Self.statuses[kind] != nil:
      return Heard(
        reports: try setup.report(
          id: data["id"].text, Self.statuses[kind], code: nil, now: now, field: "data.id"))
    case nil: throw .malformed(field: "type")
    default: return Heard()
    }
  }

  /// The token says who and when, and nothing of the body: TLS must guard that.
  private func verify(_ request: HTTPRequest, _ now: Instant) throws(ChannelError) {
    guard let header = request.headers["Authorization"], header.hasPrefix("Bearer ") else {
      throw .notVerified
    }
    do throws(SignedToken.Fault) {
      _ = try SignedToken(String(header.dropFirst(7)), keys: keys, now: now.milliseconds / 1000)
    } catch {
      throw error == .outOfTime ? .stale : .notVerified
    }
  }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let response = try await line.post(
      setup.apiURL("https://api.httpsms.com") + "/v1/messages/send",
      ["x-api-key": setup.secret("api-key")],
      json: [
        "from": .text(setup["Sender"]), "to": .text(try submission.number().e164),
        "content": .text(submission.text), "request_id": .text(submission.idempotencyKey),
      ])
    guard response.isSuccess else { throw response.refusal() }
    guard let id = response.json.at("data.id").text else { throw .unanswered }
    return [ExternalID(id)]
  }
}
