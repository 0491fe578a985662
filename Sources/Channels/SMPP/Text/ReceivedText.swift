package import Helpline

/// What a deliver_sm says to a reader: the text without its header, and which part of a longer one it is.
package struct ReceivedText: Hashable, Sendable {
  /// `nil` when it is nothing that can be read.
  package var text: String?
  package var part: Part?

  package init(_ message: ShortMessage, standard: DataCoding) {
    let (header, rest) = Self.cut(message)
    part = Part(header: header) ?? Self.part(message)
    text = DataCoding(octet: message.dataCoding, standard: standard).decode(rest)
  }

  /// The user data header stands before the text, its length first (3GPP TS 23.040 §9.2.3.24). One that is longer than
  /// what came is none.
  private static func cut(_ message: ShortMessage) -> (header: [UInt8], rest: ArraySlice<UInt8>) {
    let payload = message.payload
    guard message.messageClass & ShortMessage.hasHeader != 0, let length = payload.first,
      Int(length) < payload.count
    else { return ([], payload[...]) }
    let end = Int(length) + 1
    return (Array(payload[..<end]), payload[end...])
  }

  /// sar_msg_ref_num, sar_total_segments, sar_segment_seqnum (SMPP 3.4 §5.3.2.22-24).
  private static func part(_ message: ShortMessage) -> Part? {
    guard let reference = number(message.option(.sarReference)),
      let total = number(message.option(.sarTotal)), let index = number(message.option(.sarIndex))
    else { return nil }
    return Part(reference: reference, total: total, index: index)
  }

  private static func number(_ octets: [UInt8]?) -> Int? {
    guard let octets, (1...2).contains(octets.count) else { return nil }
    return octets.reduce(0) { $0 << 8 | Int($1) }
  }
}
