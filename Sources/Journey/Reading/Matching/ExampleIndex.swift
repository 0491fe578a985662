/// The lists' `+` and `-` lines by the words of the whole text: what content managers say a text is,
/// or is not, holds for exactly that text whatever else would be weighed.
struct ExampleIndex: Sendable {
  struct Entry: Sendable {
    var intent: Int32
    var isThis: Bool
  }

  private let index: HashIndex
  private let entries: ContiguousArray<Entry>

  init(_ lines: [(hash: UInt64, entry: Entry)]) {
    index = HashIndex(lines.enumerated().map { ($0.element.hash, UInt32($0.offset)) })
    entries = ContiguousArray(lines.map(\.entry))
  }

  func each(_ hash: UInt64, _ body: (Entry) -> Void) {
    index.each(hash) { place in
      body(entries[Int(place)])
      return true
    }
  }

  /// One number for a text's folded words in their order.
  static func hash(_ words: some Sequence<UInt64>) -> UInt64 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for word in words { hash = (hash ^ word) &* 0x0000_0100_0000_01b3 &+ 1 }
    return Token.mix(hash)
  }
}
