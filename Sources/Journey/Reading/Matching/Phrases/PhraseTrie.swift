/// All phrases of all lists as one tree over word classes, in flat tables: a node's children stand
/// together, in the order of their words.
struct PhraseTrie: Sendable {
  typealias Node = UInt32

  /// Phrases without their little words, found with a few words in between.
  static let loose: Node = 0
  /// Phrases whose little words matter, found as they stand.
  static let strict: Node = 1
  /// Whole texts.
  static let whole: Node = 2
  /// What may stand around the whole text of a danger.
  static let plea: Node = 3

  fileprivate struct Row {
    /// The word on the edge that leads here.
    var word: UInt32 = 0
    /// The first child and the first phrase; they end where the next row's begin.
    var child: Node = 0
    var phrase: UInt32 = 0
  }

  private let rows: ContiguousArray<Row>
  /// Phrase numbers, those of one node the last listed first.
  private let phrases: ContiguousArray<UInt32>
  /// The children of `loose` and `strict` by word class, 0 for none: most look-ups start there.
  private let starts: ContiguousArray<SIMD2<Node>>

  init(_ builder: PhraseTrieBuilder, words: Int) {
    (rows, phrases) = builder.flat()
    var starts = ContiguousArray(repeating: SIMD2<Node>.zero, count: words)
    for root in [Self.loose, Self.strict] {
      for node in rows[Int(root)].child..<rows[Int(root) + 1].child {
        starts[Int(rows[Int(node)].word)][Int(root)] = node
      }
    }
    self.starts = starts
  }

  /// The first nodes of loose and strict phrases that begin with a word; 0 where there is none.
  @inline(__always)
  func starts(_ word: UInt32) -> SIMD2<Node> { starts[Int(word)] }

  @inline(__always)
  func isLeaf(_ node: Node) -> Bool { rows[Int(node)].child == rows[Int(node) + 1].child }

  @inline(__always)
  func child(_ node: Node, _ word: UInt32) -> Node? {
    var low = rows[Int(node)].child
    var high = rows[Int(node) + 1].child
    while high &- low > 8 {
      let middle = (low &+ high) / 2
      if rows[Int(middle)].word > word { high = middle } else { low = middle }
    }
    while low < high {
      if rows[Int(low)].word == word { return low }
      low &+= 1
    }
    return nil
  }

  @inline(__always)
  func endsPhrase(_ node: Node) -> Bool {
    rows[Int(node)].phrase != rows[Int(node) &+ 1].phrase
  }

  @inline(__always)
  func eachPhrase(at node: Node, _ body: (UInt32) -> Void) {
    for place in Int(rows[Int(node)].phrase)..<Int(rows[Int(node) &+ 1].phrase) {
      body(phrases[place])
    }
  }
}

/// Grows the tree, once, at load.
struct PhraseTrieBuilder {
  private var edges = Numbering(expecting: 60_000)
  /// Of each node, the roots first: its parent, and the word that leads to it.
  private var parents: ContiguousArray<UInt32> = [0, 0, 0, 0]
  private var words: ContiguousArray<UInt32> = [0, 0, 0, 0]
  /// Where each phrase ends.
  private var ends: ContiguousArray<UInt32> = []

  private static let roots = 4

  /// Adds the next phrase at the end of the path of `path` from `root`.
  mutating func add(_ path: some Sequence<UInt32>, from root: PhraseTrie.Node) {
    var node = root
    for word in path {
      let (edge, isNew) = edges.number(Token.mix(UInt64(node) << 32 | UInt64(word) &+ 1))
      if isNew {
        parents.append(node)
        words.append(word)
      }
      node = UInt32(edge + Self.roots)
    }
    ends.append(node)
  }

  /// Numbers the nodes anew, level by level, so that the children of one stand together.
  fileprivate func flat() -> (ContiguousArray<PhraseTrie.Row>, ContiguousArray<UInt32>) {
    let count = parents.count
    let (starts, children) = inOrder()
    var old = ContiguousArray<UInt32>(0..<UInt32(Self.roots))
    var rows = ContiguousArray(repeating: PhraseTrie.Row(), count: count + 1)
    var place = ContiguousArray<UInt32>(repeating: 0, count: count)
    old.reserveCapacity(count)
    for node in 0..<count {
      let own = Int(old[node])
      place[own] = UInt32(node)
      rows[node].word = words[own]
      rows[node].child = UInt32(old.count)
      for child in children[Int(starts[own])..<Int(starts[own + 1])] { old.append(child) }
    }
    rows[count].child = UInt32(count)
    let (from, phrases) = ContiguousArray(ends.reversed().map { place[Int($0)] }).grouped(count)
    for node in 0...count { rows[node].phrase = from[node] }
    return (rows, ContiguousArray(phrases.map { UInt32(ends.count - 1) - $0 }))
  }

  /// The children of each node by their words.
  private func inOrder() -> (ContiguousArray<UInt32>, ContiguousArray<UInt32>) {
    let byWord = words.grouped(Int(words.max() ?? 0) + 1).places.filter { $0 >= Self.roots }
    let (starts, places) = ContiguousArray(byWord.map { parents[Int($0)] }).grouped(parents.count)
    return (starts, ContiguousArray(places.map { byWord[Int($0)] }))
  }
}
