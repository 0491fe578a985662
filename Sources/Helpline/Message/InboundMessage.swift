/// A text from a phone as its carrier handed it to us (MO), verified and parsed but not yet understood.
package struct InboundMessage: Hashable, Sendable {
  package static let textScalarsMax = 4_000

  package var channel: ChannelName
  package var externalID: ExternalID
  package var from: Address
  /// Our own number or short code the text was sent to, as the carrier writes it.
  package var to: String
  package var text: String
  package var receivedAt: Instant

  package init(
    channel: ChannelName, externalID: ExternalID, from: Address, to: String, text: String,
    receivedAt: Instant
  ) {
    self.channel = channel
    self.externalID = externalID
    self.from = from
    self.to = to
    self.text = text
    self.receivedAt = receivedAt
  }
}
