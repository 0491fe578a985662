import Helpline

/// How the letters of a message are written (SMPP 3.4 §5.2.19, 3GPP TS 23.038 §4).
package enum DataCoding: String, Hashable, Sendable {
  /// The GSM alphabet, one septet in each octet.
  case gsm
  case latin1
  case ucs2
  /// Ring tones, pictures, alphabets of which nobody here has heard.
  case unreadable

  /// - Parameter standard: what 0 stands for at this centre.
  package init(octet: UInt8, standard: DataCoding) {
    switch octet {
    case 0x00, 0x10...0x13, 0xC0...0xDF, 0xF0...0xF3: self = standard
    // ASCII is a part of it.
    case 0x01, 0x03: self = .latin1
    case 0x08, 0x18...0x1B, 0xE0...0xEF: self = .ucs2
    default: self = .unreadable
    }
  }

  /// `nil` when there is no text in it.
  package func decode(_ octets: some Collection<UInt8>) -> String? {
    switch self {
    case .gsm: return GSM7.decode(octets)
    case .latin1:
      var text = String.UnicodeScalarView()
      for octet in octets { text.append(Unicode.Scalar(octet)) }
      return String(text)
    case .ucs2: return String(decoding: Self.units(octets), as: UTF16.self)
    case .unreadable: return nil
    }
  }

  /// An octet that is left over at the end is no letter.
  private static func units(_ octets: some Collection<UInt8>) -> [UInt16] {
    var units: [UInt16] = []
    var high: UInt8?
    for octet in octets {
      if let first = high {
        units.append(UInt16(first) << 8 | UInt16(octet))
        high = nil
      } else {
        high = octet
      }
    }
    return units
  }

  /// `nil` when it has not all of the letters.
  package func encode(_ text: String) -> [UInt8]? {
    switch self {
    case .gsm: return GSM7.encode(text)
    case .latin1:
      let octets = text.unicodeScalars.map { UInt8(exactly: $0.value) }
      return octets.contains(nil) ? nil : octets.compactMap { $0 }
    case .ucs2:
      return text.utf16.flatMap {
        [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)]
      }
    case .unreadable: return nil
    }
  }
}
