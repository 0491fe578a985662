/// Which texts of the outbox to take up, and until when they are ours.
package struct OutboxClaim: Hashable, Sendable {
  /// `nil`: of every channel.
  package var channel: ChannelName?
  /// This lane and those above it.
  package var lowestLane: Lane
  package var now: Instant
  package var leaseUntil: Instant
  package var limit: Int

  package init(
    channel: ChannelName? = nil, lowestLane: Lane = .broadcast, now: Instant, leaseUntil: Instant,
    limit: Int
  ) {
    self.channel = channel
    self.lowestLane = lowestLane
    self.now = now
    self.leaseUntil = leaseUntil
    self.limit = limit
  }
}
