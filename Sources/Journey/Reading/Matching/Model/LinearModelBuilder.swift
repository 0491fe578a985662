import Helpline

/// Gathers the lines that a `LinearModel` is learned from, once, at load.
///
/// A feature's weight for an intent is the logarithm of how much oftener it stands in that intent's
/// lines than in all others', taken back where it is rare. Counting takes each feature by itself: going
/// over the lines again, what pulled a line to another intent is believed a little less there, and a
/// little more where the line belongs.
///
/// A class belongs to one language, and so do all features: each language is learned by itself.
struct LinearModelBuilder {
  private var lines = Tongue.allCases.map { _ in ModelLines() }
  /// The weights of all lines of each intent; the last of all intents is "none".
  private var sums: [Float]

  init(intents: Int) {
    sums = [Float](repeating: 0, count: intents)
  }

  var count: Int { lines.reduce(0) { $0 + $1.lines.count } }

  /// Lines of a language come in the order of their intents, but for those that say what an intent is not.
  mutating func add(
    _ words: ContiguousArray<UInt32>, _ tongue: Tongue, _ intent: Int, weight: Float, isNot: Bool
  ) {
    lines[tongue.rawValue].add(words, intent, weight: weight, isNot: isNot)
    if !isNot { sums[intent] += weight }
  }

  var longestFirst: [Tongue] {
    Tongue.allCases.sorted { lines[$0.rawValue].lines.count > lines[$1.rawValue].lines.count }
  }

  /// `common`: classes of everyday words, which say less than their lists make of them.
  func learned(
    _ tongue: Tongue, _ lexicon: LexiconBuilder, _ common: ContiguousArray<Bool>
  ) -> ModelTraining {
    lines[tongue.rawValue].learned(sums, lexicon, common)
  }
}
