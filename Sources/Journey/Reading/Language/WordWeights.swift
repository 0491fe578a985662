/// What one word says about the language: a score for each of the five, and whether we know it.
struct WordWeights: Sendable {
  /// Lanes 0–4: `Tongue`. Natural-logarithm odds.
  var says: SIMD8<Float>
  /// Bits 0–4: everyday words, spellings or list words of that language; bit 5: of another language.
  var known: UInt8
}
