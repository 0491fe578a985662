import Foundation
package import HTTP
package import Helpline

/// Pages to a system of the officers' own, signed by Standard Webhooks: `webhook-id`, `webhook-timestamp` and
/// `webhook-signature`, which is `v1,` and Base64 of HMAC-SHA256 over id, time and body with dots between.
/// https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
package struct Webhook: Sender {
  /// The secret as the standard has it: `whsec_` and 24 to 64 bytes in Base64.
  package static let form = ChannelForm(
    .none, needs: [ChannelForm.apiURL], secrets: ["signing-secret"],
    check: { setup in
      (setup.secrets["signing-secret"] ?? []).allSatisfy { Webhook.key($0) != nil }
        ? []
        : [.init("signing-secret", "Make one: echo whsec_$(openssl rand -base64 32)")]
    })

  private static let prefix = "whsec_"

  private let setup: ChannelSetup
  private let keys: [HMACKey]
  private let line: CarrierLine
  private let clock: any WallClock

  package init(
    _ setup: ChannelSetup, client: HTTPClient, clock: any WallClock = SystemClock()
  ) {
    self.setup = setup
    self.clock = clock
    line = CarrierLine(client: client)
    keys = (setup.secrets["signing-secret"] ?? []).compactMap { Self.key($0) }
  }

  /// `nil` when it is not what the standard asks for.
  package static func key(_ secret: String) -> HMACKey? {
    let text = secret.hasPrefix(prefix) ? String(secret.dropFirst(prefix.count)) : secret
    guard let bytes = Base64.decode(text), (24...64).contains(bytes.count) else { return nil }
    return HMACKey(sha256: bytes)
  }

  /// Each secret signs, so that the receiver may change its own at any time.
  package static func signature(
    id: String, timestamp: Int64, body: [UInt8], keys: [HMACKey]
  ) -> String {
    let signed = Array("\(id).\(timestamp).".utf8) + body
    return keys.map { "v1," + Base64.encode($0.authenticate(signed)) }.joined(separator: " ")
  }

  /// By the standard a receiver knows a repeat by its `webhook-id`.
  package var keepsIdempotencyKeys: Bool { true }

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    guard case .account(_, let recipient) = submission.to else {
      throw .undeliverable(code: "no-account")
    }
    guard !keys.isEmpty else { throw .notAuthorized(code: "signing-secret") }
    let id = "msg_" + submission.idempotencyKey
    let now = clock.now()
    let body = JSON.encode(Self.event(submission, to: recipient, at: now))
    let seconds = now.milliseconds / 1000
    let response = try await line.call(
      HTTPClientRequest(
        method: "POST", url: setup[ChannelForm.apiURL],
        headers: [
          "Content-Type": "application/json", "webhook-id": id,
          "webhook-timestamp": "\(seconds)",
          "webhook-signature": Self.signature(
            id: id, timestamp: seconds, body: body, keys: keys),
        ], body: body))
    guard response.isSuccess else {
      // "Gone": the receiver wants no more (the standard's own meaning).
      throw response.status == 410 ? .optedOut(code: "410") : response.refusal()
    }
    return [ExternalID(id)]
  }

  private static func event(
    _ submission: Submission, to recipient: String, at now: Instant
  ) -> JSONValue {
    let time = Date(timeIntervalSince1970: Double(now.milliseconds) / 1000)
    return [
      "type": .text(submission.lane == .emergency ? "helpline.page" : "helpline.notice"),
      "timestamp": .text(time.formatted(.iso8601)),
      "data": [
        "to": .text(recipient), "text": .text(submission.text), "lane": .text(submission.lane.name),
      ],
    ]
  }
}
