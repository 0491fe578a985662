/// The GSM 7-bit default alphabet (3GPP TS 23.038 §6.2.1) and its extension table (§6.2.1.1).
package enum GSM7 {
  /// In the order of the basic table, 0x00–0x7F, without 0x1B, the escape to the extension table.
  private static let basicTable = """
    @£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&'()*+,-./0123456789:;<=>?\
    ¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà
    """
  private static let extensionTable = "\u{0C}^{}\\[~]|€"

  private static let basic = Set(basicTable.unicodeScalars)
  private static let extended = Set(extensionTable.unicodeScalars)
  /// Septets by Latin-1 code point: most texts never look further.
  private static let latin: [UInt8] = (0..<256).map { code in
    guard let scalar = Unicode.Scalar(UInt32(code)) else { return 0 }
    return basic.contains(scalar) ? 1 : extended.contains(scalar) ? 2 : 0
  }

  /// Septets the scalar takes: 1, 2 with its escape, or 0 when the alphabet has no such letter.
  package static func septets(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 256 { return Int(latin[Int(scalar.value)]) }
    return basic.contains(scalar) ? 1 : extended.contains(scalar) ? 2 : 0
  }
}
