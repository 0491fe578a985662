package import Helpline

/// A carrier's word on a text of ours, inside a deliver_sm (SMPP 3.4 Appendix B and §5.3.2.12, §5.3.2.35).
package struct DeliveryReceipt: Hashable, Sendable {
  package var id: ExternalID
  /// `nil` when the word says nothing that is known.
  package var status: DeliveryStatus?
  package var code: String?

  /// True for receipts and intermediate notifications (§5.2.12), also where a centre forgets to mark them.
  package static func isReceipt(_ message: ShortMessage) -> Bool {
    switch message.messageClass & ShortMessage.typeMask {
    case 0x04, 0x20: true
    default: message.option(.receiptedMessageID) != nil && message.option(.messageState) != nil
    }
  }

  /// The parameters are exact, the text is custom; the parameters win. `nil` without an id.
  package init?(_ message: ShortMessage, ids: ReceiptIDs) {
    let fields = Self.fields(message.payload)
    if let octets = message.option(.receiptedMessageID) {
      id = ids.ofResponse(Self.text(octets.prefix { $0 != 0 }))
    } else if let text = fields["id"] {
      id = ids.ofReceipt(text)
    } else {
      return nil
    }
    guard !id.rawValue.isEmpty, id.rawValue.utf8.count <= ChannelSetup.idBytesMax else {
      return nil
    }
    let state = message.option(.messageState)?.first.flatMap { Self.states[$0] }
    status = state ?? fields["stat"].flatMap { Self.words[$0.uppercased()] }
    code = fields["err"].flatMap { $0.allSatisfy { $0 == "0" } ? nil : $0 }
  }

  private static let states: [UInt8: DeliveryStatus] = [
    1: .sent, 2: .delivered, 3: .failed, 4: .failed, 5: .failed, 6: .sent, 8: .failed,
  ]
  private static let words: [String: DeliveryStatus] = [
    "ENROUTE": .sent, "ACCEPTD": .sent, "DELIVRD": .delivered, "EXPIRED": .failed,
    "DELETED": .failed, "UNDELIV": .failed, "REJECTD": .failed,
  ]

  private static let codeBytesMax = 16

  /// `id:IIII sub:001 dlvrd:001 submit date:… done date:… stat:DDDDDDD err:E text:…`. What follows `text:` are our own
  /// words: they say nothing here.
  private static func fields(_ payload: [UInt8]) -> [String: String] {
    var fields: [String: String] = [:]
    for word in payload.split(separator: UInt8(ascii: " ")) {
      guard let colon = word.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let name = text(word[..<colon]).lowercased()
      if name == "text" { break }
      let most = name == "id" ? ChannelSetup.idBytesMax : codeBytesMax
      let value = text(
        word[word.index(after: colon)...].prefix { $0 > 32 && $0 < 127 }.prefix(most))
      if fields[name] == nil, ["id", "stat", "err"].contains(name) { fields[name] = value }
    }
    return fields
  }

  private static func text(_ octets: some Sequence<UInt8>) -> String {
    String(decoding: Array(octets), as: UTF8.self)
  }
}
