import Helpline

/// Call arguments and the variants of a selector.
extension FluentCursor {
  /// `nil`, and stays, when no parenthesis follows.
  mutating func callArguments() throws(FluentFault) -> (
    positional: [Expression], named: [String: Expression]
  )? {
    let start = at
    skipBlank()
    guard take("(") else {
      at = start
      return nil
    }
    try enter()
    var positional: [Expression] = []
    var named: [String: Expression] = [:]
    skipBlank()
    while !has(")") {
      if let (name, value) = try namedArgument() {
        guard named.updateValue(value, forKey: name) == nil else { throw fault(.argumentTwice) }
      } else {
        guard named.isEmpty else { throw fault(.argumentOutOfOrder) }
        positional.append(try inlineExpression())
      }
      skipBlank()
      if !take(",") { break }
      skipBlank()
    }
    guard take(")") else { throw fault(.argumentsNotClosed) }
    depth -= 1
    return (positional, named)
  }

  private mutating func namedArgument() throws(FluentFault) -> (String, Expression)? {
    let start = at
    guard Self.isLetter(peek()) else { return nil }
    let name = try identifier()
    skipBlank()
    guard take(":") else {
      at = start
      return nil
    }
    skipBlank()
    if take("\"") { return (name, .string(try quoted())) }
    guard has("-") || Self.isDigit(peek()) else { throw fault(.noExpression) }
    return (name, .number(try number()))
  }

  /// Each on a line of its own; exactly one is the default.
  mutating func variants() throws(FluentFault) -> [Variant] {
    var variants: [Variant] = []
    while lineEndLength > 0 {
      let start = at
      skipBlank()
      guard has("[") || (has("*") && peek(1) == UInt8(ascii: "[")) else {
        at = start
        break
      }
      let variant = try variant()
      if variant.isDefault, variants.contains(where: \.isDefault) { throw fault(.twoDefaults) }
      variants.append(variant)
    }
    guard variants.contains(where: \.isDefault) else { throw fault(.noDefault) }
    guard lineEndLength > 0 || isAtEnd else {
      throw fault(has("}") ? .unexpectedText : .braceNotClosed)
    }
    return variants
  }

  private mutating func variant() throws(FluentFault) -> Variant {
    let isDefault = take("*")
    at += 1
    skipBlank()
    let isNumber = Self.isDigit(peek()) || has("-")
    guard isNumber || Self.isLetter(peek()) else { throw fault(.badVariantName) }
    let key = isNumber ? try number() : try identifier()
    skipBlank()
    guard take("]") else { throw fault(.badVariantName) }
    skipSpaces()
    guard let pattern = try pattern() else { throw fault(.noText) }
    return Variant(key: key, isDefault: isDefault, pattern: pattern)
  }
}
