/// A text from us to a phone (MT), as a decision wants it sent.
package struct OutboundMessage: Hashable, Sendable {
  package enum Recipient: Hashable, Sendable {
    case contact(ContactID)
    case address(Address)
  }

  package var to: Recipient
  package var channel: ChannelName
  package var lane: Lane
  package var text: String
  /// What the text says, for the record: an answer's id, `page`, `relay`, `echo` …
  package var answer: String
  package var locale: LanguageTag
  /// The case this text belongs to, if any.
  package var helpCase: CaseNumber?
  /// May ride in the webhook's own response where the channel can carry it.
  package var mayRideInline: Bool
  /// Not handed to a carrier after this moment; `nil` never expires (every red text).
  package var expiresAt: Instant?

  package init(
    to: Recipient, channel: ChannelName, lane: Lane, text: String, answer: String,
    locale: LanguageTag, helpCase: CaseNumber? = nil, mayRideInline: Bool = false,
    expiresAt: Instant? = nil
  ) {
    self.to = to
    self.channel = channel
    self.lane = lane
    self.text = text
    self.answer = answer
    self.locale = locale
    self.helpCase = helpCase
    self.mayRideInline = mayRideInline
    self.expiresAt = expiresAt
  }
}
