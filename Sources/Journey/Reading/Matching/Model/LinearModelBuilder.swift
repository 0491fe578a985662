/// Learns a `LinearModel` from lines, once, at load.
///
/// A feature's weight for an intent is the logarithm of how much oftener it stands in that intent's
/// lines than in all others', taken back where it is rare. Counting takes each feature by itself: going
/// over the lines again, what pulled a line to another intent is believed a little less there, and a
/// little more where the line belongs.
struct LinearModelBuilder {
  /// One line; the last number of all intents is "none".
  private struct Line {
    /// Where its words end.
    var end: Int
    var intent: Int
    var weight: Float
    /// The line says what its intent is not: nothing is counted, and the intent must not lead.
    var isNot: Bool
  }

  private var lines: ContiguousArray<Line> = []
  private var words: ContiguousArray<UInt32> = []

  var count: Int { lines.count }

  /// Lines come in the order of their intents, but for those that say what an intent is not.
  mutating func add(_ line: ArraySlice<UInt32>, _ intent: Int, weight: Float, isNot: Bool = false) {
    words += line
    lines.append(Line(end: words.count, intent: intent, weight: weight, isNot: isNot))
  }

  /// `common`: classes of everyday words, which say less than their lists make of them.
  func built(
    intents: Int, _ lexicon: LexiconBuilder, common: ContiguousArray<Bool>
  ) -> LinearModel {
    var features = LineFeatures(lexicon, common)
    var start = 0
    for line in lines {
      features.add(words[start..<line.end])
      start = line.end
    }
    var training = ModelTraining(features, intents: intents)
    training.count(
      lines.map { line in
        (intent: line.intent, weight: line.isNot ? 0 : line.weight)
      })
    training.correct(
      lines.indices.filter { lines[$0].weight >= 1 }.map { line in
        ModelCorrection.Line(
          places: features.ends[line]..<features.ends[line + 1], intent: lines[line].intent,
          isNot: lines[line].isNot)
      })
    return training.model()
  }
}
