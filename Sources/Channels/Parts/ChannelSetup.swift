package import Helpline

/// One channel as the settings describe it: what its form asks for, filled in.
package struct ChannelSetup: Sendable {
  package var name: ChannelName
  package var fields: [String: String]
  /// By name; the one in use first, then the next one.
  package var secrets: [String: [String]]
  /// What the carrier calls us: `https://sms.example.org/webhooks/twilio`.
  package var webhookURL: String
  package var repliesInline: Bool

  package init(
    name: ChannelName, fields: [String: String] = [:], secrets: [String: [String]] = [:],
    webhookURL: String = "", repliesInline: Bool = false
  ) {
    self.name = name
    self.fields = fields
    self.secrets = secrets
    self.webhookURL = webhookURL
    self.repliesInline = repliesInline
  }

  /// Empty when it is not set.
  package subscript(field: String) -> String { fields[field] ?? "" }

  /// The one in use; empty when there is none, and then it fits nothing.
  package func secret(_ name: String) -> String { secrets[name]?.first ?? "" }

  package func apiURL(_ vendor: String) -> String {
    let set = self[ChannelForm.apiURL]
    return set.isEmpty ? vendor : set.hasSuffix("/") ? String(set.dropLast()) : set
  }

  /// What we tell a carrier to call with reports, its secret included where it cannot sign.
  var statusURL: String {
    let secret = secret(ChannelForm.pathSecret)
    return webhookURL + (secret.isEmpty ? "" : "/" + secret) + "/status"
  }
}
