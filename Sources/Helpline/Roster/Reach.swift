/// One way to reach an officer: a channel, and an address that it understands.
package struct Reach: Hashable, Sendable {
  package var channel: ChannelName
  package var address: Address

  package init(channel: ChannelName, address: Address) {
    self.channel = channel
    self.address = address
  }
}
