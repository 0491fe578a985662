/// One message of the SMPP 3.4 protocol (§4): a header of 16 octets and a body.
package struct PDU: Hashable, Sendable {
  package enum Body: Hashable, Sendable {
    case bindTransceiver(Bind)
    case bindTransceiverResponse(systemID: String)
    case submit(ShortMessage)
    case submitResponse(messageID: String)
    case deliver(ShortMessage)
    case deliverResponse
    case enquireLink
    case enquireLinkResponse
    case unbind
    case unbindResponse
    case genericNack
    /// A command that is not ours to understand; a request gets a generic_nack.
    case other(command: UInt32)
  }

  package var status: CommandStatus
  package var sequence: UInt32
  package var body: Body

  package init(_ body: Body, sequence: UInt32, status: CommandStatus = .ok) {
    self.body = body
    self.sequence = sequence
    self.status = status
  }

  package static let headerBytes = 16
  /// A message_payload of 64 KB would be larger: nobody writes such a text, and a length field that says so is more
  /// likely broken.
  package static let bytesMax = 8 * 1024
  /// §5.1.4: 1 to 0x7FFFFFFF.
  package static let sequenceMax: UInt32 = 0x7FFF_FFFF

  static let responseBit: UInt32 = 0x8000_0000

  package var isResponse: Bool { Self.command(of: body) & Self.responseBit != 0 }

  static func command(of body: Body) -> UInt32 {
    switch body {
    case .bindTransceiver: 0x0000_0009
    case .bindTransceiverResponse: 0x8000_0009
    case .submit: 0x0000_0004
    case .submitResponse: 0x8000_0004
    case .deliver: 0x0000_0005
    case .deliverResponse: 0x8000_0005
    case .enquireLink: 0x0000_0015
    case .enquireLinkResponse: 0x8000_0015
    case .unbind: 0x0000_0006
    case .unbindResponse: 0x8000_0006
    case .genericNack: 0x8000_0000
    case .other(let command): command
    }
  }
}

/// Who binds: bind_transceiver (§4.1.5).
package struct Bind: Hashable, Sendable {
  package var systemID: String
  package var password: String
  package var systemType: String

  package init(systemID: String, password: String, systemType: String = "") {
    self.systemID = systemID
    self.password = password
    self.systemType = systemType
  }

  static let version: UInt8 = 0x34
}

/// Why bytes are no PDU.
package enum PDUFault: Error, Hashable, Sendable {
  /// The length cannot be true: nothing after it can be read, so the connection ends.
  case length(UInt32)
  /// The header is sound and the body is not; the status says it to the other side.
  case body(sequence: UInt32, command: UInt32)

  package var code: String {
    switch self {
    case .length: "pdu-length"
    case .body: "pdu-body"
    }
  }

  package var isRetryable: Bool { false }

  package var nextStep: String { "Ask the operator which SMPP version their centre speaks." }
}
