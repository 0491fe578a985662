import Foundation
package import HTTP
package import Helpline

/// MessageBird's SMS interface, now of Bird: form webhooks and reports by GET, each with a token over the address and
/// the body; sending by JSON.
/// https://developers.messagebird.com/api/#verifying-http-requests
package struct MessageBird: CarrierChannel {
  package static let form = ChannelForm(
    .signature, needs: ["Sender"], takes: [ChannelForm.apiURL],
    secrets: ["access-key", "signing-key"])

  private static let statuses: [String: DeliveryStatus] = [
    "scheduled": .sending, "sent": .sent, "buffered": .sent, "delivered": .delivered,
    "expired": .failed, "delivery_failed": .failed,
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
    let form = try request.form()
    if let status = form["status"], form["body"] == nil, form["message"] == nil {
      return Heard(
        reports: try setup.report(
          id: form["id"], Self.statuses[status], code: form["statusErrorCode"], now: now,
          field: "id"))
    }
    let media = form["mediaUrls"] ?? form["mediaURLs"] ?? ""
    // A short code's texts have other names.
    return Heard(messages: [
      try setup.message(
        id: form["mid"] ?? form["message_id"] ?? form["id"], from: form["originator"],
        to: form["shortcode"] ?? form["recipient"],
        text: form["shortcode"] == nil ? form["body"] ?? form["message"] : form["message"],
        now: now, hasMedia: !media.isEmpty, names: (id: "id", from: "originator"))
    ])
  }

  private func verify(_ request: HTTPRequest, _ now: Instant) throws(ChannelError) {
    let claims: JSONValue
    do throws(SignedToken.Fault) {
      claims = try SignedToken(
        request.headers["MessageBird-Signature-JWT"] ?? "", keys: keys,
        now: now.milliseconds / 1000
      ).claims
    } catch {
      throw error == .outOfTime ? .stale : .notVerified
    }
    let isSame =
      Self.hashes(claims["url_hash"], Array(setup.address(of: request).utf8))
      && (request.body.isEmpty && claims["payload_hash"] == .null
        || Self.hashes(claims["payload_hash"], request.body))
    guard claims["iss"].text == "MessageBird", isSame else { throw .notVerified }
  }

  private static func hashes(_ claim: JSONValue, _ bytes: [UInt8]) -> Bool {
    constantTimeEquals(Hexadecimal.encode(SHA256.digest(bytes)), claim.text ?? "")
  }

  /// The body must say so.
  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse { .text(200, "OK") }

  // MARK: Out

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let response = try await line.post(
      setup.apiURL("https://rest.messagebird.com") + "/messages",
      ["Authorization": "AccessKey " + setup.secret("access-key")],
      json: [
        "recipients": [.text(try submission.number().digits)], "originator": .text(setup["Sender"]),
        "body": .text(submission.text), "datacoding": "auto",
        "reference": .text(submission.idempotencyKey), "reportUrl": .text(setup.statusURL),
      ])
    guard response.isSuccess else {
      throw Self.error(response)
    }
    guard let id = response.json["id"].text else { throw .unanswered }
    return [ExternalID(id)]
  }

  /// https://developers.messagebird.com/api/#api-errors
  private static func error(_ response: HTTPClientResponse) -> SendError {
    let code = response.json.at("errors.0.code").word
    switch code {
    case "2", "25": return .notAuthorized(code: code ?? "")
    case "98", "99": return .carrierFault(code: code ?? "")
    default: return response.refusal(code)
    }
  }
}
