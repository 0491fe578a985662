/// PDUs to bytes.
extension PDU {
  package var octets: [UInt8] {
    var body = OctetWriter()
    write(to: &body)
    var whole = OctetWriter()
    whole.long(UInt32(clamping: Self.headerBytes + body.octets.count))
    whole.long(Self.command(of: self.body))
    whole.long(status.rawValue)
    whole.long(sequence)
    whole.append(body.octets)
    return whole.octets
  }

  private func write(to writer: inout OctetWriter) {
    switch body {
    case .bindTransceiver(let bind): Self.write(bind, to: &writer)
    case .bindTransceiverResponse(let systemID): writer.string(systemID, bytesMax: 15)
    case .submit(let message), .deliver(let message): Self.write(message, to: &writer)
    case .submitResponse(let id):
      if status == .ok { writer.string(id, bytesMax: 64) }
    // §4.6.2: message_id is unused, and NULL.
    case .deliverResponse: writer.octet(0)
    case .enquireLink, .enquireLinkResponse, .unbind, .unbindResponse, .genericNack, .other: break
    }
  }

  /// Longer passwords than the standard's 8 octets are common.
  private static func write(_ bind: Bind, to writer: inout OctetWriter) {
    writer.string(bind.systemID, bytesMax: 63)
    writer.string(bind.password, bytesMax: 63)
    writer.string(bind.systemType, bytesMax: 12)
    writer.octet(Bind.version)
    writer.octet(0)
    writer.octet(0)
    writer.string("", bytesMax: 0)
  }

  private static func write(_ message: ShortMessage, to writer: inout OctetWriter) {
    let content = message.content.prefix(ShortMessage.contentBytesMax)
    writer.string("", bytesMax: 0)
    write(message.source, to: &writer)
    write(message.destination, to: &writer)
    writer.octet(message.messageClass)
    writer.octet(0)
    writer.octet(message.priority)
    writer.string("", bytesMax: 0)
    writer.string("", bytesMax: 0)
    writer.octet(message.registeredDelivery)
    writer.octet(0)
    writer.octet(message.dataCoding)
    writer.octet(0)
    writer.octet(UInt8(content.count))
    writer.append(Array(content))
    for option in message.options.prefix(ShortMessage.optionsMax) {
      let value = option.value.prefix(Int(UInt16.max))
      writer.short(option.tag)
      writer.short(UInt16(value.count))
      writer.append(Array(value))
    }
  }

  private static func write(_ address: SMPPAddress, to writer: inout OctetWriter) {
    writer.octet(address.ton)
    writer.octet(address.npi)
    writer.string(address.digits, bytesMax: SMPPAddress.bytesMax)
  }
}
