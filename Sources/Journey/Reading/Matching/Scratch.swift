import Synchronization

/// Everything one reading writes to, so that reading allocates nothing but its result.
final class Scratch: @unchecked Sendable {
  static let hitsMax = 512
  static let intentsMax = 512
  /// The strength of an intent when the text is one of its whole texts, or all of it is one phrase.
  static let wholeStrength: Float = 10
  /// The same when a `+` line says so, or every word is a place's.
  static let pinnedStrength: Float = 20

  let text = FoldedText()
  let candidates: UnsafeMutablePointer<Lexicon.Candidate>
  let candidateCounts: UnsafeMutablePointer<UInt8>
  let hits: UnsafeMutablePointer<PhraseHit>
  let scores: UnsafeMutablePointer<Float>
  let strengths: UnsafeMutablePointer<Float>
  /// How likely each intent is against none at all.
  let weights: UnsafeMutablePointer<Float>
  var hitsCount = 0
  /// The text is a point on a map and nothing else.
  var isPoint = false
  /// Words that are more than glue, known or not.
  var contentCount = 0
  /// Those of them that no list has.
  var strangeCount = 0

  init() {
    candidates = .allocate(capacity: FoldedText.tokensMax * Lexicon.candidatesMax)
    candidateCounts = .allocate(capacity: FoldedText.tokensMax)
    hits = .allocate(capacity: Self.hitsMax)
    scores = .allocate(capacity: Self.intentsMax)
    strengths = .allocate(capacity: Self.intentsMax)
    weights = .allocate(capacity: Self.intentsMax)
  }

  deinit {
    candidates.deallocate()
    candidateCounts.deallocate()
    hits.deallocate()
    scores.deallocate()
    strengths.deallocate()
    weights.deallocate()
  }

  @inline(__always)
  func candidate(_ token: Int, _ index: Int) -> Lexicon.Candidate {
    candidates[token &* Lexicon.candidatesMax &+ index]
  }

  @inline(__always)
  func candidates(of token: Int) -> UnsafeMutablePointer<Lexicon.Candidate> {
    candidates + token &* Lexicon.candidatesMax
  }
}

/// A phrase of a list found in a text.
struct PhraseHit {
  var phrase: Int32
  var first: Int32
  var last: Int32
  /// Spelling distance and skipped words together, in twentieths.
  var cost: Int32
  var isNegated: Bool
  var isDropped: Bool
}

/// Lends scratch memory to one reader at a time.
final class ScratchPool: Sendable {
  private let free = Mutex<[Scratch]>([])

  func take() -> Scratch {
    free.withLock { $0.popLast() } ?? Scratch()
  }

  func give(back scratch: Scratch) {
    free.withLock { $0.append(scratch) }
  }
}
