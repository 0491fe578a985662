package import Channels
package import Helpline
package import Journey

/// One `Channel:` card of the settings file.
package struct ChannelSettings: Hashable, Sendable {
  package enum Reply: String, CaseIterable, Sendable {
    /// In the webhook's own response.
    case inline
    /// By the carrier's interface for sending.
    case outbox
  }

  package var name: ChannelName
  package var kind: ChannelKind
  package var reply: Reply
  /// What the kind's form asks for, by the names of the form.
  package var fields: [String: String]
  package var secrets: [String: [String]]
  /// How fast its texts go out, and who stands in for it.
  package var line = LinePlan()

  package init(
    name: ChannelName, kind: ChannelKind, reply: Reply = .outbox, fields: [String: String] = [:],
    secrets: [String: [String]] = [:]
  ) {
    self.name = name
    self.kind = kind
    self.reply = reply
    self.fields = fields
    self.secrets = secrets
  }

  /// What every channel's card may say, whatever its kind.
  package static let commonFields = ["Channel", "Kind", "Reply"]
  /// What every channel's card may say besides, explained once in the example.
  package static let lineFields = [ChannelForm.country, "Rate", "Burst", "Fail-Over"]

  package func setup(publicURL: String) -> ChannelSetup {
    ChannelSetup(
      name: name, fields: fields, secrets: secrets,
      webhookURL: publicURL + "/webhooks/" + name.rawValue, repliesInline: reply == .inline)
  }
}
