import Helpline

/// Compiles a release's lists: words to classes, lines to paths of the tree, lines to a model.
struct IntentIndexBuilder {
  /// Lists of fewer lines learn from ordinary texts in proportion.
  private static let ordinaryLinesMin: Float = 10_000

  private let release: Release
  private let folded = FoldedText()
  private let intents: [Intent]
  private var words: LexiconBuilder
  private var trie = PhraseTrieBuilder()
  private var phrases: ContiguousArray<Phrase> = []
  private var pinned: [(hash: UInt64, entry: ExampleIndex.Entry)] = []
  private var phraseLines: [String] = []
  private var little: ContiguousArray<UInt32> = []
  private var negators: Set<UInt32> = []
  private var examples: [LinearModel.Example] = []
  private var lines: [[UInt32]] = []
  private var listWords: [(tongue: Tongue, word: [UInt8])] = []
  private var glue: [Set<UInt64>]

  static func build(_ release: Release) -> IntentIndex {
    var builder = IntentIndexBuilder(release)
    return builder.built()
  }

  private init(_ release: Release) {
    self.release = release
    intents = release.catalog.intents.values.sorted { $0.id < $1.id }
      .prefix(Scratch.intentsMax - Cue.allCases.count - 8).map { $0 }
    glue = Tongue.allCases.map { tongue in
      Set(EverydayWords.glue(tongue).map { Token.hash($0) })
    }
    words = LexiconBuilder(functionWords: glue)
  }

  private mutating func built() -> IntentIndex {
    addGlue()
    for (number, intent) in intents.enumerated() { addLists(of: intent, number) }
    addCues()
    addOrdinary()
    let spellings = readSpellings()
    let everyday = Tongue.allCases.map { tongue in
      HashIndex(
        (EverydayWords.stock(tongue) + EverydayWords.glue(tongue)).map { (Token.hash($0), 1) })
    }
    let lexicon = Lexicon(words, everyday: everyday, spellings: spellings)
    let flags = words.keys.indices.map { negators.contains(UInt32($0)) }
    return IntentIndex(
      intents: intents.map(\.id), urgencies: intents.map(\.urgency),
      isControl: intents.map { $0.id.family == .control }, families: families(),
      lexicon: lexicon,
      trie: PhraseTrie(trie, words: words.keys.count), examples: ExampleIndex(pinned),
      phrases: phrases,
      lines: phraseLines, little: little, negators: ContiguousArray(flags),
      model: LinearModel(
        intents: intents.count + 1, examples: examples, common: commonFeatures()),
      spots: SpotWords(release.gazetteer, intents.firstIndex { $0.id == SpotWords.intent }),
      language: LanguageModel(lists: listWords))
  }

  private func families() -> [Range<Int>] {
    var found: [Range<Int>] = []
    for place in intents.indices {
      if let last = found.last, intents[last.lowerBound].id.family == intents[place].id.family {
        found[found.count - 1] = last.lowerBound..<(place + 1)
      } else {
        found.append(place..<(place + 1))
      }
    }
    return found
  }

  private mutating func addGlue() {
    for tongue in Tongue.allCases {
      for word in EverydayWords.glue(tongue) { _ = words.add(word, tongue) }
      for word in Negators.words(tongue) { negators.insert(words.add(word, tongue)) }
    }
  }

  // MARK: Lines

  private mutating func addLists(of intent: Intent, _ number: Int) {
    for (tag, list) in intent.words.sorted(by: { $0.key.description < $1.key.description }) {
      guard let tongue = Tongue(tag) else { continue }
      for line in list.keywords { add(line.text, tongue, .keyword, number) }
      for line in list.wholeTexts { add(line.text, tongue, .wholeText, number) }
      for line in list.mustMatch {
        learn(ids(line.text, tongue), number, weight: 1.5)
        pin(line.text, number, isThis: true)
      }
      for line in list.mustNotMatch {
        learn(ids(line.text, tongue), number, weight: 2, isNot: true)
        pin(line.text, number, isThis: false)
      }
    }
  }

  private mutating func pin(_ line: String, _ number: Int, isThis: Bool) {
    let hash = ExampleIndex.hash(Normalizer.words(line, folded).map { Token.hash($0) })
    pinned.append((hash, ExampleIndex.Entry(intent: Int32(number), isThis: isThis)))
  }

  private mutating func ids(_ line: String, _ tongue: Tongue) -> [UInt32] {
    Normalizer.words(line, folded).map { word in
      listWords.append((tongue, word))
      return words.add(word, tongue)
    }
  }

  private mutating func add(
    _ line: String, _ tongue: Tongue, _ kind: Phrase.Kind, _ meaning: Int
  ) {
    let all = ids(line, tongue)
    guard !all.isEmpty, all.count <= 24 else { return }
    let content = all.filter { !words.functionWords[Int($0)] }
    let number = phrases.count
    let isLoose = kind != .wholeText && (content.count >= 2 || all.count == 1)
    let path = isLoose ? (content.isEmpty ? all : content) : all
    let root: PhraseTrie.Node =
      kind == .wholeText ? PhraseTrie.whole : isLoose ? PhraseTrie.loose : PhraseTrie.strict
    trie.add(path, from: root, phrase: number)
    let littleFrom = Int32(little.count)
    if isLoose { little += all.filter { words.functionWords[Int($0)] } }
    phraseLines.append(line)
    phrases.append(
      Phrase(
        kind: kind, meaning: meaning, words: max(content.count, 1),
        strength: strength(kind, content.count, all.count),
        littleFrom: littleFrom, littleTo: Int32(little.count),
        saysNo: all.contains { negators.contains($0) }))
    if kind != .cue { learn(all, meaning, weight: 1) }
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
    let share = min(1, Float(lines.count) / Self.ordinaryLinesMin)
    for tongue in Tongue.allCases {
      for line in OrdinaryTexts.lines(tongue) {
        learn(ids(String(line), tongue), intents.count, weight: 2 * share)
      }
      for word in EverydayWords.stock(tongue) {
        learn([words.add(word, tongue)], intents.count, weight: share)
      }
    }
  }

  // MARK: Learning

  private mutating func learn(
    _ ids: [UInt32], _ intent: Int, weight: Float, isNot: Bool = false
  ) {
    guard !ids.isEmpty, weight > 0 else { return }
    lines.append(ids)
    examples.append(
      LinearModel.Example(
        features: LinearModel.features(
          of: ids, little: words.functionWords, stems: words.stems, numbers: words.numbers),
        intent: intent, weight: weight,
        isNot: isNot)
    )
  }

  /// Everyday words, and pairs of nothing but everyday and little words.
  private func commonFeatures() -> Set<UInt64> {
    var common: Set<UInt32> = []
    for tongue in Tongue.allCases {
      for word in EverydayWords.stock(tongue) + EverydayWords.glue(tongue) {
        if let id = words.find(word, tongue) { common.insert(id) }
      }
    }
    var found = Set(common.map { LinearModel.single($0) })
    for ids in lines {
      for index in ids.indices.dropLast()
      where common.contains(ids[index]) && common.contains(ids[index + 1]) {
        found.insert(LinearModel.pair(ids[index], ids[index + 1]))
      }
    }
    return found
  }

  // MARK: Spellings

  private mutating func readSpellings() -> SpellingIndex {
    var lines: [(tongue: Tongue, variant: [[UInt8]], canonical: [[UInt8]])] = []
    for bundle in release.locales.values.sorted(by: { $0.tag.description < $1.tag.description }) {
      guard let tongue = Tongue(bundle.tag) else { continue }
      for spelling in bundle.spellings {
        let variant = Normalizer.words(spelling.variant, folded)
        let canonical = Normalizer.words(spelling.canonical, folded)
        lines.append((tongue, variant, canonical))
        for word in variant { listWords.append((tongue, word)) }
      }
    }
    return SpellingIndex(lines) { [words] in words.find($0, $1) }
  }
}
