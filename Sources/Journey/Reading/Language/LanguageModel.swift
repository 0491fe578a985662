import Helpline

/// Tells which of the five languages a text is in, from its own words, or that it is in none.
struct LanguageModel: Sendable {
  private let grams = LetterGrams()
  private let odds = LetterOdds()
  private let words: HashIndex
  private let weights: ContiguousArray<WordWeights>
  static let otherBit: UInt8 = 1 << 5

  /// Odds that a word of a language's everyday stock, little words, and library lists add to it.
  private static let stockOdds: Float = 3.5
  private static let glueOdds: Float = 4
  private static let listOdds: Float = 0.6
  private static let gramOddsMax: Float = 7
  /// A word or two that several languages share: what the letter groups would else give away too often.
  private static let leaning: SIMD8<Float> = [0, -0.2, 0.3, 0.4, 0, 0, 0, 0]

  /// `lists`: every word of the library's lists and spelling tables, by language.
  init(lists: [(tongue: Tongue, word: [UInt8])]) {
    var table = Table()
    for tongue in Tongue.allCases {
      let bit = UInt8(1) << UInt8(tongue.rawValue)
      for word in EverydayWords.glue(tongue) { table.add(word, bit, tongue, Self.glueOdds, grams) }
      for word in EverydayWords.stock(tongue) {
        table.add(word, bit, tongue, Self.stockOdds, grams)
      }
    }
    for entry in lists {
      let bit = UInt8(1) << UInt8(entry.tongue.rawValue)
      table.add(entry.word, bit, entry.tongue, Self.listOdds, grams)
    }
    for word in EverydayWords.others { table.add(word, Self.otherBit, nil, 0, grams) }
    words = HashIndex(table.pairs)
    weights = table.weights
  }

  private struct Table {
    var pairs: [(hash: UInt64, value: UInt32)] = []
    var weights: ContiguousArray<WordWeights> = []
    var places: [UInt64: Int] = [:]

    mutating func add(
      _ word: [UInt8], _ bit: UInt8, _ tongue: Tongue?, _ odds: Float, _ grams: LetterGrams
    ) {
      guard word.contains(where: { $0 >= 97 }) else { return }
      let hash = Token.hash(word)
      let place: Int
      if let known = places[hash] {
        place = known
      } else {
        place = weights.count
        places[hash] = place
        pairs.append((hash, UInt32(place)))
        let says = word.withUnsafeBufferPointer { LanguageModel.clip(grams.says($0)) }
        weights.append(WordWeights(says: says, known: 0))
      }
      if weights[place].known & bit == 0, let tongue {
        weights[place].says[tongue.rawValue] += odds
      }
      weights[place].known |= bit
    }
  }

  private static func clip(_ says: SIMD8<Float>) -> SIMD8<Float> {
    says.clamped(
      lowerBound: .init(repeating: -gramOddsMax), upperBound: .init(repeating: gramOddsMax))
  }

  func guess(_ text: FoldedText) -> LanguageGuess {
    var tally = LanguageTally()
    tally.scores =
      Self.leaning
      + text.accents.clamped(
        lowerBound: .init(repeating: -8), upperBound: .init(repeating: 8))
    for index in 0..<text.count {
      let token = text[index]
      guard token.kind == .word else { continue }
      tally.words += 1
      let letters = text.bytes(token)
      if let place = words.first(token.hash) {
        let weights = weights[Int(place)]
        tally.scores += weights.says
        for lane in 0..<6 where weights.known & (1 << UInt8(lane)) != 0 { tally.known[lane] += 1 }
      } else {
        tally.scores += Self.clip(grams.says(letters))
        tally.unknown += 1
        for lane in 0..<5 { tally.strangeness[lane] += odds.strangeness(letters, lane) }
      }
    }
    tally.otherScript = text.otherWords
    tally.innerApostrophes = text.innerApostrophes
    return tally.guess()
  }
}

extension EverydayWords {
  static func glue(_ tongue: Tongue) -> [[UInt8]] {
    switch tongue {
    case .spanish: split(spanishGlue)
    case .english: split(englishGlue)
    case .french: split(frenchGlue)
    case .portuguese: split(portugueseGlue)
    case .haitian: split(haitianGlue)
    }
  }

  static func stock(_ tongue: Tongue) -> [[UInt8]] {
    switch tongue {
    case .spanish: split(spanishStock)
    case .english: split(englishStock)
    case .french: split(frenchStock)
    case .portuguese: split(portugueseStock)
    case .haitian: split(haitianStock)
    }
  }

  static var others: [[UInt8]] { split(otherLanguages) }

  private static func split(_ text: StaticString) -> [[UInt8]] {
    text.withUTF8Buffer { bytes in
      bytes.split(whereSeparator: { $0 == 32 || $0 == 10 }).map { Array($0) }
    }
  }
}
