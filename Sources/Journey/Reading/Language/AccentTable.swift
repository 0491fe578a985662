/// What a letter with a mark says about the language, in quarters: `ñ`, `¿` Spanish, `ã` Portuguese,
/// `ò` Creole. SMS often drops marks, so their absence says nothing.
enum AccentTable {
  /// Latin-1 Supplement and Latin Extended-A.
  private static let first: UInt32 = 0xA1
  private static let last: UInt32 = 0x17F

  private static let lists: [(letters: String, says: SIMD8<Float>)] = [
    ("ñÑ", [2, -3, -3, -3, -4, 0, 0, 0]), ("¿¡", [4, -4, -4, -4, -4, 0, 0, 0]),
    ("ãõÃÕ", [-4, -4, -4, 4, -4, 0, 0, 0]), ("çÇ", [-4, -3, 1, 2, -4, 0, 0, 0]),
    ("èÈ", [-4, -3, 1.5, -4, 1.5, 0, 0, 0]), ("òÒ", [-4, -4, -4, -3, 4, 0, 0, 0]),
    ("àÀ", [-4, -3, 1.5, -1, 0.5, 0, 0, 0]), ("ùÙîÎûÛœŒ", [-4, -4, 2, -4, -4, 0, 0, 0]),
    ("êâôÊÂÔ", [-4, -3, 1, 1, -4, 0, 0, 0]), ("áíÁÍ", [1, -3, -4, 1, -4, 0, 0, 0]),
    ("óÓ", [1.2, -3, -4, 0.6, -4, 0, 0, 0]), ("úÚ", [1, -3, -4, 1, -4, 0, 0, 0]),
    ("éÉ", [0, -2, 1, -0.3, -1.5, 0, 0, 0]), ("ïëÏË", [-3, -2, 2, -3, -4, 0, 0, 0]),
    ("üÜ", [1, -2, -2, -2, -3, 0, 0, 0]),
  ]

  static let shared: [SIMD8<Float>] = {
    var table = [SIMD8<Float>](repeating: .zero, count: Int(last - first) + 1)
    for list in lists {
      for scalar in list.letters.unicodeScalars { table[Int(scalar.value - first)] = list.says }
    }
    return table
  }()

  @inline(__always)
  static func covers(_ scalar: UInt32) -> Bool { scalar >= first && scalar <= last }

  @inline(__always)
  static func says(_ scalar: UInt32, _ table: [SIMD8<Float>]) -> SIMD8<Float> {
    table[Int(scalar - first)]
  }
}
