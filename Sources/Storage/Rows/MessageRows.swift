import Helpline

/// How the sealed part of a text is written, in and out.
extension RowWriter {
  func write(_ message: InboundMessage) {
    write(message.channel.rawValue)
    write(message.externalID.rawValue)
    write(message.to)
    write(message.text)
    writeExtras(of: message)
  }

  /// Nothing for a plain text, as all were in older files: the row then ends before these.
  private func writeExtras(of message: InboundMessage) {
    guard message.part != nil || message.location != nil || message.hasMedia else { return }
    write(message.hasMedia)
    write(message.part != nil)
    if let part = message.part {
      for number in [part.reference, part.total, part.index] { write(Int64(number)) }
    }
    write(message.location != nil)
    if let place = message.location {
      for degrees in [place.latitude, place.longitude] {
        write(Int64(bitPattern: degrees.bitPattern))
      }
    }
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
    var message = InboundMessage(
      channel: ChannelName(try text()), externalID: ExternalID(try text()), from: from,
      to: try text(), text: try text(), receivedAt: receivedAt)
    if isAtEnd { return message }
    message.hasMedia = try flag()
    if try flag() {
      let (reference, total, index) = (try number(), try number(), try number())
      message.part = Part(
        reference: Int(reference), total: Int(total), index: Int(index))
    }
    if try flag() { message.location = Coordinates(try degrees(), try degrees()) }
    return message
  }

  private mutating func degrees() throws(StoreError) -> Double {
    Double(bitPattern: UInt64(bitPattern: try number()))
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
