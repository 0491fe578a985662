package import Helpline

/// What a response says (SMPP 3.4 §5.1.3).
package struct CommandStatus: RawRepresentable, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let ok = CommandStatus(rawValue: 0x00)
  package static let invalidLength = CommandStatus(rawValue: 0x02)
  package static let invalidCommand = CommandStatus(rawValue: 0x03)
  package static let alreadyBound = CommandStatus(rawValue: 0x05)
  package static let systemError = CommandStatus(rawValue: 0x08)
  package static let invalidDestination = CommandStatus(rawValue: 0x0B)
  package static let bindFailed = CommandStatus(rawValue: 0x0D)
  package static let invalidPassword = CommandStatus(rawValue: 0x0E)
  package static let invalidSystemID = CommandStatus(rawValue: 0x0F)
  package static let queueFull = CommandStatus(rawValue: 0x14)
  package static let submitFailed = CommandStatus(rawValue: 0x45)
  package static let throttled = CommandStatus(rawValue: 0x58)
  /// Ours to say: come again later.
  package static let receiverTemporary = CommandStatus(rawValue: 0x64)

  var isThrottle: Bool { self == .throttled || self == .queueFull }

  /// `0x58`, as operators' tables have it.
  package var name: String {
    let digits = String(rawValue, radix: 16, uppercase: true)
    return "0x" + (digits.count < 2 ? "0" : "") + digits
  }

  /// What a refused submit means for the text.
  package var error: SendError {
    switch self {
    case .throttled, .queueFull: .throttled(retryAfterSeconds: nil)
    // Not bound, a line that the centre thinks is still there, system error, a failure that may pass: the text waits.
    case CommandStatus(rawValue: 0x04), .alreadyBound, .systemError, .receiverTemporary,
      .submitFailed:
      .carrierFault(code: name)
    // The sender is not ours to use, or this account may not send there: an operator can mend it.
    case CommandStatus(rawValue: 0x0A), CommandStatus(rawValue: 0x48),
      CommandStatus(rawValue: 0x49),
      .bindFailed, .invalidPassword, .invalidSystemID:
      .notAuthorized(code: name)
    case .invalidDestination, CommandStatus(rawValue: 0x50), CommandStatus(rawValue: 0x51):
      .undeliverable(code: name)
    default: .rejected(code: name)
    }
  }
}
