/// A text from a phone as its carrier handed it to us (MO), verified and parsed but not yet understood.
package struct InboundMessage: Hashable, Sendable {
  package static let textScalarsMax = 4_000

  package var channel: ChannelName
  package var externalID: ExternalID
  package var from: Address
  /// Our own number or short code the text was sent to, as the carrier writes it.
  package var to: String
  /// What is read. A shared place stands in it as coordinates, behind the person's own words.
  package var text: String
  package var receivedAt: Instant
  /// `nil` when the text is whole, or the carrier does not say.
  package var part: Part?
  /// The place that the person's app shared, apart from what they wrote.
  package var location: Coordinates?
  /// A picture, a voice or a file came along, which nobody here can see.
  package var hasMedia: Bool

  package init(
    channel: ChannelName, externalID: ExternalID, from: Address, to: String, text: String,
    receivedAt: Instant, part: Part? = nil, location: Coordinates? = nil, hasMedia: Bool = false
  ) {
    self.channel = channel
    self.externalID = externalID
    self.from = from
    self.to = to
    self.text = text
    self.receivedAt = receivedAt
    self.part = part
    self.location = location
    self.hasMedia = hasMedia
  }
}
