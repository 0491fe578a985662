/// Puts what was learned of each language into one table. Rows that say nothing are left out.
struct ModelPacking {
  private var words: ContiguousArray<LinearModel.WordRows>
  private var starts: ContiguousArray<UInt32> = [0, 0]
  private var weights: ContiguousArray<LinearModel.Weight> = []
  /// The features that are found by their hash, and their rows.
  private var hashes: ContiguousArray<UInt64> = []
  private var rows: ContiguousArray<UInt32> = []

  init(words: Int) {
    self.words = ContiguousArray(repeating: LinearModel.WordRows(), count: words)
  }

  mutating func add(_ learned: ModelTraining) {
    let features = learned.features
    var packed = ContiguousArray<UInt32>(repeating: 0, count: features.numbering.count)
    for row in packed.indices {
      let kept = learned.weights(of: row)
      guard !kept.isEmpty else { continue }
      packed[row] = UInt32(starts.count - 1)
      for weight in kept {
        weights.append(LinearModel.Weight(Int(weight.intent), weight.value))
      }
      starts.append(UInt32(weights.count))
      guard !features.isSingle[row] else { continue }
      hashes.append(features.numbering.hashes[row])
      rows.append(packed[row])
    }
    for word in words.indices {
      if features.singles[word] >= 0 { words[word].single = packed[Int(features.singles[word])] }
      if features.stems[word] >= 0 { words[word].stem = packed[Int(features.stems[word])] }
    }
  }

  func model() -> LinearModel {
    LinearModel(
      words: words, features: HashIndex(hashes, values: rows), starts: starts, weights: weights)
  }
}
