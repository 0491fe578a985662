/// What each word and each pair of neighbouring words says for each intent, learned at load from the
/// lists' own lines; the same lines give the same weights. `LinearModelBuilder` says how.
///
/// What a feature says nothing about costs nothing: rows are sparse.
struct LinearModel: Sendable {
  struct Weight {
    var intent: UInt16
    /// In units of `unit`.
    var value: Int16

    static let unit: Float = 1 / 512

    init(_ intent: Int, _ value: Float) {
      self.intent = UInt16(truncatingIfNeeded: intent)
      self.value = Int16(max(-32_000, min(32_000, (value / Self.unit).rounded())))
    }
  }

  /// What a word's class says, and its beginning: rows; 0 is empty.
  struct WordRows {
    var single: UInt32 = 0
    var stem: UInt32 = 0
  }

  let words: ContiguousArray<WordRows>
  /// Rows of pairs and beginnings.
  private let features: HashIndex
  /// `starts[row]..<starts[row + 1]` of `weights` belong to one feature.
  private let starts: ContiguousArray<UInt32>
  private let weights: ContiguousArray<Weight>

  init(
    words: ContiguousArray<WordRows>, features: HashIndex, starts: ContiguousArray<UInt32>,
    weights: ContiguousArray<Weight>
  ) {
    self.words = words
    self.features = features
    self.starts = starts
    self.weights = weights
  }

  static func pair(_ first: UInt32, _ second: UInt32) -> UInt64 {
    Token.mix(UInt64(first) << 32 | UInt64(second) &+ 0x7) | 2
  }

  /// Adds what a pair or a beginning says to each intent's score.
  @inline(__always)
  func add(_ feature: UInt64, to scores: UnsafeMutablePointer<Float>, _ share: Float = 1) {
    if let row = features.first(feature) { add(row: row, to: scores, share) }
  }

  @inline(__always)
  func add(row: UInt32, to scores: UnsafeMutablePointer<Float>, _ share: Float) {
    let share = share * Weight.unit
    for place in Int(starts[Int(row)])..<Int(starts[Int(row) &+ 1]) {
      let weight = weights[place]
      scores[Int(weight.intent)] += Float(weight.value) * share
    }
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
