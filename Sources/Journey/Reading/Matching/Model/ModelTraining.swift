/// Counts the features of one language, then corrects the weights line by line.
struct ModelTraining {
  private static let passes = 3
  /// Sightings at which a feature is believed by half.
  private static let doubt: Float = 1.2
  private static let pairShare: Float = 0.6
  private static let commonShare: Float = 0.5
  /// Lists of fewer lines are taken for as long.
  private static let linesMin: Float = 30
  private static let leastValue: Float = 0.05

  struct Weight {
    var intent: Int32
    var value: Float
  }

  let features: LineFeatures
  private let intents: Int
  /// `starts[row]..<starts[row + 1]` of `weights` belong to one feature.
  private var starts: ContiguousArray<Int32> = []
  private var weights: ContiguousArray<Weight> = []

  init(_ features: LineFeatures, intents: Int) {
    self.features = features
    self.intents = intents
  }

  // MARK: Counting

  /// Lines of weight 0 are not counted. `sums`: the weights of all lines of each intent.
  mutating func count(_ lines: [(intent: Int, weight: Float)], _ sums: [Float]) {
    // Long lists repeat themselves: their lines count less, by the square root of their number.
    let rates = lines.map { $0.weight / max(sums[$0.intent], Self.linesMin).squareRoot() }
    var rows: ContiguousArray<UInt32> = []
    var seenIn: ContiguousArray<Int32> = []
    rows.reserveCapacity(features.rows.count)
    seenIn.reserveCapacity(features.rows.count)
    for line in lines.indices where lines[line].weight > 0 {
      for place in features.ends[line]..<features.ends[line + 1] {
        rows.append(features.rows[place])
        seenIn.append(Int32(line))
      }
    }
    let (from, places) = rows.grouped(features.numbering.count)
    weights.reserveCapacity(rows.count)
    for row in 0..<features.numbering.count {
      starts.append(Int32(weights.count))
      weigh(row, places[Int(from[row])..<Int(from[row + 1])], seenIn, lines, rates)
    }
    starts.append(Int32(weights.count))
  }

  /// Sightings of one intent stand together, since lines come in the order of intents.
  private mutating func weigh(
    _ row: Int, _ seen: ArraySlice<UInt32>, _ seenIn: ContiguousArray<Int32>,
    _ lines: [(intent: Int, weight: Float)], _ rates: [Float]
  ) {
    var all: Float = 0
    var sightings: Float = 0
    for place in seen {
      let line = Int(seenIn[Int(place)])
      all += rates[line]
      sightings += lines[line].weight
    }
    let belief =
      sightings / (sightings + Self.doubt) * (features.isCommon[row] ? Self.commonShare : 1)
      * (features.isPair[row] ? Self.pairShare : 1)
    var index = seen.startIndex
    while index < seen.endIndex {
      let intent = lines[Int(seenIn[Int(seen[index])])].intent
      var rate: Float = 0
      while index < seen.endIndex, lines[Int(seenIn[Int(seen[index])])].intent == intent {
        rate += rates[Int(seenIn[Int(seen[index])])]
        index += 1
      }
      let value = LinearModel.logarithm(rate / all * Float(intents)) * belief
      if value > Self.leastValue { weights.append(Weight(intent: Int32(intent), value: value)) }
    }
  }

  // MARK: Correcting

  /// Goes over the lines `passes` times.
  mutating func correct(_ lines: [ModelCorrection.Line]) {
    var weights = weights
    self.weights = []
    var scores = ContiguousArray<Float>(repeating: 0, count: intents)
    let (starts, rows) = (starts, features.rows)
    weights.withUnsafeMutableBufferPointer { weights in
      scores.withUnsafeMutableBufferPointer { scores in
        starts.withUnsafeBufferPointer { starts in
          rows.withUnsafeBufferPointer { rows in
            let correction = ModelCorrection(
              weights: weights, starts: starts, rows: rows, scores: scores)
            for _ in 0..<Self.passes { for line in lines { correction.take(line) } }
          }
        }
      }
    }
    self.weights = weights
  }

  /// What a feature says, of intents it says anything of.
  func weights(of row: Int) -> ContiguousArray<Weight>.SubSequence {
    weights[Int(starts[row])..<Int(starts[row + 1])]
  }
}
