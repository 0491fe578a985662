/// All that is known of a word as it is written, in one place, since memory is what a look-up costs.
struct WordRow {
  /// Lanes 0–4: what it says for each `Tongue`, in tenths of natural-logarithm odds.
  var says: SIMD8<Int8> = .zero
  /// Bits 0–4: everyday words, spellings or list words of that language; bit 5: of another language.
  var known: UInt8 = 0
  /// Bits 0–4: everyday words of that language, which are never taken for a slip of another.
  var everyday: UInt8 = 0
  /// How many classes and spellings it has, from where on.
  var classes: UInt8 = 0
  var spellings: UInt8 = 0
  var classesFrom: UInt32 = 0
  var spellingsFrom: UInt16 = 0
  /// A spelling of two words begins with it.
  var opensPair = false
}

/// Every word that lists, spelling tables and languages know, as written.
struct WordTable: Sendable {
  private let index: HashIndex
  private let rows: ContiguousArray<WordRow>
  private let classes: ContiguousArray<UInt32>

  init(_ builder: WordTableBuilder, _ lexicon: LexiconBuilder) {
    var rows = builder.rows
    let (starts, words) = lexicon.written.grouped(rows.count)
    for row in rows.indices {
      rows[row].classesFrom = starts[row]
      rows[row].classes = UInt8(truncatingIfNeeded: starts[row + 1] - starts[row])
    }
    index = HashIndex(builder.numbers.hashes)
    classes = ContiguousArray(words.map { lexicon.classes[Int($0)] })
    self.rows = rows
  }

  /// The row's number; -1 when nobody knows the word.
  @inline(__always)
  func find(_ hash: UInt64) -> Int32 {
    index.first(hash).map { Int32(truncatingIfNeeded: $0) } ?? -1
  }

  /// Notes the rows of some words of a text.
  func look(_ range: Range<Int>, of text: FoldedText) {
    for index in range { text.tokens[index].row = find(text[index].hash) }
  }

  @inline(__always)
  subscript(_ row: Int32) -> WordRow { row < 0 ? WordRow() : rows[Int(row)] }

  /// Hands the word's class in each language that lists it to `body`.
  @inline(__always)
  func eachClass(_ row: WordRow, _ body: (UInt32) -> Void) {
    for place in Int(row.classesFrom)..<(Int(row.classesFrom) &+ Int(row.classes)) {
      body(classes[place])
    }
  }
}

/// Gathers the rows, once, at load.
struct WordTableBuilder {
  private(set) var numbers = Numbering(expecting: 40_000)
  private(set) var rows: ContiguousArray<WordRow> = []
  private let grams: LetterGrams

  init(_ grams: LetterGrams) {
    self.grams = grams
    rows.reserveCapacity(40_000)
  }

  mutating func row(_ hash: UInt64) -> Int {
    let (row, isNew) = numbers.number(hash)
    if isNew { rows.append(WordRow()) }
    return row
  }

  /// Notes that `tongue` has the word of a row, which speaks for it by so many tenths; without one,
  /// that another language has it.
  mutating func note(
    _ word: UnsafeBufferPointer<UInt8>, row: Int, _ tongue: Tongue?, _ tenths: Int8
  ) {
    let bit = UInt8(1) << UInt8(tongue?.rawValue ?? 5)
    guard rows[row].known & bit == 0, word.contains(where: { $0 >= 97 }) else { return }
    if rows[row].known == 0 { rows[row].says = SIMD8(truncatingIfNeeded: grams.says(word)) }
    if let tongue { rows[row].says[tongue.rawValue] += tenths }
    rows[row].known |= bit
  }

  /// Spellings of one row come one after the other.
  mutating func noteSpelling(_ row: UInt32, at place: UInt16) {
    if rows[Int(row)].spellings == 0 { rows[Int(row)].spellingsFrom = place }
    rows[Int(row)].spellings += rows[Int(row)].spellings < .max ? 1 : 0
  }

  mutating func notePair(_ row: UInt32) { rows[Int(row)].opensPair = true }

  mutating func noteEveryday(_ row: Int, _ tongue: Tongue) {
    rows[row].everyday |= 1 << UInt8(tongue.rawValue)
  }
}
