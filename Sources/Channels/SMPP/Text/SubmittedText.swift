package import Helpline

/// A text of ours as the submit_sm that carry it: one, or parts that a phone joins by their user data header.
package enum SubmittedText {
  package static let partsMax = 16

  /// - Parameter key: the same for every try, so that parts of two tries belong together.
  package static func messages(
    _ text: String, from source: SMPPAddress, to number: PhoneNumber, lane: Lane, key: String,
    standard: DataCoding
  ) throws(SendError) -> [ShortMessage] {
    let parts = Segmenter.split(text)
    guard parts.count <= partsMax else { throw .rejected(code: "too-long") }
    let coding = coding(text, standard)
    let reference = reference(key)
    var messages: [ShortMessage] = []
    for (index, part) in parts.enumerated() {
      guard let letters = coding.way.encode(part) else { throw .rejected(code: "no-letters") }
      let header: [UInt8] =
        parts.count == 1 ? [] : [5, 0, 3, reference, UInt8(parts.count), UInt8(index + 1)]
      messages.append(
        ShortMessage(
          source: source,
          destination: SMPPAddress(
            ton: SMPPAddress.international, npi: SMPPAddress.telephonePlan, digits: number.digits),
          messageClass: header.isEmpty ? 0 : ShortMessage.hasHeader,
          priority: lane == .emergency ? 1 : 0, registeredDelivery: 1, dataCoding: coding.octet,
          content: header + letters))
    }
    return messages
  }

  private static func coding(
    _ text: String, _ standard: DataCoding
  ) -> (way: DataCoding, octet: UInt8) {
    guard Segmenter(text).encoding == .gsm7 else { return (.ucs2, 8) }
    if standard == .gsm { return (.gsm, 0) }
    return DataCoding.latin1.encode(text) == nil ? (.ucs2, 8) : (.latin1, 3)
  }

  /// Rows of the outbox are numbered, so that texts one after the other get different ones.
  private static func reference(_ key: String) -> UInt8 {
    if let number = key.split(separator: "-").last.flatMap({ UInt64($0) }) {
      return UInt8(truncatingIfNeeded: number)
    }
    return key.utf8.reduce(0) { $0 &* 31 &+ $1 }
  }
}
