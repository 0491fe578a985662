import Synchronization

/// Everything one reading writes to, so that reading allocates nothing but its result.
final class Scratch: @unchecked Sendable {
  static let hitsMax = 512
  static let intentsMax = 512

  let text = FoldedText()
  let candidates: UnsafeMutablePointer<Lexicon.Candidate>
  let candidateCounts: UnsafeMutablePointer<UInt8>
  let hits: UnsafeMutablePointer<PhraseHit>
  let scores: UnsafeMutablePointer<Float>
  let strengths: UnsafeMutablePointer<Float>
  var hitsCount = 0
  /// Words that are more than glue, known or not.
  var contentCount = 0

  init() {
    candidates = .allocate(capacity: FoldedText.tokensMax * Lexicon.candidatesMax)
    candidateCounts = .allocate(capacity: FoldedText.tokensMax)
    hits = .allocate(capacity: Self.hitsMax)
    scores = .allocate(capacity: Self.intentsMax)
    strengths = .allocate(capacity: Self.intentsMax)
  }

  deinit {
    candidates.deallocate()
    candidateCounts.deallocate()
    hits.deallocate()
    scores.deallocate()
    strengths.deallocate()
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
