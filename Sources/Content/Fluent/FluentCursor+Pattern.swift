import Helpline

/// Patterns: text over one or more lines, with placeables.
extension FluentCursor {
  /// A piece of a pattern before the common indent is known.
  private enum Piece {
    case text(String)
    case placeable(Expression)
    /// The line breaks before a further line, and the spaces in front of it.
    case indent(lines: Int, spaces: Int)
  }

  /// `nil` when there is no text here.
  mutating func pattern() throws(FluentFault) -> Pattern? {
    var pieces: [Piece] = []
    while !isAtEnd {
      if lineEndLength > 0 {
        guard let indent = nextLine() else { break }
        pieces.append(indent)
      } else if take("{") {
        pieces.append(.placeable(try placeable()))
      } else if has("}") {
        break
      } else {
        pieces.append(.text(inlineText()))
      }
    }
    return pieces.isEmpty ? nil : Self.dedented(pieces)
  }

  private mutating func inlineText() -> String {
    let start = at
    while !isAtEnd, !has("{"), !has("}"), lineEndLength == 0 { at += 1 }
    return string(start, at)
  }

  /// Steps to the next line of the same text; `nil`, and stays, when the text ends here.
  ///
  /// A line goes on with the text when it is indented and does not begin with `[`, `*`, `.` or `}`, or
  /// when it begins with a placeable, indented or not.
  private mutating func nextLine() -> Piece? {
    let start = at
    var lines = 0
    var spaces = 0
    while true {
      let length = lineEndLength
      if length == 0 { break }
      at += length
      lines += 1
      spaces = skipSpaces()
    }
    let isOther = spaces == 0 || has("[") || has("*") || has(".") || has("}")
    if isAtEnd || (isOther && !has("{")) {
      at = start
      return nil
    }
    return .indent(lines: lines, spaces: spaces)
  }

  private static func dedented(_ pieces: [Piece]) -> Pattern {
    var common = Int.max
    for case .indent(_, let spaces) in pieces { common = min(common, spaces) }
    var elements: [Pattern.Element] = []
    var text = ""
    for piece in pieces {
      switch piece {
      case .text(let more): text += more
      case .indent(let lines, let spaces):
        // What follows the name on a line of its own begins without a line break.
        if !(elements.isEmpty && text.isEmpty) { text += String(repeating: "\n", count: lines) }
        text += String(repeating: " ", count: spaces - common)
      case .placeable(let expression):
        if !text.isEmpty { elements.append(.text(text)) }
        elements.append(.placeable(expression))
        text = ""
      }
    }
    while text.utf8.last == 0x20 { text.removeLast() }
    if !text.isEmpty { elements.append(.text(text)) }
    return Pattern(elements)
  }
}
