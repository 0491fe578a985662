/// Finds every phrase of the tree in a resolved text: in order, with little words free and at most
/// two other words in between, never across the end of a sentence when words are skipped.
struct PhraseWalk {
  private static let skippedMax = 2
  private static let skipCost: Int32 = 2
  /// Words, little ones included, between two words of one phrase.
  private static let reach = 5

  let trie: PhraseTrie
  let lexicon: Lexicon
  let negators: ContiguousArray<Bool>
  let scratch: Scratch
  private let count: Int

  init(
    _ trie: PhraseTrie, _ lexicon: Lexicon, _ negators: ContiguousArray<Bool>, _ scratch: Scratch
  ) {
    self.trie = trie
    self.lexicon = lexicon
    self.negators = negators
    self.scratch = scratch
    count = scratch.text.count
  }

  func run() {
    scratch.hitsCount = 0
    for token in 0..<count {
      for index in 0..<Int(scratch.candidateCounts[token]) {
        let candidate = scratch.candidate(token, index)
        if let node = trie.start(PhraseTrie.loose, candidate.word) {
          arrive(
            at: node, token, first: token, cost: Int32(candidate.cost), isLoose: true,
            negated: false)
        }
        if let node = trie.start(PhraseTrie.strict, candidate.word) {
          arrive(
            at: node, token, first: token, cost: Int32(candidate.cost), isLoose: false,
            negated: false)
        }
      }
    }
    wholeText(from: PhraseTrie.whole, at: 0, cost: 0)
  }

  private func step(
    from node: PhraseTrie.Node, at token: Int, first: Int, cost: Int32, isLoose: Bool, negated: Bool
  ) {
    for index in 0..<Int(scratch.candidateCounts[token]) {
      let candidate = scratch.candidate(token, index)
      if isLoose, lexicon.functionWords[Int(candidate.word)] { continue }
      guard let next = trie.child(node, candidate.word) else { continue }
      arrive(
        at: next, token, first: first, cost: cost + Int32(candidate.cost), isLoose: isLoose,
        negated: negated)
    }
  }

  private func arrive(
    at node: PhraseTrie.Node, _ token: Int, first: Int, cost: Int32, isLoose: Bool, negated: Bool
  ) {
    trie.eachPhrase(at: node) { put($0, first, token, cost, negated) }
    guard !trie.isLeaf(node) else { return }
    if isLoose {
      goOn(from: node, after: token, first: first, cost: cost, negated: negated)
    } else if token + 1 < count {
      step(from: node, at: token + 1, first: first, cost: cost, isLoose: false, negated: negated)
    }
  }

  private func goOn(
    from node: PhraseTrie.Node, after token: Int, first: Int, cost: Int32, negated: Bool
  ) {
    var skipped = 0
    var negated = negated
    var next = token + 1
    while next < count, next - token <= Self.reach {
      let between = scratch.text[next]
      if next > token + 1, between.opensSentence { return }
      step(
        from: node, at: next, first: first, cost: cost + Int32(skipped) * Self.skipCost,
        isLoose: true, negated: negated)
      if !isLittle(next) { skipped += 1 }
      if isNegator(next) { negated = true }
      if skipped > Self.skippedMax { return }
      next += 1
    }
  }

  private func wholeText(from node: PhraseTrie.Node, at token: Int, cost: Int32) {
    if token == count {
      trie.eachPhrase(at: node) { put($0, 0, max(0, count - 1), cost, false) }
      return
    }
    guard token < count, token < 12 else { return }
    for index in 0..<Int(scratch.candidateCounts[token]) {
      let candidate = scratch.candidate(token, index)
      guard let next = trie.child(node, candidate.word) else { continue }
      wholeText(from: next, at: token + 1, cost: cost + Int32(candidate.cost))
    }
  }

  func isLittle(_ token: Int) -> Bool {
    let count = Int(scratch.candidateCounts[token])
    for index in 0..<count where lexicon.functionWords[Int(scratch.candidate(token, index).word)] {
      return true
    }
    return false
  }

  func isNegator(_ token: Int) -> Bool {
    scratch.candidateCounts[token] > 0 && negators[Int(scratch.candidate(token, 0).word)]
  }

  private func put(_ phrase: Int, _ first: Int, _ last: Int, _ cost: Int32, _ negated: Bool) {
    guard scratch.hitsCount < Scratch.hitsMax else { return }
    scratch.hits[scratch.hitsCount] = PhraseHit(
      phrase: Int32(phrase), first: Int32(first), last: Int32(last), cost: cost,
      isNegated: negated, isDropped: false)
    scratch.hitsCount &+= 1
  }
}
