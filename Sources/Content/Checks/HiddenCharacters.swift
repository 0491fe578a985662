import Helpline

/// Characters nobody sees: direction marks, zero-width and no-break spaces, control characters. One of them
/// turns a text of 160 letters into one of 70, or makes a word that nobody can type.
enum HiddenCharacters {
  static func check(_ subject: CheckSubject) -> [Diagnostic] {
    subject.library.files.flatMap(check)
  }

  private static func check(_ file: SourceFile) -> [Diagnostic] {
    // Hidden characters are control characters or begin at U+00A0: most files have neither.
    guard file.text.utf8.contains(where: { $0 >= 0x80 || ($0 < 0x20 && $0 != 0x0A) || $0 == 0x7F })
    else { return [] }
    return file.lines.compactMap { line in
      guard let hidden = line.text.unicodeScalars.first(where: isHidden) else { return nil }
      let code = String(hidden.value, radix: 16, uppercase: true)
      let padded = String(repeating: "0", count: max(0, 4 - code.count)) + code
      return Diagnostic(
        .error, "hidden-character", file: file.path, line: line.number,
        "an invisible character: U+\(padded) \(hidden.properties.name ?? "")",
        hint: "type this line again")
    }
  }

  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09: false
    case 0...0x1F, 0x7F...0xA0, 0xAD, 0x034F, 0x061C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180E,
      0x2000...0x200C, 0x200E...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x3000, 0x3164, 0xFEFF,
      0xFFA0, 0xE0001...0xE007F:
      true
    // Parts of emoji when they follow one; alone they are as invisible as the others.
    default: false
    }
  }
}
