import Helpline

/// How the sealed part of a text is written, in and out.
extension RowWriter {
  func write(_ message: InboundMessage) {
    write(message.channel.rawValue)
    write(message.externalID.rawValue)
    write(message.to)
    write(message.text)
  }

  func write(_ message: OutboundMessage) {
    write(message.channel.rawValue)
    write(UInt8(truncatingIfNeeded: message.lane.rawValue))
    write(message.text)
    write(message.answer)
    write(message.locale.description)
    write(message.helpCase?.rawValue)
    write(message.mayRideInline)
    write(message.expiresAt?.milliseconds)
  }
}

extension RowReader {
  mutating func inboundMessage(
    from: Address, at receivedAt: Instant
  ) throws(StoreError) -> InboundMessage {
    InboundMessage(
      channel: ChannelName(try text()), externalID: ExternalID(try text()), from: from,
      to: try text(), text: try text(), receivedAt: receivedAt)
  }

  mutating func outboundMessage(to contact: ContactID) throws(StoreError) -> OutboundMessage {
    let channel = ChannelName(try text())
    guard let lane = Lane(rawValue: Int(try byte())) else { throw Self.damaged }
    return OutboundMessage(
      to: .contact(contact), channel: channel, lane: lane, text: try text(), answer: try text(),
      locale: try language(), helpCase: try optionalNumber().map(CaseNumber.init(rawValue:)),
      mayRideInline: try flag(),
      expiresAt: try optionalNumber().map(Instant.init(milliseconds:)))
  }

  mutating func language() throws(StoreError) -> LanguageTag {
    LanguageTag(try text()) ?? .undetermined
  }
}
