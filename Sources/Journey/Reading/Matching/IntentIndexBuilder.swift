import Helpline

/// Compiles a release's lists: words to classes, lines to paths of the tree, lines to a model.
struct IntentIndexBuilder {
  /// Lists of fewer lines learn from ordinary texts in proportion.
  private static let ordinaryLinesMin: Float = 10_000
  private static let phraseWordsMax = 24

  private let release: Release
  private let folded = FoldedText()
  private let intents: [Intent]
  private let grams = LetterGrams()
  private var table: WordTableBuilder
  private var words: LexiconBuilder
  private var trie = PhraseTrieBuilder()
  private var lines = PhraseLines()
  private var pinned: [(hash: UInt64, entry: ExampleIndex.Entry)] = []
  private var negators: Set<UInt32> = []
  private var pleas: Set<ContiguousArray<UInt32>> = []
  private var model: LinearModelBuilder
  /// The classes of the line that is being read.
  private var line: ContiguousArray<UInt32> = []
  /// Those of them that are no little words.
  private var content: ContiguousArray<UInt32> = []

  static func build(_ release: Release) -> IntentIndex {
    var builder = IntentIndexBuilder(release)
    return builder.built()
  }

  private init(_ release: Release) {
    self.release = release
    intents = release.catalog.intents.values.sorted { $0.id < $1.id }
      .prefix(Scratch.intentsMax - Cue.allCases.count - 8).map { $0 }
    table = WordTableBuilder(grams)
    model = LinearModelBuilder(intents: intents.count + 1)
    words = LexiconBuilder(
      functionWords: Tongue.allCases.map { tongue in
        var glue: Set<UInt64> = []
        EverydayWords.each(EverydayWords.glue(tongue)) { glue.insert(Token.hash($0)) }
        return glue
      })
  }

  private mutating func built() -> IntentIndex {
    LanguageModel.noteWords(in: &table)
    addGlue()
    addPleas()
    for (number, intent) in intents.enumerated() { addLists(of: intent, number) }
    addCues()
    addOrdinary()
    let spellings = readSpellings()
    // From here on nothing is added.
    let (model, tables) = compiled(spellings)
    return IntentIndex(
      intents, tables.lexicon, tables.trie, lines, tables.examples,
      negators: ContiguousArray(words.keys.indices.map { negators.contains(UInt32($0)) }), model,
      tables.spots, LanguageModel(grams))
  }

  private enum Part {
    case learned(ModelTraining)
    case tables(Tables)
  }

  /// The language of most lines first, since the others are learned meanwhile; the tables last.
  private func compiled(_ spellings: SpellingIndex) -> (LinearModel, Tables) {
    let common = commonWords()
    let jobs = model.longestFirst.map { Optional($0) } + [nil]
    let parts = SideBySide.map(jobs) { tongue in
      tongue.map { Part.learned(model.learned($0, words, common)) } ?? .tables(tables(spellings))
    }
    var packing = ModelPacking(words: words.keys.count)
    var made: Tables?
    for part in parts {
      switch part {
      case .learned(let training): packing.add(training)
      case .tables(let tables): made = tables
      }
    }
    return (packing.model(), made ?? tables(spellings))
  }

  private func tables(_ spellings: SpellingIndex) -> Tables {
    Tables(
      lexicon: Lexicon(words, WordTable(table, words), spellings),
      trie: PhraseTrie(trie, words: words.keys.count), examples: ExampleIndex(pinned),
      spots: SpotWords(release.gazetteer, intents.firstIndex { $0.id == SpotWords.intent }))
  }

  private struct Tables {
    var lexicon: Lexicon
    var trie: PhraseTrie
    var examples: ExampleIndex
    var spots: SpotWords
  }

  private mutating func addGlue() {
    for tongue in Tongue.allCases {
      EverydayWords.each(EverydayWords.glue(tongue)) { _ = add($0, tongue) }
      for word in Negators.words(tongue) {
        negators.insert(word.withUnsafeBufferPointer { add($0, tongue) })
      }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, _ tongue: Tongue) -> UInt32 {
    words.add(word, Token.hash(word), tongue, in: &table)
  }

  // MARK: Lines

  private mutating func addLists(of intent: Intent, _ number: Int) {
    for (tag, list) in intent.words.sorted(by: { $0.key.description < $1.key.description }) {
      guard let tongue = Tongue(tag) else { continue }
      for line in list.keywords { add(line.text, tongue, .keyword, number) }
      for line in list.wholeTexts { add(line.text, tongue, .wholeText, number) }
      for line in list.mustMatch {
        read(line.text, tongue)
        pin(number, isThis: true)
        learn(number, tongue, weight: 1.5)
      }
      for line in list.mustNotMatch {
        read(line.text, tongue)
        pin(number, isThis: false)
        learn(number, tongue, weight: 2, isNot: true)
      }
    }
  }

  private mutating func read(_ text: String, _ tongue: Tongue) {
    Normalizer.fold(text, into: folded)
    line.removeAll(keepingCapacity: true)
    for index in 0..<folded.count {
      let token = folded[index]
      line.append(words.add(folded.bytes(token), token.hash, tongue, in: &table))
    }
  }

  private mutating func pin(_ number: Int, isThis: Bool) {
    let entry = ExampleIndex.Entry(intent: Int32(number), isThis: isThis)
    pinned.append((ExampleIndex.hash(folded), entry))
  }

  private mutating func learn(
    _ intent: Int, _ tongue: Tongue, weight: Float, isNot: Bool = false
  ) {
    guard !line.isEmpty, weight > 0 else { return }
    model.add(line, tongue, intent, weight: weight, isNot: isNot)
  }

  private mutating func add(
    _ text: String, _ tongue: Tongue, _ kind: Phrase.Kind, _ meaning: Int
  ) {
    read(text, tongue)
    guard !line.isEmpty, line.count <= Self.phraseWordsMax else { return }
    content.removeAll(keepingCapacity: true)
    for word in line where !words.functionWords[Int(word)] { content.append(word) }
    let isLoose = (kind == .keyword || kind == .cue) && (content.count >= 2 || line.count == 1)
    trie.add(
      isLoose && !content.isEmpty ? content : line,
      from: root(kind, isLoose: isLoose))
    let littleFrom = lines.little.count
    if isLoose {
      for word in line where words.functionWords[Int(word)] { lines.little.append(word) }
    }
    lines.texts.append(text)
    lines.phrases.append(
      Phrase(
        kind: kind, meaning: meaning, words: max(content.count, 1),
        strength: strength(kind, content.count, line.count),
        little: littleFrom..<lines.little.count,
        saysNo: line.contains { negators.contains($0) }, begs: pleas.contains(line)))
    if kind == .keyword || kind == .wholeText { learn(meaning, tongue, weight: 1) }
  }

  private func root(_ kind: Phrase.Kind, isLoose: Bool) -> PhraseTrie.Node {
    switch kind {
    case .wholeText: PhraseTrie.whole
    case .plea: PhraseTrie.plea
    case .keyword, .cue: isLoose ? PhraseTrie.loose : PhraseTrie.strict
    }
  }

  private func strength(_ kind: Phrase.Kind, _ content: Int, _ all: Int) -> Float {
    if kind == .wholeText { return 0.98 }
    switch content {
    case 0: return 0.6
    case 1: return all > 1 ? 0.75 : 0.62
    case 2: return 0.82
    default: return 0.9
    }
  }

  /// Before the lists, whose lines may be nothing but a plea.
  private mutating func addPleas() {
    for tongue in Tongue.allCases {
      for phrase in Pleas.phrases(tongue) {
        add(phrase, tongue, .plea, 0)
        pleas.insert(line)
      }
    }
  }

  private mutating func addCues() {
    for list in CueWords.lists {
      for line in list.lines.split(whereSeparator: { $0 == "|" || $0 == "\n" }) {
        add(String(line), list.tongue, .cue, list.cue.rawValue)
      }
    }
  }

  /// What a `-` line teaches is no intent; so do these.
  private mutating func addOrdinary() {
    // A small library would drown in them.
    let share = min(1, Float(model.count) / Self.ordinaryLinesMin)
    for tongue in Tongue.allCases {
      for line in OrdinaryTexts.lines(tongue) {
        read(String(line), tongue)
        learn(intents.count, tongue, weight: 2 * share)
      }
      EverydayWords.each(EverydayWords.stock(tongue)) { word in
        line = [add(word, tongue)]
        learn(intents.count, tongue, weight: share)
      }
    }
  }

  private func commonWords() -> ContiguousArray<Bool> {
    var common = ContiguousArray(repeating: false, count: words.keys.count)
    for tongue in Tongue.allCases {
      for list in [EverydayWords.stock(tongue), EverydayWords.glue(tongue)] {
        EverydayWords.each(list) { word in
          if let id = words.find(Token.hash(word), tongue) { common[Int(id)] = true }
        }
      }
    }
    return common
  }

  // MARK: Spellings

  private mutating func readSpellings() -> SpellingIndex {
    var found: [SpellingIndex.Line] = []
    for bundle in release.locales.values.sorted(by: { $0.tag.description < $1.tag.description }) {
      guard let tongue = Tongue(bundle.tag) else { continue }
      for spelling in bundle.spellings {
        if let line = read(spelling, tongue) { found.append(line) }
      }
    }
    return SpellingIndex(found, into: &table)
  }

  private mutating func read(_ spelling: Spelling, _ tongue: Tongue) -> SpellingIndex.Line? {
    Normalizer.fold(spelling.variant, into: folded)
    let variant = (0..<folded.count).map { folded[$0].hash }
    for index in 0..<folded.count {
      table.note(
        folded.bytes(folded[index]), row: table.row(variant[index]), tongue,
        LanguageModel.listTenths)
    }
    Normalizer.fold(spelling.canonical, into: folded)
    guard (1...2).contains(variant.count), folded.count > 0 else { return nil }
    let canonical = (0..<folded.count).map { Array(folded.bytes(folded[$0])) }
    return SpellingIndex.Line(
      tongue: tongue, row: UInt32(table.row(variant[0])),
      pair: variant.count == 2 ? SpellingIndex.pair(variant[0], variant[1]) : nil,
      word: folded.count == 1 ? words.find(folded[0].hash, tongue) : nil,
      canonical: Array(canonical.joined(separator: [32])))
  }
}
