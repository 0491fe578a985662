/// The features of one language's lines as rows of the model: words, beginnings of words, and pairs of
/// neighbours with and without the little words between them. Each feature is looked up once.
struct LineFeatures {
  private let lexicon: LexiconBuilder
  private let common: ContiguousArray<Bool>
  private(set) var numbering: Numbering
  /// Of each row: whether it is a pair, a whole word, and of everyday words only.
  private(set) var isPair: ContiguousArray<Bool> = []
  private(set) var isSingle: ContiguousArray<Bool> = []
  private(set) var isCommon: ContiguousArray<Bool> = []
  /// The rows of all lines, and where each line's end.
  private(set) var rows: ContiguousArray<UInt32> = []
  private(set) var ends: ContiguousArray<Int> = [0]
  /// The rows of classes and of their beginnings; -1 where no line has them.
  private(set) var singles: ContiguousArray<Int32>
  private(set) var stems: ContiguousArray<Int32>

  init(_ lexicon: LexiconBuilder, _ common: ContiguousArray<Bool>, lines: Int) {
    numbering = Numbering(expecting: 2 * lines)
    self.lexicon = lexicon
    self.common = common
    singles = ContiguousArray(repeating: -1, count: lexicon.keys.count)
    stems = singles
  }

  mutating func add(_ words: ArraySlice<UInt32>) {
    for word in words where !isNumber(word) && !isLittle(word) { rows.append(single(word)) }
    for word in words where !isNumber(word) && lexicon.stems[Int(word)] != 0 {
      rows.append(stem(word))
    }
    addNeighbours(words)
    addAcrossLittle(words)
    ends.append(rows.count)
  }

  private func isNumber(_ word: UInt32) -> Bool { lexicon.numbers[Int(word)] }
  private func isLittle(_ word: UInt32) -> Bool { lexicon.functionWords[Int(word)] }

  private mutating func addNeighbours(_ words: ArraySlice<UInt32>) {
    var last: UInt32?
    for word in words where !isNumber(word) {
      if let last {
        let row = row(LinearModel.pair(last, word), isPair: true)
        // Numbers are never common, so these two stand side by side.
        if common[Int(last)], common[Int(word)] { isCommon[Int(row)] = true }
        rows.append(row)
      }
      last = word
    }
  }

  private mutating func addAcrossLittle(_ words: ArraySlice<UInt32>) {
    var last: UInt32?
    var between = 0
    for word in words where !isNumber(word) {
      if isLittle(word) {
        between += 1
      } else {
        if let last, between > 0 { rows.append(row(LinearModel.pair(last, word), isPair: true)) }
        last = word
        between = 0
      }
    }
  }

  private mutating func single(_ word: UInt32) -> UInt32 {
    if singles[Int(word)] < 0 {
      // Any number will do that no other feature has.
      let row = row(Token.mix(UInt64(word) &+ 0x51_0000_0000) & ~2, isPair: false)
      isCommon[Int(row)] = common[Int(word)]
      isSingle[Int(row)] = true
      singles[Int(word)] = Int32(row)
    }
    return UInt32(singles[Int(word)])
  }

  private mutating func stem(_ word: UInt32) -> UInt32 {
    if stems[Int(word)] < 0 {
      stems[Int(word)] = Int32(row(lexicon.stems[Int(word)], isPair: false))
    }
    return UInt32(stems[Int(word)])
  }

  private mutating func row(_ feature: UInt64, isPair: Bool) -> UInt32 {
    let (row, isNew) = numbering.number(feature)
    if isNew {
      self.isPair.append(isPair)
      isSingle.append(false)
      isCommon.append(false)
    }
    return UInt32(row)
  }
}
