import Foundation
package import HTTP
package import Helpline

/// A phone with the app SMS Gateway for Android (capcom6): events signed over body and time, sending by JSON to the
/// phone itself or to its server.
/// https://docs.sms-gate.app/features/webhooks/
package struct Capcom6: CarrierChannel {
  /// API-URL is the phone's or the server's: http://10.0.0.9:8080, https://api.sms-gate.app/3rdparty/v1.
  package static let form = ChannelForm(
    .signature, needs: [ChannelForm.apiURL, "Account"], secrets: ["password", "signing-key"])

  private static let statuses: [String: DeliveryStatus] = [
    "sms:sent": .sent, "sms:delivered": .delivered, "sms:failed": .failed,
    "sms:cancelled": .failed,
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
    let payload = event["payload"]
    switch event["event"].text {
    case "sms:received", "sms:data-received", "mms:received", "mms:downloaded":
      // The message's own id is made of its words: the same words again would have the same id.
      return Heard(messages: [
        try setup.message(
          id: event["id"].text, from: payload["sender"].word ?? payload["phoneNumber"].word,
          to: payload["recipient"].word ?? event["deviceId"].word,
          text: payload["message"].text ?? payload["body"].text, now: now,
          hasMedia: event["event"].text != "sms:received", names: (id: "id", from: "payload.sender")
        )
      ])
    case let kind? where Self.statuses[kind] != nil:
      return Heard(
        reports: try setup.report(
          id: payload["messageId"].text, Self.statuses[kind], code: payload["reason"].text,
          now: now, field: "payload.messageId"))
    case nil: throw .malformed(field: "event")
    default: return Heard()
    }
  }

  /// The phone signs each try anew.
  private func verify(_ request: HTTPRequest, _ now: Instant) throws(ChannelError) {
    guard let time = request.headers["X-Timestamp"],
      let given = request.headers["X-Signature"].flatMap({ Hexadecimal.decode($0) }),
      keys.made(given, of: request.body + Array(time.utf8))
    else { throw .notVerified }
    try ReplayWindow.firstTry.check(Int64(time), now: now)
  }

  // MARK: Out

  /// It answers an id that it has with 409.
  package var keepsIdempotencyKeys: Bool { true }

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let response = try await line.post(
      setup.apiURL("") + "/messages",
      ["Authorization": BasicLogin.header(setup["Account"], setup.secret("password"))],
      json: [
        "id": .text(submission.idempotencyKey),
        "textMessage": ["text": .text(submission.text)],
        "phoneNumbers": [.text(try submission.number().e164)], "withDeliveryReport": true,
        "priority": submission.lane == .emergency ? 100 : 0,
      ])
    // It has this id already: an earlier try arrived.
    if response.status == 409 { return [ExternalID(submission.idempotencyKey)] }
    guard response.isSuccess else { throw response.refusal() }
    guard let id = response.json["id"].text else { throw .unanswered }
    return [ExternalID(id)]
  }
}
