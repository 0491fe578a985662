import Foundation

/// What one Unicode scalar becomes before words are compared: up to two ASCII letters, or a role.
///
/// Follows NFKD (UAX #15) with case and combining marks removed, for the scripts our languages use.
/// Two stages, 128 scalars a page, so that a look-up is two loads.
struct FoldTable: Sendable {
  static let separator: UInt16 = 0
  static let dropped: UInt16 = 1
  static let apostrophe: UInt16 = 2
  static let sentenceEnd: UInt16 = 3
  static let otherScript: UInt16 = 4
  static let laugh: UInt16 = 5
  static let distress: UInt16 = 6
  static let point: UInt16 = 7

  static let shared = FoldTable()

  private let pages: [UInt8]
  private let cells: [UInt16]

  subscript(scalar: UInt32) -> UInt16 {
    guard scalar < 0x110000 else { return Self.separator }
    let page = Int(pages[Int(scalar >> 7)])
    return cells[page << 7 | Int(scalar & 127)]
  }

  private init() {
    var pages = [UInt8](repeating: 0, count: 0x110000 >> 7)
    var cells = [UInt16](repeating: Self.separator, count: 128)
    for page in 0..<(0x20000 >> 7) {
      let content = (0..<128).map { Self.fold(UInt32(page << 7 | $0)) }
      guard content.contains(where: { $0 != Self.separator }) else { continue }
      if content.allSatisfy({ $0 == Self.otherScript }), let same = Self.wholePage(pages, cells) {
        pages[page] = same
      } else if cells.count >> 7 < 255 {
        pages[page] = UInt8(cells.count >> 7)
        cells += content
      }
    }
    let beyond = UInt8(cells.count >> 7)
    cells += [UInt16](repeating: Self.otherScript, count: 128)
    for page in (0x20000 >> 7)..<(0x32000 >> 7) { pages[page] = beyond }
    self.pages = pages
    self.cells = cells
  }

  /// The page already stored that holds nothing but letters of other scripts.
  private static func wholePage(_ pages: [UInt8], _ cells: [UInt16]) -> UInt8? {
    (0..<(cells.count >> 7)).first { page in
      cells[(page << 7)..<((page + 1) << 7)].allSatisfy { $0 == otherScript }
    }.map { UInt8($0) }
  }

  private static func fold(_ value: UInt32) -> UInt16 {
    switch value {
    case 0x30...0x39, 0x61...0x7A: return UInt16(value)
    case 0x41...0x5A: return UInt16(value + 32)
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x02B9, 0x02BB...0x02BD, 0x02C8, 0xA78B, 0xA78C:
      return apostrophe
    case 0x21, 0x3B, 0x3F, 0xA1, 0xBF, 0x0A, 0x2026: return sentenceEnd
    case 0x2E, 0x2C: return point
    case 0x1F199, 0x1F198: return distress
    case 0x1F602, 0x1F605, 0x1F606, 0x1F923, 0x1F639, 0x1F61C, 0x1F61D, 0x1F92A, 0x1F600...0x1F604:
      return laugh
    case 0..<0x80: return separator
    case 0x0370...0x1CFF, 0x2C00...0x2DFF, 0x3041...0xD7FF, 0xF900...0xFAFF, 0x10000...0x1CFFF:
      return isMark(value) ? dropped : otherScript
    case 0xD800...0xF8FF, 0x1F200...0x1FFFF: return separator
    default: return decomposed(value)
    }
  }

  /// Combining marks stand in many scripts; those of ours are the only ones that matter here.
  private static func isMark(_ value: UInt32) -> Bool { (0x1AB0...0x1AFF).contains(value) }

  private static func decomposed(_ value: UInt32) -> UInt16 {
    guard let scalar = Unicode.Scalar(value) else { return separator }
    let category = scalar.properties.generalCategory
    switch category {
    case .nonspacingMark, .enclosingMark, .format, .control, .modifierSymbol: return dropped
    case .unassigned, .privateUse, .surrogate: return separator
    default: break
    }
    let flat = Array(
      String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
        .filter { $0.properties.generalCategory != .nonspacingMark })
    let letters = flat.compactMap { ascii($0) }.flatMap { $0 }
    if letters.count == flat.count || flat.count == 1, (1...2).contains(letters.count) {
      return UInt16(letters[0]) | UInt16(letters.count == 2 ? letters[1] : 0) << 8
    }
    return scalar.properties.isAlphabetic ? otherScript : separator
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: return [UInt8(scalar.value)]
    case 0x41...0x5A: return [UInt8(scalar.value + 32)]
    case 0xE6, 0xC6: return Array("ae".utf8)
    case 0x153, 0x152: return Array("oe".utf8)
    case 0xDF: return Array("ss".utf8)
    case 0xF8, 0xD8: return Array("o".utf8)
    case 0x142, 0x141: return Array("l".utf8)
    case 0x131: return Array("i".utf8)
    case 0x111, 0x110: return Array("d".utf8)
    default: return nil
    }
  }
}
