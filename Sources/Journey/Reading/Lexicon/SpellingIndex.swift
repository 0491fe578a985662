/// The locales' spelling tables: what people type, by language, and the words it stands for.
struct SpellingIndex: Sendable {
  struct Line {
    var tongue: Tongue
    /// The row of the word table, or of the first of two words.
    var row: UInt32
    /// The hash of both words when they are two.
    var pair: UInt64?
    /// The class of the canonical word when it is a single listed word.
    var word: UInt32?
    /// The canonical words, spaces between them.
    var canonical: [UInt8]
  }

  private struct Entry {
    var tongue: UInt8
    var word: UInt32?
    /// Empty where `word` says it all.
    var replacement: [UInt8]
  }

  /// Those of single words first, in the order of their rows.
  private let entries: ContiguousArray<Entry>
  private let pairs: HashIndex

  init(_ lines: [Line], into table: inout WordTableBuilder) {
    var entries: ContiguousArray<Entry> = []
    let single = lines.filter { $0.pair == nil }
    let (_, places) = ContiguousArray(single.map(\.row)).grouped(table.rows.count)
    for line in places.map({ single[Int($0)] }).prefix(Int(UInt16.max)) {
      table.noteSpelling(line.row, at: UInt16(entries.count))
      entries.append(
        Entry(
          tongue: UInt8(line.tongue.rawValue), word: line.word,
          replacement: line.word == nil ? line.canonical : []))
    }
    let double = lines.filter { $0.pair != nil }
    for line in double { table.notePair(line.row) }
    let from = UInt32(entries.count)
    pairs = HashIndex(double.compactMap(\.pair), values: from..<(from + UInt32(double.count)))
    entries += double.map {
      Entry(tongue: UInt8($0.tongue.rawValue), word: nil, replacement: $0.canonical)
    }
    self.entries = entries
  }

  static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
    Token.mix(first &* 31 &+ second)
  }

  /// The classes of single words that a typed word stands for.
  @inline(__always)
  func eachWord(_ row: WordRow, _ body: (UInt8, UInt32) -> Bool) {
    for place in places(row) {
      if let word = entries[place].word, !body(entries[place].tongue, word) { return }
    }
  }

  /// The languages that list this spelling, as bits.
  func tongues(_ row: WordRow) -> UInt8 {
    places(row).reduce(0) { $0 | 1 << entries[$1].tongue }
  }

  /// Several words for the one that was typed, in `tongue`, spaces between them; nil when the table has none.
  func replacement(_ row: WordRow, _ tongue: UInt8) -> [UInt8]? {
    for place in places(row) where entries[place].tongue == tongue && entries[place].word == nil {
      return entries[place].replacement
    }
    return nil
  }

  /// The same for two words that were typed.
  func replacement(pair: UInt64, _ tongue: UInt8) -> [UInt8]? {
    var found: [UInt8]?
    pairs.each(pair) { place in
      guard entries[Int(place)].tongue == tongue else { return true }
      found = entries[Int(place)].replacement
      return false
    }
    return found
  }

  @inline(__always)
  private func places(_ row: WordRow) -> Range<Int> {
    Int(row.spellingsFrom)..<(Int(row.spellingsFrom) &+ Int(row.spellings))
  }
}
