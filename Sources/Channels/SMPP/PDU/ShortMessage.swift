/// The body that submit_sm and deliver_sm share (SMPP 3.4 §4.4.1, §4.6.1).
package struct ShortMessage: Hashable, Sendable {
  package var source: SMPPAddress
  package var destination: SMPPAddress
  package var messageClass: UInt8
  package var priority: UInt8
  package var registeredDelivery: UInt8
  package var dataCoding: UInt8
  /// As it stands in short_message: a user data header first where `messageClass` says so.
  package var content: [UInt8]
  package var options: [TLV]

  package init(
    source: SMPPAddress, destination: SMPPAddress, messageClass: UInt8 = 0, priority: UInt8 = 0,
    registeredDelivery: UInt8 = 0, dataCoding: UInt8 = 0, content: [UInt8], options: [TLV] = []
  ) {
    self.source = source
    self.destination = destination
    self.messageClass = messageClass
    self.priority = priority
    self.registeredDelivery = registeredDelivery
    self.dataCoding = dataCoding
    self.content = content
    self.options = options
  }

  /// §5.2.17: one octet says the length, and 255 is not used.
  package static let contentBytesMax = 254
  package static let optionsMax = 64

  /// esm_class (§5.2.12).
  package static let hasHeader: UInt8 = 0x40
  static let typeMask: UInt8 = 0x3C

  package func option(_ tag: TLV.Tag) -> [UInt8]? {
    options.first { $0.tag == tag.rawValue }?.value
  }

  /// What was written, wherever it stands (§5.3.2.32: message_payload takes the place of short_message).
  package var payload: [UInt8] {
    content.isEmpty ? option(.messagePayload) ?? [] : content
  }
}

/// A number or name with its kind and its numbering plan (§5.2.5).
package struct SMPPAddress: Hashable, Sendable {
  package var ton: UInt8
  package var npi: UInt8
  package var digits: String

  package init(ton: UInt8, npi: UInt8, digits: String) {
    self.ton = ton
    self.npi = npi
    self.digits = digits
  }

  package static let bytesMax = 20

  static let international: UInt8 = 1
  static let national: UInt8 = 2
  static let alphanumeric: UInt8 = 5
  static let telephonePlan: UInt8 = 1
}

/// An optional parameter (§5.3).
package struct TLV: Hashable, Sendable {
  package enum Tag: UInt16, Sendable {
    case receiptedMessageID = 0x001E
    case sarReference = 0x020C
    case sarTotal = 0x020E
    case sarIndex = 0x020F
    case messagePayload = 0x0424
    case messageState = 0x0427
    case networkErrorCode = 0x0423
  }

  package var tag: UInt16
  package var value: [UInt8]

  package init(_ tag: Tag, _ value: [UInt8]) {
    self.tag = tag.rawValue
    self.value = value
  }

  init(tag: UInt16, value: [UInt8]) {
    self.tag = tag
    self.value = value
  }
}
