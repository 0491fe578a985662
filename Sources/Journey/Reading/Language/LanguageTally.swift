/// What a text's words said about its language, added up.
struct LanguageTally {
  var scores = SIMD8<Float>.zero
  var words = 0
  var unknown = 0
  var otherScript = 0
  /// Words known: lanes 0–4 by language, 5 other languages.
  var known = SIMD8<Float>.zero
  var strangeness = SIMD8<Float>.zero
  var innerApostrophes = 0

  /// Fewer words are too few to tell a foreign language from a spelling.
  private static let foreignWordsMin = 3
  private static let strangenessMax: Float = 3.35
  private static let knownShareMin: Float = 0.25

  /// Bits as in `WordRow.known`.
  @inline(__always)
  mutating func noteKnown(_ bits: UInt8) {
    for lane in 0..<6 where bits & (1 << UInt8(lane)) != 0 { known[lane] += 1 }
  }

  func guess() -> LanguageGuess {
    guard words > 0 else {
      return LanguageGuess(
        first: 255, second: 255, confidence: 0, isForeign: otherScript > 0, known: 0, words: 0)
    }
    var best = 0
    for lane in 1..<5 where scores[lane] > scores[best] { best = lane }
    var second = best == 0 ? 1 : 0
    for lane in 0..<5 where lane != best && scores[lane] > scores[second] { second = lane }
    let margin = scores[best] - scores[second]
    return LanguageGuess(
      first: UInt8(best), second: margin < 6 ? UInt8(second) : 255,
      confidence: 1 / (1 + LinearModel.decay(margin)), isForeign: isForeign(best),
      known: Int(known[best]), words: words)
  }

  private func isForeign(_ best: Int) -> Bool {
    if otherScript > words { return true }
    guard words >= Self.foreignWordsMin else { return false }
    let share = known[best] / Float(words)
    if known[5] > known[best], share < 0.5 { return true }
    let strange = unknown > 0 ? strangeness[best] / Float(unknown) : 0
    if share < Self.knownShareMin { return strange > 2.75 || share < 0.12 && words >= 5 }
    return strange > Self.strangenessMax && share < 0.5
  }
}

/// The language of a text, as far as its words tell.
struct LanguageGuess: Hashable, Sendable {
  /// `Tongue` numbers; 255 is none.
  var first: UInt8
  var second: UInt8
  /// 0 … 1.
  var confidence: Float
  var isForeign: Bool
  var known: Int
  var words: Int
}
