/// Which piece of a longer text this is, where the carrier says so (3GPP TS 23.040 §9.2.3.24.1).
///
/// The reference is the sending phone's own count, often of 8 bits: parts belong together only with the same
/// sender, recipient, reference and total, and close in time.
package struct Part: Hashable, Sendable {
  package static let totalMax = 255

  package var reference: Int
  package var total: Int
  /// 1 is the first.
  package var index: Int

  /// `nil` for a text that is whole, and for numbers that cannot be true.
  package init?(reference: Int, total: Int, index: Int) {
    guard (0...0xFFFF).contains(reference), (2...Self.totalMax).contains(total),
      (1...total).contains(index)
    else { return nil }
    self.reference = reference
    self.total = total
    self.index = index
  }

  /// From a user data header as the carrier hands it through: elements 0x00 (8-bit reference) and 0x08 (16-bit).
  package init?(header: [UInt8]) {
    var position = 1
    while position + 1 < header.count {
      let element = header[position]
      let start = position + 2
      let length = Int(header[position + 1])
      guard start + length <= header.count else { return nil }
      let data = header[start..<start + length].map(Int.init)
      if element == 0x00, length == 3 {
        self.init(reference: data[0], total: data[1], index: data[2])
        return
      }
      if element == 0x08, length == 4 {
        self.init(reference: data[0] << 8 | data[1], total: data[2], index: data[3])
        return
      }
      position = start + length
    }
    return nil
  }
}
