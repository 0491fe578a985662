/// One weight for each (feature, intent): a logistic model per intent, learned at load from the
/// lists' own lines. The same lines in the same order give the same weights.
struct LinearModel: Sendable {
  let intents: Int
  /// Weights are kept in rows of whole SIMD vectors.
  private let stride: Int
  private let features: HashIndex
  private var weights: ContiguousArray<Float>
  private var bias: ContiguousArray<Float>

  /// One line: its features, and for each intent whether it is one (1), is not (0) or does not say.
  struct Example {
    var features: [UInt64]
    var intents: [Int]
    /// Intents that this line says nothing about beyond the ones listed: a `-` line.
    var denies: [Int]
    var weight: Float
  }

  private static let epochs = 4
  private static let biasAtStart: Float = -3.5

  init(intents: Int, examples: [Example]) {
    self.intents = intents
    stride = (intents + 7) / 8 * 8
    var counts: [UInt64: Int] = [:]
    for example in examples { for feature in example.features { counts[feature, default: 0] += 1 } }
    // A pair of words seen once tells nothing that its words do not.
    let kept = counts.filter { $0.value > 1 || $0.key & 2 == 0 }.map(\.key).sorted()
    features = HashIndex(kept.enumerated().map { ($0.element, UInt32($0.offset)) })
    weights = ContiguousArray(repeating: 0, count: kept.count * stride)
    bias = ContiguousArray(repeating: Self.biasAtStart, count: stride)
    learn(examples)
  }

  /// Features of single words have bit 1 clear, of pairs set, so that rare pairs can be told.
  static func single(_ word: UInt32) -> UInt64 { Token.mix(UInt64(word) &+ 0x51_0000_0000) & ~2 }
  static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    Token.mix(UInt64(first) << 32 | UInt64(second) &+ 0x7) | 2
  }

  /// A line's words, and its pairs of neighbours with and without the little words between them.
  static func features(of ids: [UInt32], little: ContiguousArray<Bool>) -> [UInt64] {
    var found = ids.map(single)
    for index in ids.indices.dropLast() { found.append(pair(ids[index], ids[index + 1])) }
    var last: Int?
    for index in ids.indices where !little[Int(ids[index])] {
      if let last, index - last > 1 { found.append(pair(ids[last], ids[index])) }
      last = index
    }
    return found
  }

  func row(_ feature: UInt64) -> Int? {
    features.first(feature).map { Int($0) * stride }
  }

  /// Adds up the weights of the given rows; `scale` keeps long texts comparable with short ones.
  func score(
    _ rows: UnsafeBufferPointer<Int>, into scores: UnsafeMutablePointer<Float>
  ) {
    for intent in 0..<stride { scores[intent] = bias[intent] }
    weights.withUnsafeBufferPointer { weights in
      for row in rows {
        for intent in 0..<stride { scores[intent] += weights[row + intent] }
      }
    }
  }

  private mutating func learn(_ examples: [Example]) {
    let rows = examples.map { example in example.features.compactMap { row($0) } }
    let scores = UnsafeMutablePointer<Float>.allocate(capacity: stride)
    defer { scores.deallocate() }
    for epoch in 0..<Self.epochs {
      let rate: Float = 0.6 / Float(epoch + 1)
      // A fixed stride through the lines mixes the intents without a random number.
      let step = Self.coprime(to: examples.count)
      var index = 0
      for _ in examples.indices {
        index = (index + step) % examples.count
        correct(examples[index], rows[index], rate, scores)
      }
    }
  }

  private mutating func correct(
    _ example: Example, _ rows: [Int], _ rate: Float, _ scores: UnsafeMutablePointer<Float>
  ) {
    rows.withUnsafeBufferPointer { score($0, into: scores) }
    let share = rate * example.weight / Float(max(rows.count, 2))
    for intent in 0..<intents {
      let isOne = example.intents.contains(intent)
      if !isOne, !example.denies.isEmpty, !example.denies.contains(intent) { continue }
      let error = (isOne ? 1 : 0) - Self.sigmoid(scores[intent])
      guard abs(error) > 0.02 else { continue }
      let change = error * share * (isOne ? 6 : 2)
      bias[intent] += change * 0.05
      for row in rows { weights[row + intent] += change }
    }
  }

  static func sigmoid(_ value: Float) -> Float {
    1 / (1 + Self.exp(-value))
  }

  /// e^-x.
  static func decay(_ value: Float) -> Float { exp(-value) }

  /// e^x to four digits, without a C library: 2^(x log2 e) by its bits and a cubic.
  private static func exp(_ value: Float) -> Float {
    let scaled = max(-60, min(60, value)) * 1.442_695
    let whole = scaled.rounded(.down)
    let part = scaled - whole
    let cubic = 1 + part * (0.695_8 + part * (0.226_1 + part * 0.078_1))
    return cubic * Float(sign: .plus, exponent: Int(whole), significand: 1)
  }

  private static func coprime(to count: Int) -> Int {
    guard count > 2 else { return 1 }
    var step = Int(Double(count) * 0.618) | 1
    while Self.divisor(step, count) != 1 { step += 2 }
    return step
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}
