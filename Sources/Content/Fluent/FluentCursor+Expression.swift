import Helpline

/// What stands between `{` and `}`.
extension FluentCursor {
  /// After the opening brace, through the closing one.
  mutating func placeable() throws(FluentFault) -> Expression {
    try enter()
    skipBlank()
    let expression = try inlineExpression()
    skipBlank()
    let result: Expression
    if has("-"), peek(1) == UInt8(ascii: ">") {
      guard Self.selects(expression) else { throw fault(.badSelector) }
      at += 2
      skipSpaces()
      result = .select(expression, try variants())
      skipBlank()
    } else {
      if case .term(_, attribute: .some, _) = expression { throw fault(.termAttributeAsText) }
      result = expression
    }
    guard take("}") else { throw fault(.braceNotClosed) }
    depth -= 1
    return result
  }

  /// Recursion is bounded, so that hostile nesting cannot exhaust the stack.
  mutating func enter() throws(FluentFault) {
    depth += 1
    if depth > FluentParser.depthMax { throw fault(.tooDeep) }
  }

  mutating func inlineExpression() throws(FluentFault) -> Expression {
    if take("{") { return .placeable(try placeable()) }
    if take("\"") { return .string(try quoted()) }
    if take("$") { return .variable(try identifier()) }
    if Self.isDigit(peek()) || (has("-") && Self.isDigit(peek(1))) { return .number(try number()) }
    if take("-") { return try termReference() }
    guard Self.isLetter(peek()) else { throw fault(.noExpression) }
    return try messageOrFunction()
  }

  private static func selects(_ expression: Expression) -> Bool {
    switch expression {
    case .string, .number, .variable, .function: true
    case .term(_, let attribute, _): attribute != nil
    default: false
    }
  }

  private mutating func termReference() throws(FluentFault) -> Expression {
    let id = try identifier()
    let attribute = take(".") ? try identifier() : nil
    let arguments = try callArguments()?.named ?? [:]
    return .term(id, attribute: attribute, arguments: arguments)
  }

  private mutating func messageOrFunction() throws(FluentFault) -> Expression {
    let start = at
    let id = try identifier()
    if let arguments = try callArguments() {
      guard id.utf8.allSatisfy({ !(97...122).contains($0) }) else {
        throw FluentFault(kind: .functionInSmallLetters, offset: start)
      }
      return .function(id, positional: arguments.positional, named: arguments.named)
    }
    return .message(id, attribute: take(".") ? try identifier() : nil)
  }

  mutating func number() throws(FluentFault) -> String {
    let start = at
    if has("-") { at += 1 }
    guard Self.isDigit(peek()) else { throw fault(.badNumber) }
    while Self.isDigit(peek()) { at += 1 }
    if take(".") {
      guard Self.isDigit(peek()) else { throw fault(.badNumber) }
      while Self.isDigit(peek()) { at += 1 }
    }
    return string(start, at)
  }

  /// After the opening quote, through the closing one.
  mutating func quoted() throws(FluentFault) -> String {
    var text = ""
    var start = at
    while !isAtEnd, lineEndLength == 0 {
      if has("\"") {
        text += string(start, at)
        at += 1
        return text
      }
      if has("\\") {
        text += string(start, at)
        at += 1
        text.unicodeScalars.append(try escape())
        start = at
      } else {
        at += 1
      }
    }
    throw fault(.quoteNotClosed)
  }

  private mutating func escape() throws(FluentFault) -> Unicode.Scalar {
    if take("\"") { return "\"" }
    if take("\\") { return "\\" }
    let digits = take("u") ? 4 : take("U") ? 6 : 0
    guard digits > 0, at + digits <= bytes.count else { throw fault(.unknownEscape) }
    guard
      bytes[at..<at + digits].allSatisfy({ Self.isDigit($0) || (97...102).contains($0 | 0x20) }),
      let value = UInt32(string(at, at + digits), radix: 16)
    else { throw fault(.unknownEscape) }
    at += digits
    // Surrogates and numbers beyond Unicode are no characters.
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}
