/// What each word and each pair of neighbouring words says for each intent, learned at load from the
/// lists' own lines in one pass; the same lines give the same weights.
///
/// A feature's weight for an intent is the logarithm of how much oftener it stands in that intent's
/// lines than in all others', taken back where it is rare. What a feature says nothing about costs
/// nothing: rows are sparse.
struct LinearModel: Sendable {
  /// One line: its features, and the intent it belongs to; the last number is "none".
  struct Example {
    var features: [UInt64]
    var intent: Int
    var weight: Float
    /// The line says what its intent is not: nothing is counted, and the intent must not lead.
    var isNot = false
  }

  struct Weight {
    var intent: Int32
    var value: Float
  }

  private let features: HashIndex
  /// `starts[row]..<starts[row + 1]` of `weights` belong to one feature.
  private let starts: ContiguousArray<Int32>
  private var weights: ContiguousArray<Weight>

  /// Sightings at which a feature is believed by half.
  private static let doubt: Float = 1.2
  private static let pairShare: Float = 0.6
  private static let commonShare: Float = 0.5

  private struct Sighting: Comparable {
    var feature: UInt64
    var intent: Int32
    var rate: Float
    var count: Float

    static func < (a: Sighting, b: Sighting) -> Bool {
      (a.feature, a.intent) < (b.feature, b.intent)
    }
  }

  /// `common`: features of everyday words, which say less than their lists make of them.
  init(intents: Int, examples: [Example], common: Set<UInt64>) {
    var lines = [Float](repeating: 0, count: intents)
    for example in examples where !example.isNot { lines[example.intent] += example.weight }
    var seen: [Sighting] = []
    seen.reserveCapacity(examples.count * 8)
    for example in examples where !example.isNot {
      // Long lists repeat themselves: their lines count less, by the square root of their number.
      let rate = example.weight / max(lines[example.intent], 30).squareRoot()
      let intent = Int32(example.intent)
      for feature in example.features {
        seen.append(
          Sighting(feature: feature, intent: intent, rate: rate, count: example.weight))
      }
    }
    Self.group(&seen)
    var pairs: [(hash: UInt64, value: UInt32)] = []
    var starts: ContiguousArray<Int32> = []
    var weights: ContiguousArray<Weight> = []
    var from = 0
    while from < seen.count {
      var to = from
      while to < seen.count, seen[to].feature == seen[from].feature { to += 1 }
      pairs.append((seen[from].feature, UInt32(starts.count)))
      starts.append(Int32(weights.count))
      let share = common.contains(seen[from].feature) ? Self.commonShare : 1
      Self.weigh(seen[from..<to], Float(intents), share, into: &weights)
      from = to
    }
    starts.append(Int32(weights.count))
    features = HashIndex(pairs)
    self.starts = starts
    self.weights = weights
    correct(examples, intents)
  }

  // MARK: Correcting

  private static let passes = 3
  /// By how much a line's own intent must lead, and what a word's weight moves when it does not.
  private static let margin: Float = 1
  private static let step: Float = 0.2

  /// Counting takes each feature by itself. Going over the lines again, what pulled a line to another
  /// intent is believed a little less there, and a little more where the line belongs.
  private mutating func correct(_ examples: [Example], _ intents: Int) {
    var rows: [UInt32] = []
    var ends: ContiguousArray<Int> = [0]
    rows.reserveCapacity(examples.count * 8)
    for example in examples {
      for feature in example.features {
        if let row = features.first(feature) { rows.append(row) }
      }
      ends.append(rows.count)
    }
    var scores = ContiguousArray<Float>(repeating: 0, count: intents)
    for _ in 0..<Self.passes {
      for place in examples.indices where examples[place].weight >= 1 {
        let own = rows[ends[place]..<ends[place + 1]]
        let rival = score(own, but: examples[place], &scores)
        guard rival >= 0, scores[rival] > 0 else { continue }
        if examples[place].isNot {
          if rival == examples[place].intent { move(own, from: rival, to: -1) }
        } else if scores[examples[place].intent] < scores[rival] + Self.margin {
          move(own, from: rival, to: examples[place].intent)
        }
      }
    }
  }

  /// Scores a line; returns the leading intent, its own left out unless it must not lead.
  private func score(
    _ rows: ArraySlice<UInt32>, but example: Example, _ scores: inout ContiguousArray<Float>
  ) -> Int {
    for intent in scores.indices { scores[intent] = 0 }
    for row in rows {
      for entry in Int(starts[Int(row)])..<Int(starts[Int(row) + 1]) {
        scores[Int(weights[entry].intent)] += weights[entry].value
      }
    }
    let own = example.isNot ? -1 : example.intent
    var rival = -1
    for intent in scores.indices
    where intent != own && (rival < 0 || scores[intent] > scores[rival]) { rival = intent }
    return rival
  }

  private mutating func move(_ rows: ArraySlice<UInt32>, from rival: Int, to right: Int) {
    for row in rows {
      for entry in Int(starts[Int(row)])..<Int(starts[Int(row) + 1]) {
        if Int(weights[entry].intent) == right {
          weights[entry].value += Self.step
        } else if Int(weights[entry].intent) == rival {
          weights[entry].value -= Self.step
        }
      }
    }
  }

  /// Puts the sightings of one feature together: by a byte of the hash first, so that what is left
  /// to sort is short.
  private static func group(_ seen: inout [Sighting]) {
    let bucket = { (sighting: Sighting) in Int(truncatingIfNeeded: sighting.feature >> 40) & 0xFFFF
    }
    var ends = [Int](repeating: 0, count: 0x10001)
    for sighting in seen { ends[bucket(sighting) + 1] += 1 }
    for place in 1...0x10000 { ends[place] += ends[place - 1] }
    var next = ends
    var sorted = seen
    for sighting in seen {
      sorted[next[bucket(sighting)]] = sighting
      next[bucket(sighting)] += 1
    }
    for place in 0..<0x10000 where ends[place + 1] - ends[place] > 1 {
      sorted[ends[place]..<ends[place + 1]].sort()
    }
    seen = sorted
  }

  private static func weigh(
    _ seen: ArraySlice<Sighting>, _ intents: Float, _ share: Float,
    into weights: inout ContiguousArray<Weight>
  ) {
    var all: Float = 0
    var sightings: Float = 0
    for sighting in seen {
      all += sighting.rate
      sightings += sighting.count
    }
    let belief = sightings / (sightings + doubt)
    let isPair = seen.first.map { $0.feature & 2 != 0 } ?? false
    var index = seen.startIndex
    while index < seen.endIndex {
      let intent = seen[index].intent
      var rate: Float = 0
      while index < seen.endIndex, seen[index].intent == intent {
        rate += seen[index].rate
        index += 1
      }
      let value = logarithm(rate / all * intents) * belief * share * (isPair ? pairShare : 1)
      if value > 0.05 { weights.append(Weight(intent: intent, value: value)) }
    }
  }

  /// Features of single words have bit 1 clear, of pairs set.
  static func single(_ word: UInt32) -> UInt64 { Token.mix(UInt64(word) &+ 0x51_0000_0000) & ~2 }
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    Token.mix(UInt64(first) << 32 | UInt64(second) &+ 0x7) | 2
  }

  /// A line's words, and its pairs of neighbours with and without the little words between them.
  static func features(
    of words: [UInt32], little: ContiguousArray<Bool>, stems: ContiguousArray<UInt64>,
    numbers: ContiguousArray<Bool>
  ) -> [UInt64] {
    let ids = words.filter { !numbers[Int($0)] }
    var found = ids.filter { !little[Int($0)] }.map(single)
    found += ids.map { stems[Int($0)] }.filter { $0 != 0 }
    for index in ids.indices.dropLast() { found.append(pair(ids[index], ids[index + 1])) }
    var last: Int?
    for index in ids.indices where !little[Int(ids[index])] {
      if let last, index - last > 1 { found.append(pair(ids[last], ids[index])) }
      last = index
    }
    return found
  }

  /// Adds what `feature` says to each intent's score.
  @inline(__always)
  func add(_ feature: UInt64, to scores: UnsafeMutablePointer<Float>, _ share: Float = 1) {
    guard let row = features.first(feature) else { return }
    for place in Int(starts[Int(row)])..<Int(starts[Int(row) + 1]) {
      scores[Int(weights[place].intent)] += weights[place].value * share
    }
  }

  static func sigmoid(_ value: Float) -> Float {
    1 / (1 + decay(value))
  }

  /// e^-x to four digits: 2^(-x log2 e) by its bits and a cubic.
  static func decay(_ value: Float) -> Float {
    let scaled = max(-60, min(60, -value)) * 1.442_695
    let whole = Int(scaled.rounded(.down))
    let part = scaled - Float(whole)
    let cubic = 1 + part * (0.695_8 + part * (0.226_1 + part * 0.078_1))
    return cubic * Float(sign: .plus, exponent: whole, significand: 1)
  }

  /// ln x to three digits, by its bits.
  static func logarithm(_ value: Float) -> Float {
    guard value > 1e-6 else { return -14 }
    let part = value.significand - 1
    let log2 = Float(value.exponent) + part * (1.419_7 + part * (-0.565 + part * 0.145_3))
    return log2 * 0.693_147
  }
}
