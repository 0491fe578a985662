/// Reads octets from front to back; every step says whether they were there.
struct OctetReader {
  private let octets: ArraySlice<UInt8>
  private var position: Int

  init(_ octets: ArraySlice<UInt8>) {
    self.octets = octets
    position = octets.startIndex
  }

  var isAtEnd: Bool { position >= octets.endIndex }

  mutating func octet() -> UInt8? {
    guard position < octets.endIndex else { return nil }
    defer { position += 1 }
    return octets[position]
  }

  mutating func short() -> UInt16? {
    guard let high = octet(), let low = octet() else { return nil }
    return UInt16(high) << 8 | UInt16(low)
  }

  mutating func long() -> UInt32? {
    guard let high = short(), let low = short() else { return nil }
    return UInt32(high) << 16 | UInt32(low)
  }

  mutating func take(_ count: Int) -> [UInt8]? {
    guard count >= 0, count <= octets.endIndex - position else { return nil }
    defer { position += count }
    return Array(octets[position..<position + count])
  }

  /// A C-octet string: what stands before its zero. Bytes beyond ASCII are kept as Latin-1, so that two that differ
  /// stay different.
  mutating func string(bytesMax: Int) -> String? {
    var text = String.UnicodeScalarView()
    while let next = octet() {
      if next == 0 { return String(text) }
      guard text.count < bytesMax else { return nil }
      text.append(Unicode.Scalar(next))
    }
    return nil
  }
}

/// Writes them.
struct OctetWriter {
  private(set) var octets: [UInt8] = []

  mutating func octet(_ value: UInt8) { octets.append(value) }

  mutating func short(_ value: UInt16) {
    octets += [UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)]
  }

  mutating func long(_ value: UInt32) {
    short(UInt16(truncatingIfNeeded: value >> 16))
    short(UInt16(truncatingIfNeeded: value))
  }

  mutating func append(_ bytes: [UInt8]) { octets += bytes }

  /// Letters that are not Latin-1, zeros, and what is too long are left out.
  mutating func string(_ text: String, bytesMax: Int) {
    let bytes = text.unicodeScalars.compactMap { UInt8(exactly: $0.value) }.filter { $0 != 0 }
    octets += bytes.prefix(bytesMax)
    octets.append(0)
  }
}
