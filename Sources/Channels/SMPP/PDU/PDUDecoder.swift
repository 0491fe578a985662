/// Bytes to PDUs. Whatever the bytes are, it is a PDU or a fault.
extension PDU {
  /// - Parameter octets: one whole PDU, as `PDUStream` cuts it.
  package init(octets: ArraySlice<UInt8>) throws(PDUFault) {
    var reader = OctetReader(octets)
    guard let length = reader.long(), length == octets.count, length >= Self.headerBytes,
      let command = reader.long(), let status = reader.long(), let sequence = reader.long()
    else { throw .length(UInt32(clamping: octets.count)) }
    guard let body = Self.body(command, status, &reader) else {
      throw .body(sequence: sequence, command: command)
    }
    self.init(body, sequence: sequence, status: CommandStatus(rawValue: status))
  }

  private static let nameBytesMax = 64

  private static func body(
    _ command: UInt32, _ status: UInt32, _ reader: inout OctetReader
  ) -> Body? {
    switch command {
    case 0x0000_0009: bind(&reader).map { .bindTransceiver($0) }
    // §4.1.6, §4.4.2: a response with an error may have no body.
    case 0x8000_0009:
      .bindTransceiverResponse(systemID: reader.string(bytesMax: nameBytesMax) ?? "")
    case 0x8000_0004: submitResponse(status, &reader)
    case 0x0000_0004: shortMessage(&reader).map { .submit($0) }
    case 0x0000_0005: shortMessage(&reader).map { .deliver($0) }
    case 0x8000_0005: .deliverResponse
    case 0x0000_0015: .enquireLink
    case 0x8000_0015: .enquireLinkResponse
    case 0x0000_0006: .unbind
    case 0x8000_0006: .unbindResponse
    case 0x8000_0000: .genericNack
    default: .other(command: command)
    }
  }

  private static func bind(_ reader: inout OctetReader) -> Bind? {
    guard let systemID = reader.string(bytesMax: nameBytesMax),
      let password = reader.string(bytesMax: nameBytesMax),
      let systemType = reader.string(bytesMax: nameBytesMax), reader.octet() != nil,
      reader.octet() != nil, reader.octet() != nil, reader.string(bytesMax: nameBytesMax) != nil
    else { return nil }
    return Bind(systemID: systemID, password: password, systemType: systemType)
  }

  private static func submitResponse(_ status: UInt32, _ reader: inout OctetReader) -> Body? {
    if let id = reader.string(bytesMax: nameBytesMax + 1) { return .submitResponse(messageID: id) }
    return status == 0 ? nil : .submitResponse(messageID: "")
  }

  private static func shortMessage(_ reader: inout OctetReader) -> ShortMessage? {
    guard reader.string(bytesMax: 16) != nil, let source = address(&reader),
      let destination = address(&reader), let messageClass = reader.octet(),
      reader.octet() != nil, let priority = reader.octet(),
      reader.string(bytesMax: 16) != nil, reader.string(bytesMax: 16) != nil,
      let registered = reader.octet(), reader.octet() != nil, let dataCoding = reader.octet(),
      reader.octet() != nil, let length = reader.octet(), let content = reader.take(Int(length)),
      let options = options(&reader)
    else { return nil }
    return ShortMessage(
      source: source, destination: destination, messageClass: messageClass, priority: priority,
      registeredDelivery: registered, dataCoding: dataCoding, content: content, options: options)
  }

  /// Some centres write longer names than the standard's 20 octets.
  private static func address(_ reader: inout OctetReader) -> SMPPAddress? {
    guard let ton = reader.octet(), let npi = reader.octet(),
      let digits = reader.string(bytesMax: nameBytesMax)
    else { return nil }
    return SMPPAddress(ton: ton, npi: npi, digits: digits)
  }

  private static func options(_ reader: inout OctetReader) -> [TLV]? {
    var options: [TLV] = []
    while !reader.isAtEnd {
      guard options.count < ShortMessage.optionsMax, let tag = reader.short(),
        let length = reader.short(), let value = reader.take(Int(length))
      else { return nil }
      options.append(TLV(tag: tag, value: value))
    }
    return options
  }
}
