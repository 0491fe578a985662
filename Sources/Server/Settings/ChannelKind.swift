package import Channels
package import HTTP
package import Helpline

/// One kind of channel: its name in the settings, what it asks for there, and how it is made.
package struct ChannelKind: Hashable, Sendable {
  package let name: String
  package let form: ChannelForm
  package let make: @Sendable (ChannelSetup, ChannelTools) -> any Sender

  init(
    _ name: String, _ form: ChannelForm,
    _ make: @escaping @Sendable (ChannelSetup, ChannelTools) -> any Sender
  ) {
    self.name = name
    self.form = form
    self.make = make
  }

  package static func == (a: ChannelKind, b: ChannelKind) -> Bool { a.name == b.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What channels are made with.
package struct ChannelTools: Sendable {
  let client: HTTPClient
  let roster: Roster

  package init(client: HTTPClient, roster: Roster) {
    self.client = client
    self.roster = roster
  }
}
