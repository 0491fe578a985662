package import Helpline

/// A deliver_sm as what it is to us: somebody's text, or a report on one of ours.
package struct SMPPHearing: Sendable {
  private let setup: ChannelSetup
  private let standard: DataCoding
  private let receiptIDs: ReceiptIDs

  package init(_ setup: ChannelSetup) {
    self.setup = setup
    standard = DataCoding(rawValue: setup["Alphabet"]) ?? .gsm
    receiptIDs = ReceiptIDs(rawValue: setup["Receipt-IDs"]) ?? .same
  }

  /// - Returns: a stable code beside it when there was something that nobody here can use.
  package func hear(_ delivery: Delivery, _ now: Instant) -> (heard: Heard, fault: String?) {
    let message = delivery.message
    if DeliveryReceipt.isReceipt(message) { return report(message, now) }
    let received = ReceivedText(message, standard: standard)
    let heard = try? setup.message(
      id: delivery.id.rawValue, from: sender(message.source), to: message.destination.digits,
      text: received.text, now: now, part: received.part, hasMedia: received.text == nil,
      names: (id: "message id", from: "source_addr"))
    return (Heard(messages: heard.map { [$0] } ?? []), heard == nil ? "text-without-sender" : nil)
  }

  private func report(_ message: ShortMessage, _ now: Instant) -> (heard: Heard, fault: String?) {
    guard let receipt = DeliveryReceipt(message, ids: receiptIDs) else {
      return (Heard(), "receipt-unreadable")
    }
    guard let status = receipt.status else { return (Heard(), nil) }
    return (
      Heard(reports: [
        DeliveryReport(
          channel: setup.name, externalID: receipt.id, status: status, carrierCode: receipt.code,
          receivedAt: now)
      ]), nil
    )
  }

  /// A national number gets the country's code; one whose kind is not told is taken for an international one.
  private func sender(_ source: SMPPAddress) -> String {
    let code = setup["Country-Code"]
    switch source.ton {
    case SMPPAddress.national where !code.isEmpty:
      return "+" + code + source.digits.drop { $0 == "0" }
    case SMPPAddress.alphanumeric: return source.digits.isEmpty ? "unknown" : source.digits
    default: return source.digits.isEmpty ? "unknown" : source.digits
    }
  }
}
