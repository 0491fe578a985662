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

  // MARK: Septets as carriers write them: one in each byte

  private static let escape: UInt8 = 0x1B
  private static let extensionCodes: [UInt8] = [
    0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65,
  ]
  private static let letters: [Unicode.Scalar] = {
    var letters = Array(basicTable.unicodeScalars)
    letters.insert(" ", at: min(Int(escape), letters.count))
    return letters
  }()
  private static let extendedLetters = Dictionary(
    zip(extensionCodes, extensionTable.unicodeScalars), uniquingKeysWith: { first, _ in first })
  private static let codes: [Unicode.Scalar: [UInt8]] = {
    var codes: [Unicode.Scalar: [UInt8]] = [:]
    for (code, letter) in letters.enumerated() where code != escape {
      codes[letter] = [UInt8(code)]
    }
    for (code, letter) in extendedLetters { codes[letter] = [escape, code] }
    return codes
  }()

  /// `nil` when the alphabet has not all of its letters.
  package static func encode(_ text: String) -> [UInt8]? {
    var septets: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let code = codes[scalar] else { return nil }
      septets += code
    }
    return septets
  }

  /// An escape before a code that the extension table has not is a space before the letter of the basic table
  /// (§6.2.1.1); a byte above 0x7F is none of the alphabet.
  package static func decode(_ septets: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for septet in septets {
      if isEscaped, let letter = extendedLetters[septet] {
        text.append(letter)
        isEscaped = false
        continue
      }
      if isEscaped { text.append(" ") }
      isEscaped = septet == escape
      if !isEscaped { text.append(septet < 0x80 ? letters[Int(septet)] : "\u{FFFD}") }
    }
    return String(text)
  }
}
