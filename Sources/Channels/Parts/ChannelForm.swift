/// What one kind of channel needs of the settings, declared beside the code that uses it.
package struct ChannelForm: Sendable {
  /// How a webhook shows that it comes from the carrier.
  package enum Proof: Hashable, Sendable {
    /// A signature over the request.
    case signature
    /// A password of ours that the carrier sends along, in a header or in the body.
    case password
    /// Nothing: the webhook's address itself holds a secret, and a list says who may call it.
    case path
    /// Webhooks are not heard.
    case none
  }

  package var proof: Proof
  package var needs: [String]
  package var takes: [String]
  /// Secrets without which it cannot work. Each may have a next one, `…-next`, while it is being changed.
  package var secrets: [String]
  package var optionalSecrets: [String]
  package var canReplyInline: Bool
  /// What a field may say, where not every text will do.
  package var rules: [String: Rule]
  /// Single words, in capitals, that the carrier answers by itself: a second answer would be one too many.
  package var reservedWords: Set<String>
  /// A field that, when it is set, says how the carrier signs where others of the kind cannot.
  package var signingField: String?
  /// What else must hold: a field or a secret, and what to write in it.
  package var check: @Sendable (ChannelSetup) -> [Fault]

  package enum Rule: Hashable, Sendable {
    case number(ClosedRange<Int>)
    case oneOf([String])
  }

  /// A value that cannot be used.
  package struct Fault: Hashable, Sendable {
    package var field: String
    package var hint: String

    package init(_ field: String, _ hint: String) {
      self.field = field
      self.hint = hint
    }
  }

  package init(
    _ proof: Proof, needs: [String] = [], takes: [String] = [], secrets: [String] = [],
    optionalSecrets: [String] = [], canReplyInline: Bool = false, rules: [String: Rule] = [:],
    reservedWords: Set<String> = [], signingField: String? = nil,
    check: @escaping @Sendable (ChannelSetup) -> [Fault] = { _ in [] }
  ) {
    self.proof = proof
    self.needs = needs
    self.takes = takes + (proof == .path ? [Self.addresses] : [])
    self.secrets = secrets + (proof == .path ? [Self.pathSecret] : [])
    self.optionalSecrets = optionalSecrets
    self.canReplyInline = canReplyInline
    self.rules = rules
    self.reservedWords = reservedWords
    self.signingField = signingField
    self.check = check
  }

  package var fields: [String] { needs + takes }

  /// Where the carrier's interface for sending is; the vendor's own when absent.
  package static let apiURL = "API-URL"
  /// Who may call: addresses and networks, `192.0.2.7 198.51.100.0/24`.
  package static let addresses = "Addresses"
  /// Where national numbers are at home, ISO 3166-1: every channel may say it.
  package static let country = "Country"
  package static let pathSecret = "path-secret"
  /// The end of a secret's name that will take its place.
  package static let next = "-next"
}
