import Helpline

/// Tells which of the five languages a text is in, from its own words, or that it is in none.
struct LanguageModel: Sendable {
  private let grams: LetterGrams
  private let odds = LetterOdds()

  /// Tenths of odds that a word of a language's everyday stock, little words, and library lists add to it.
  private static let stockTenths: Int8 = 35
  private static let glueTenths: Int8 = 40
  static let listTenths: Int8 = 6
  /// A word or two that several languages share: what the letter groups would else give away too often.
  private static let leaning: SIMD8<Float> = [0, -0.2, 0.3, 0.4, 0, 0, 0, 0]

  init(_ grams: LetterGrams) {
    self.grams = grams
  }

  /// Puts everyday words into the table; those of the lists come after them.
  static func noteWords(in table: inout WordTableBuilder) {
    for tongue in Tongue.allCases {
      for (list, tenths) in [
        (EverydayWords.glue(tongue), glueTenths), (EverydayWords.stock(tongue), stockTenths),
      ] {
        EverydayWords.each(list) { word in
          let row = table.row(Token.hash(word))
          table.note(word, row: row, tongue, tenths)
          table.noteEveryday(row, tongue)
        }
      }
      EverydayWords.each(FurtherWords.words(tongue)) {
        table.note($0, row: table.row(Token.hash($0)), tongue, stockTenths)
      }
    }
    EverydayWords.each(EverydayWords.otherLanguages) {
      table.note($0, row: table.row(Token.hash($0)), nil, 0)
    }
  }

  /// The words' rows must have been looked up.
  func guess(_ text: FoldedText, _ table: WordTable) -> LanguageGuess {
    var tally = LanguageTally()
    var tenths = SIMD8<Int32>.zero
    for index in 0..<text.count {
      let token = text[index]
      guard token.kind == .word else { continue }
      tally.words += 1
      let row = table[token.row]
      if row.known != 0 {
        tenths &+= SIMD8(truncatingIfNeeded: row.says)
        tally.noteKnown(row.known)
      } else {
        let letters = text.bytes(token)
        tenths &+= grams.says(letters)
        tally.unknown += 1
        for lane in 0..<5 { tally.strangeness[lane] += odds.strangeness(letters, lane) }
      }
    }
    tally.scores =
      Self.leaning + SIMD8<Float>(tenths) * 0.1
      + text.accents.clamped(lowerBound: .init(repeating: -8), upperBound: .init(repeating: 8))
    tally.otherScript = text.otherWords
    tally.innerApostrophes = text.innerApostrophes
    return tally.guess()
  }
}

extension EverydayWords {
  static func glue(_ tongue: Tongue) -> StaticString {
    switch tongue {
    case .spanish: spanishGlue
    case .english: englishGlue
    case .french: frenchGlue
    case .portuguese: portugueseGlue
    case .haitian: haitianGlue
    }
  }

  static func stock(_ tongue: Tongue) -> StaticString {
    switch tongue {
    case .spanish: spanishStock
    case .english: englishStock
    case .french: frenchStock
    case .portuguese: portugueseStock
    case .haitian: haitianStock
    }
  }

  static func each(_ words: StaticString, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    words.withUTF8Buffer { bytes in
      var from = 0
      for place in 0...bytes.count
      where place == bytes.count || bytes[place] == 32 || bytes[place] == 10 {
        if place > from { body(UnsafeBufferPointer(rebasing: bytes[from..<place])) }
        from = place + 1
      }
    }
  }
}
