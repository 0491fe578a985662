package import Helpline

/// One `Channel:` card of the settings file.
package struct ChannelSettings: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case twilio
    case simulator
  }

  package enum Reply: String, CaseIterable, Sendable {
    /// In the webhook's own response.
    case inline
    /// By the carrier's interface for sending.
    case outbox
  }

  package var name: ChannelName
  package var kind: Kind
  package var reply: Reply
  package var account: String
  package var sender: String
  /// Where the carrier's interface for sending is; the vendor's own when absent.
  package var apiURL: String?
  package var secrets: [String]

  package init(
    name: ChannelName, kind: Kind, reply: Reply = .inline, account: String = "",
    sender: String = "", apiURL: String? = nil, secrets: [String] = []
  ) {
    self.name = name
    self.kind = kind
    self.reply = reply
    self.account = account
    self.sender = sender
    self.apiURL = apiURL
    self.secrets = secrets
  }

  package static let fields = ["Channel", "Kind", "Reply", "Account", "Sender", "API-URL"]
}
