/// A text as words for finding places: folded, with what stood between them.
struct PlaceText {
  struct Word {
    /// Without case and accents: `kilometro`.
    var plain: String
    var key: [UInt8]
    var isCapital: Bool
    var isNumber: Bool
    /// A full stop, a comma or the text's beginning stands before it.
    var isAfterBreak: Bool
  }

  static let scalarsMax = 1600
  static let wordsMax = 300
  private static let wordLettersMax = 40

  private(set) var words: [Word] = []
  /// Capitals mean something only in a text that has small letters at the beginnings of words too.
  private(set) var isMixedCase = false

  private var letters: [UInt8] = []
  private var isCapital = false
  private var isAfterBreak = true

  init(_ text: String) {
    for scalar in text.unicodeScalars.prefix(Self.scalarsMax) { take(scalar) }
    endWord()
    isMixedCase = words.contains { !$0.isCapital && !$0.isNumber }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    let letter = PlaceKey.folded(scalar)
    if letter != 0 {
      let isDigit = letter <= UInt8(ascii: "9")
      if let last = letters.last, (last <= UInt8(ascii: "9")) != isDigit { endWord() }
      if letters.isEmpty { isCapital = scalar.properties.isUppercase }
      if letters.count < Self.wordLettersMax { letters.append(letter) }
    } else if !(0x300...0x36F).contains(scalar.value) {
      endWord()
      switch scalar {
      case ".", ",", ";", ":", "!", "?", "\n", "(", ")", "/", "-": isAfterBreak = true
      default: break
      }
    }
  }

  private mutating func endWord() {
    guard !letters.isEmpty else { return }
    if words.count < Self.wordsMax {
      let plain = String(decoding: letters, as: UTF8.self)
      let whole = Self.short[plain] ?? plain
      var key: [UInt8] = []
      PlaceKey.append(whole.utf8, to: &key)
      words.append(
        Word(
          plain: whole, key: key, isCapital: isCapital,
          isNumber: letters[0] <= UInt8(ascii: "9"), isAfterBreak: isAfterBreak))
    }
    letters.removeAll(keepingCapacity: true)
    isAfterBreak = false
  }

  private static let short = [
    "cd": "ciudad", "sta": "santa", "sto": "santo", "sn": "san", "gral": "general",
    "pto": "puerto", "tj": "tijuana", "mty": "monterrey", "gdl": "guadalajara",
    "carr": "carretera", "mpio": "municipio", "col": "colonia",
  ]
}
