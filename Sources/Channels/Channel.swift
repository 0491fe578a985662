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

  /// The response that the carrier takes for "received", with the replies that ride in it: all of them to the
  /// one text that was heard, none when it heard none or several.
  func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse
}

/// A channel as its card in the settings describes it. What most carriers share stands here.
package protocol CarrierChannel: Channel {
  var setup: ChannelSetup { get }
}

extension CarrierChannel {
  package var name: ChannelName { setup.name }
  /// The settings let only those kinds reply inline that can.
  package var repliesInline: Bool { setup.repliesInline }

  package func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    HTTPResponse(status: 200)
  }
}

/// What a webhook brought.
package struct Heard: Hashable, Sendable {
  package var messages: [InboundMessage]
  package var reports: [DeliveryReport]
  /// People who have another number now.
  package var changes: [NumberChange]
  /// What the carrier wants to read instead, to know that the address is ours.
  package var challenge: String?

  package init(
    messages: [InboundMessage] = [], reports: [DeliveryReport] = [],
    changes: [NumberChange] = [], challenge: String? = nil
  ) {
    self.messages = messages
    self.reports = reports
    self.changes = changes
    self.challenge = challenge
  }
}

/// Why a webhook was refused.
package enum ChannelError: Error, Hashable, Sendable {
  /// The signature is missing or wrong. What was expected is never told.
  case notVerified
  /// Signed rightly, but too long ago or too far ahead.
  case stale
  /// Verified, but not a webhook of this carrier.
  case malformed(field: String)

  package var code: String {
    switch self {
    case .notVerified: "not-verified"
    case .stale: "stale"
    case .malformed: "malformed"
    }
  }

  package var isRetryable: Bool { false }

  package var status: Int {
    switch self {
    case .notVerified, .stale: 403
    case .malformed: 400
    }
  }

  package var nextStep: String {
    switch self {
    case .notVerified: "Check the channel's secret and Public-URL in the settings."
    case .stale: "Check the clock of this machine; if it is right, somebody repeats old requests."
    case .malformed(let field): "Check \(field) in the carrier's webhook settings."
    }
  }
}
