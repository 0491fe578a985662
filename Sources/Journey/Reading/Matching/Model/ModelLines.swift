/// The lines of one language that a model learns from.
struct ModelLines {
  struct Line {
    /// Where its words end.
    var end: Int
    var intent: Int
    var weight: Float
    /// The line says what its intent is not: nothing is counted, and the intent must not lead.
    var isNot: Bool
  }

  private(set) var lines: ContiguousArray<Line> = []
  private var words: ContiguousArray<UInt32> = []

  mutating func add(
    _ line: ContiguousArray<UInt32>, _ intent: Int, weight: Float, isNot: Bool
  ) {
    words += line
    lines.append(Line(end: words.count, intent: intent, weight: weight, isNot: isNot))
  }

  /// `sums`: the weights of all lines of each intent, in all languages.
  func learned(
    _ sums: [Float], _ lexicon: LexiconBuilder, _ common: ContiguousArray<Bool>
  ) -> ModelTraining {
    var features = LineFeatures(lexicon, common, lines: lines.count)
    var start = 0
    for line in lines {
      features.add(words[start..<line.end])
      start = line.end
    }
    var training = ModelTraining(features, intents: sums.count)
    training.count(
      lines.map { line in
        (intent: line.intent, weight: line.isNot ? 0 : line.weight)
      }, sums)
    training.correct(
      lines.indices.filter { lines[$0].weight >= 1 }.map { line in
        ModelCorrection.Line(
          places: features.ends[line]..<features.ends[line + 1], intent: lines[line].intent,
          isNot: lines[line].isNot)
      })
    return training
  }
}
