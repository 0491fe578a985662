/// Texts as they come off the air: unpacked septets, and UTF-16 (3GPP TS 23.038 §6.2).
package enum GSM7Decoding {
  private static let escape: UInt8 = 0x1B
  private static let basic = Array(
    """
    @£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u{1B}ÆæßÉ !"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà
    """.unicodeScalars)
  private static let extended: [UInt8: Unicode.Scalar] = [
    0x0A: "\u{0C}", 0x14: "^", 0x28: "{", 0x29: "}", 0x2F: "\\", 0x3C: "[", 0x3D: "~", 0x3E: "]",
    0x40: "|", 0x65: "€",
  ]

  /// One septet in each byte. What the extension table does not have is read from the basic one, as the standard
  /// asks; bytes above 0x7F are U+FFFD.
  package static func text(septets: some Sequence<UInt8>) -> String {
    var scalars = String.UnicodeScalarView()
    var isEscaped = false
    for septet in septets {
      guard septet < 0x80 else {
        scalars.append("\u{FFFD}")
        isEscaped = false
        continue
      }
      if septet == escape, !isEscaped {
        isEscaped = true
        continue
      }
      let letter = isEscaped ? extended[septet] : nil
      scalars.append(letter ?? (septet == escape ? " " : basic[Int(septet)]))
      isEscaped = false
    }
    return String(scalars)
  }

  /// UCS-2 of the standard, and the surrogates that phones send all the same.
  package static func text(utf16BigEndian bytes: some Sequence<UInt8>) -> String {
    let bytes = Array(bytes)
    let units = stride(from: 0, to: bytes.count - bytes.count % 2, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    return String(decoding: units, as: UTF16.self)
  }

  package static func utf16BigEndian(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  }
}
