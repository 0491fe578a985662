/// All phrases of all lists as one tree over word classes; an edge is one look-up in a flat table.
struct PhraseTrie: Sendable {
  typealias Node = UInt32

  /// Phrases without their little words, found with a few words in between.
  static let loose: Node = 0
  /// Phrases whose little words matter, found as they stand.
  static let strict: Node = 1
  /// Whole texts.
  static let whole: Node = 2

  private let edges: HashIndex
  /// The children of `loose` and `strict` by word class, 0 for none: most look-ups start there.
  private let looseStarts: ContiguousArray<Node>
  private let strictStarts: ContiguousArray<Node>
  private let hasChildren: ContiguousArray<Bool>
  private let firstPhrase: ContiguousArray<Int32>
  private let nextPhrase: ContiguousArray<Int32>

  init(_ builder: PhraseTrieBuilder, words: Int) {
    looseStarts = builder.starts(of: Self.loose, words)
    strictStarts = builder.starts(of: Self.strict, words)
    hasChildren = builder.hasChildren
    edges = HashIndex(builder.edges.map { ($0.key, $0.value) }.sorted { $0.value < $1.value })
    firstPhrase = builder.firstPhrase
    nextPhrase = builder.nextPhrase
  }

  @inline(__always)
  func start(_ root: Node, _ word: UInt32) -> Node? {
    let node = root == Self.loose ? looseStarts[Int(word)] : strictStarts[Int(word)]
    return node == 0 ? nil : node
  }

  @inline(__always)
  func isLeaf(_ node: Node) -> Bool { !hasChildren[Int(node)] }

  @inline(__always)
  func child(_ node: Node, _ word: UInt32) -> Node? {
    edges.first(Self.edge(node, word))
  }

  @inline(__always)
  func eachPhrase(at node: Node, _ body: (Int) -> Void) {
    var phrase = firstPhrase[Int(node)]
    while phrase >= 0 {
      body(Int(phrase))
      phrase = nextPhrase[Int(phrase)]
    }
  }

  static func edge(_ node: Node, _ word: UInt32) -> UInt64 {
    Token.mix(UInt64(node) << 32 | UInt64(word) &+ 1)
  }
}

/// Grows the tree, once, at load.
struct PhraseTrieBuilder {
  fileprivate(set) var edges: [UInt64: UInt32] = [:]
  fileprivate(set) var firstPhrase: ContiguousArray<Int32> = [-1, -1, -1]
  fileprivate(set) var hasChildren: ContiguousArray<Bool> = [true, true, true]
  fileprivate(set) var nextPhrase: ContiguousArray<Int32> = []

  /// Adds `phrase`, the next number in order, at the end of the path of `words` from `root`.
  mutating func add(_ words: [UInt32], from root: PhraseTrie.Node, phrase: Int) {
    var node = root
    for word in words {
      let edge = PhraseTrie.edge(node, word)
      if let known = edges[edge] {
        node = known
      } else {
        let fresh = UInt32(firstPhrase.count)
        firstPhrase.append(-1)
        hasChildren.append(false)
        hasChildren[Int(node)] = true
        edges[edge] = fresh
        node = fresh
      }
    }
    while nextPhrase.count <= phrase { nextPhrase.append(-1) }
    nextPhrase[phrase] = firstPhrase[Int(node)]
    firstPhrase[Int(node)] = Int32(phrase)
  }

  func starts(of root: PhraseTrie.Node, _ words: Int) -> ContiguousArray<PhraseTrie.Node> {
    ContiguousArray((0..<words).map { edges[PhraseTrie.edge(root, UInt32($0))] ?? 0 })
  }
}
