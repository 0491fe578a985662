/// One line against the weights as they are now. Goes over a hundred thousand lines at every start, so it
/// works on the tables themselves.
struct ModelCorrection {
  struct Line {
    /// Its features in the table of all lines' rows.
    var places: Range<Int>
    var intent: Int
    var isNot: Bool
  }

  /// By how much a line's own intent must lead, and what a word's weight moves when it does not.
  private static let margin: Float = 1
  private static let step: Float = 0.2

  let weights: UnsafeMutableBufferPointer<ModelTraining.Weight>
  let starts: UnsafeBufferPointer<Int32>
  let rows: UnsafeBufferPointer<UInt32>
  let scores: UnsafeMutableBufferPointer<Float>

  func take(_ line: Line) {
    score(line)
    let rival = leader(but: line.isNot ? -1 : line.intent)
    guard rival >= 0, scores[rival] > 0 else { return }
    if line.isNot {
      if rival == line.intent { move(line, from: rival, to: -1) }
    } else if scores[line.intent] < scores[rival] + Self.margin {
      move(line, from: rival, to: line.intent)
    }
  }

  private func score(_ line: Line) {
    scores.update(repeating: 0)
    for place in line.places {
      let row = Int(rows[place])
      for entry in Int(starts[row])..<Int(starts[row &+ 1]) {
        scores[Int(weights[entry].intent)] += weights[entry].value
      }
    }
  }

  private func leader(but own: Int) -> Int {
    var leader = -1
    for intent in scores.indices
    where intent != own && (leader < 0 || scores[intent] > scores[leader]) { leader = intent }
    return leader
  }

  private func move(_ line: Line, from rival: Int, to right: Int) {
    for place in line.places {
      let row = Int(rows[place])
      for entry in Int(starts[row])..<Int(starts[row &+ 1]) {
        if Int(weights[entry].intent) == right {
          weights[entry].value += Self.step
        } else if Int(weights[entry].intent) == rival {
          weights[entry].value -= Self.step
        }
      }
    }
  }
}
