/// A carrier's word that somebody who texts us has another number, or account, from now on.
package struct NumberChange: Hashable, Sendable {
  package var channel: ChannelName
  package var from: Address
  package var to: Address
  /// When it happened, as the carrier says.
  package var at: Instant

  package init(channel: ChannelName, from: Address, to: Address, at: Instant) {
    self.channel = channel
    self.from = from
    self.to = to
    self.at = at
  }
}
