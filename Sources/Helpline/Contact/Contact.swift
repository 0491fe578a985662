/// The store's number for a person or officer; says nothing about who it is.
package struct ContactID: RawRepresentable, Hashable, Sendable, Codable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }
}

/// Someone who texts us, and what we remember so that the next text is understood.
/// There is no field for nationality or immigration status, here or anywhere.
package struct Contact: Hashable, Sendable {
  package let id: ContactID
  package let address: Address
  /// The channel and our own number of the latest text: the way back.
  package var channel: ChannelName
  package var ourNumber: String
  package var consent: Consent
  package var conversation: Conversation

  package init(
    id: ContactID, address: Address, channel: ChannelName, ourNumber: String,
    consent: Consent = .given, conversation: Conversation = Conversation()
  ) {
    self.id = id
    self.address = address
    self.channel = channel
    self.ourNumber = ourNumber
    self.consent = consent
    self.conversation = conversation
  }
}
