package import HTTP
package import Helpline

/// One way to a carrier, both ways: its webhooks in, its interface for sending out.
package protocol Channel: Sender {
  var name: ChannelName { get }
  /// True when replies ride in the webhook's own response.
  var repliesInline: Bool { get }

  /// Verifies the carrier's signature over the raw request, then parses it. Fails closed: what cannot be
  /// verified is never parsed.
  func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard

  /// The response that the carrier takes for "received", with the replies that ride in it.
  func acknowledge(_ replies: [String]) -> HTTPResponse
}

/// What a webhook brought.
package struct Heard: Hashable, Sendable {
  package var messages: [InboundMessage]
  package var reports: [DeliveryReport]

  package init(messages: [InboundMessage] = [], reports: [DeliveryReport] = []) {
    self.messages = messages
    self.reports = reports
  }
}

/// Why a webhook was refused.
package enum ChannelError: Error, Hashable, Sendable {
  /// The signature is missing or wrong. What was expected is never told.
  case notVerified
  /// Verified, but not a webhook of this carrier.
  case malformed(field: String)

  package var code: String {
    switch self {
    case .notVerified: "not-verified"
    case .malformed: "malformed"
    }
  }

  package var isRetryable: Bool { false }

  package var status: Int {
    switch self {
    case .notVerified: 403
    case .malformed: 400
    }
  }

  package var nextStep: String {
    switch self {
    case .notVerified: "Check the channel's secret and Public-URL in the settings."
    case .malformed(let field): "Check \(field) in the carrier's webhook settings."
    }
  }
}
