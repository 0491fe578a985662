import Helpline

/// Entries: messages, terms, comments and attributes.
extension FluentCursor {
  /// `nil` for a comment.
  mutating func entry() throws(FluentFault) -> Answer? {
    depth = 0
    if has("#") {
      try comment()
      return nil
    }
    let isTerm = take("-")
    guard Self.isLetter(peek()) else { throw attributeFault ?? fault(.notAnEntry) }
    attributeFault = nil
    let id = try identifier()
    skipSpaces()
    guard take("=") else { throw fault(.noEqualsSign) }
    skipSpaces()
    let pattern = try pattern()
    let attributes = attributes()
    if pattern == nil, isTerm || attributes.isEmpty { throw attributeFault ?? fault(.noText) }
    guard isAtEnd || lineEndLength > 0 else {
      throw fault(has("}") ? .braceNotOpened : .unexpectedText)
    }
    return Answer(id: isTerm ? "-" + id : id, pattern: pattern, attributes: attributes)
  }

  private mutating func comment() throws(FluentFault) {
    for _ in 0..<3 where has("#") { at += 1 }
    guard isAtEnd || has(" ") || lineEndLength > 0 else { throw fault(.commentWithoutSpace) }
    while !isAtEnd, !has("\n") { at += 1 }
  }

  /// A broken attribute leaves the message it belongs to in force: it becomes junk of its own.
  private mutating func attributes() -> [String: Pattern] {
    var attributes: [String: Pattern] = [:]
    while true {
      let start = at
      do throws(FluentFault) {
        guard let (name, pattern) = try attribute() else { return attributes }
        attributes[name] = pattern
      } catch {
        attributeFault = error
        at = start
        return attributes
      }
    }
  }

  /// `nil`, and stays, when no attribute follows.
  private mutating func attribute() throws(FluentFault) -> (String, Pattern)? {
    let start = at
    guard lineEndLength > 0 else { return nil }
    skipBlank()
    guard take(".") else {
      at = start
      return nil
    }
    depth = 0
    guard Self.isLetter(peek()) else { throw fault(.attributeWithoutName) }
    let name = try identifier()
    skipSpaces()
    guard take("=") else { throw fault(.noEqualsSign) }
    skipSpaces()
    guard let pattern = try pattern() else { throw fault(.noText) }
    return (name, pattern)
  }
}
