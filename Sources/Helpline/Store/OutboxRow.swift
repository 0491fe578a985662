/// The store's number of a text of ours; the idempotency key of every try to send it.
package struct OutboxNumber: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  package static func < (a: OutboxNumber, b: OutboxNumber) -> Bool { a.rawValue < b.rawValue }
}

/// A text of ours, claimed to be handed to its carrier before the lease runs out.
package struct OutboxRow: Hashable, Sendable {
  package var number: OutboxNumber
  package var address: Address
  package var message: OutboundMessage
  /// Tries so far, this one included.
  package var attempt: Int
  package var createdAt: Instant
  /// Tries so far whose end is not known, this one included: the carrier may have taken the text that often.
  package var doubts: Int
  /// Parts that the carrier has taken already, where it takes them one by one.
  package var partsSent: Int

  package init(
    number: OutboxNumber, address: Address, message: OutboundMessage, attempt: Int,
    createdAt: Instant, doubts: Int = 1, partsSent: Int = 0
  ) {
    self.number = number
    self.address = address
    self.message = message
    self.attempt = attempt
    self.createdAt = createdAt
    self.doubts = doubts
    self.partsSent = partsSent
  }
}

/// What became of one try.
package enum SendResult: Hashable, Sendable {
  /// `via`: the channel that took it, where that is not its own.
  case sent([ExternalID], via: ChannelName? = nil)
  /// One part of it, and not the last.
  case part([ExternalID])
  case retry(at: Instant, error: SendError)
  case failed(code: String)
  /// Nobody needs it any more: it was not handed over, and is no dead letter.
  case withdrawn
}
