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
    index = HashIndex(lines.map(\.hash))
    entries = ContiguousArray(lines.map(\.entry))
  }

  func each(_ hash: UInt64, _ body: (Entry) -> Void) {
    index.each(hash) { place in
      body(entries[Int(place)])
      return true
    }
  }

  /// One number for a text's folded words in their order.
  static func hash(_ text: FoldedText) -> UInt64 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for index in 0..<text.count { hash = (hash ^ text[index].hash) &* 0x0000_0100_0000_01b3 &+ 1 }
    return Token.mix(hash)
  }
}
