import Helpline

/// Finds every phrase of the tree in a resolved text: in order, with little words free and at most
/// two other words in between, never across the end of a sentence when words are skipped.
struct PhraseWalk {
  private static let skippedMax = 2
  private static let skipCost: Int32 = 2
  /// Words, little ones included, between two words of one phrase.
  private static let reach = 5
  private static let wholeTextMax = 12

  private let index: IntentIndex
  private let scratch: Scratch
  private let count: Int

  init(_ index: IntentIndex, _ scratch: Scratch) {
    self.index = index
    self.scratch = scratch
    count = scratch.text.count
  }

  func run() {
    scratch.hitsCount = 0
    for token in 0..<count {
      for number in 0..<Int(scratch.candidateCounts[token]) {
        let candidate = scratch.candidate(token, number)
        let starts = index.trie.starts(candidate.word)
        let cost = Int32(candidate.cost)
        if starts[0] != 0 {
          arrive(at: starts[0], token, first: token, cost: cost, isLoose: true, negated: false)
        }
        if starts[1] != 0 {
          arrive(at: starts[1], token, first: token, cost: cost, isLoose: false, negated: false)
        }
      }
    }
    wholeText(from: PhraseTrie.whole, at: 0, cost: 0)
  }

  private func step(
    from node: PhraseTrie.Node, at token: Int, first: Int, cost: Int32, isLoose: Bool, negated: Bool
  ) {
    for number in 0..<Int(scratch.candidateCounts[token]) {
      let candidate = scratch.candidate(token, number)
      if isLoose, index.lexicon.functionWords[Int(candidate.word)] { continue }
      guard let next = index.trie.child(node, candidate.word) else { continue }
      arrive(
        at: next, token, first: first, cost: cost + Int32(candidate.cost), isLoose: isLoose,
        negated: negated)
    }
  }

  private func arrive(
    at node: PhraseTrie.Node, _ token: Int, first: Int, cost: Int32, isLoose: Bool, negated: Bool
  ) {
    index.trie.eachPhrase(at: node) { put($0, first, token, cost, negated) }
    guard !index.trie.isLeaf(node) else { return }
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

  private func wholeText(
    from node: PhraseTrie.Node, at token: Int, cost: Int32, amongPleas: Bool = false
  ) {
    if token == count {
      index.trie.eachPhrase(at: node) { phrase in
        if !amongPleas || isCry(phrase) { put(phrase, 0, max(0, count - 1), cost, false) }
      }
      return
    }
    guard token < count, token < Self.wholeTextMax else { return }
    for number in 0..<Int(scratch.candidateCounts[token]) {
      let candidate = scratch.candidate(token, number)
      guard let next = index.trie.child(node, candidate.word) else { continue }
      wholeText(
        from: next, at: token + 1, cost: cost + Int32(candidate.cost), amongPleas: amongPleas)
    }
    passPlea(from: PhraseTrie.plea, at: token, whole: node, cost: cost)
  }

  /// Goes on with the whole text after each plea that begins here.
  private func passPlea(
    from plea: PhraseTrie.Node, at token: Int, whole: PhraseTrie.Node, cost: Int32
  ) {
    guard token < count, token < Self.wholeTextMax else { return }
    for number in 0..<Int(scratch.candidateCounts[token]) {
      guard let next = index.trie.child(plea, scratch.candidate(token, number).word) else {
        continue
      }
      if index.trie.endsPhrase(next) {
        wholeText(from: whole, at: token + 1, cost: cost, amongPleas: true)
      }
      passPlea(from: next, at: token + 1, whole: whole, cost: cost)
    }
  }

  /// A danger that says more than a plea.
  private func isCry(_ phrase: UInt32) -> Bool {
    let phrase = index.phrases[Int(phrase)]
    return index.urgencies[phrase.meaning] == .red && !phrase.begs
  }

  private func isLittle(_ token: Int) -> Bool {
    let count = Int(scratch.candidateCounts[token])
    for number in 0..<count
    where index.lexicon.functionWords[Int(scratch.candidate(token, number).word)] { return true }
    return false
  }

  private func isNegator(_ token: Int) -> Bool {
    scratch.candidateCounts[token] > 0 && index.negators[Int(scratch.candidate(token, 0).word)]
  }

  private func put(_ phrase: UInt32, _ first: Int, _ last: Int, _ cost: Int32, _ negated: Bool) {
    guard scratch.hitsCount < Scratch.hitsMax else { return }
    scratch.hits[scratch.hitsCount] = PhraseHit(
      phrase: Int32(phrase), first: Int32(first), last: Int32(last), cost: cost,
      isNegated: negated, isDropped: false)
    scratch.hitsCount &+= 1
  }
}
