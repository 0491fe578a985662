/// A place in an `.ftl` file, and the small steps of the grammar: blanks, line ends, names.
///
/// Works on bytes: every character that means something to Fluent is ASCII.
struct FluentCursor {
  let bytes: [UInt8]
  var at = 0
  /// How many braces and parentheses we are inside of.
  var depth = 0
  /// Why the attribute after the last message could not be read.
  var attributeFault: FluentFault?
  private var counted = (offset: 0, line: 1)

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { at >= bytes.count }

  /// The byte here, or so many further; 0 at the end, which no rule expects.
  func peek(_ ahead: Int = 0) -> UInt8 {
    at + ahead < bytes.count ? bytes[at + ahead] : 0
  }

  func has(_ character: Unicode.Scalar) -> Bool {
    peek() == UInt8(ascii: character) && !isAtEnd
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard has(character) else { return false }
    at += 1
    return true
  }

  func fault(_ kind: FluentFault.Kind) -> FluentFault {
    FluentFault(kind: kind, offset: at)
  }

  // MARK: Lines

  /// 1-based; asked for in ascending order.
  var line: Int {
    mutating get {
      counted.line += newlines(counted.offset, at)
      counted.offset = max(at, counted.offset)
      return counted.line
    }
  }

  func newlines(_ start: Int, _ end: Int) -> Int {
    guard start < end else { return 0 }
    return bytes[start..<min(end, bytes.count)].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
  }

  /// Bytes of the line end here: LF 1, CR LF 2, none 0.
  var lineEndLength: Int {
    if has("\n") { return 1 }
    return has("\r") && peek(1) == 0x0A ? 2 : 0
  }

  // MARK: Blanks

  /// `blank_inline`: spaces. Returns how many.
  @discardableResult
  mutating func skipSpaces() -> Int {
    let start = at
    while has(" ") { at += 1 }
    return at - start
  }

  /// `blank`: spaces and line ends.
  mutating func skipBlank() {
    while true {
      skipSpaces()
      let length = lineEndLength
      if length == 0 { return }
      at += length
    }
  }

  /// `blank_block`: lines of nothing but spaces. False at the end of the file.
  mutating func skipBlankBlock() -> Bool {
    while !isAtEnd {
      let start = at
      skipSpaces()
      let length = lineEndLength
      if length == 0 {
        if isAtEnd { return false }
        at = start
        return true
      }
      at += length
    }
    return false
  }

  /// Junk: to the next line that may begin an entry.
  mutating func skipJunk() {
    while !isAtEnd {
      while !isAtEnd, !has("\n") { at += 1 }
      if !isAtEnd { at += 1 }
      if has("#") || has("-") || Self.isLetter(peek()) { return }
    }
  }

  // MARK: Names

  static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }

  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  mutating func identifier() throws(FluentFault) -> String {
    guard Self.isLetter(peek()) else { throw fault(.noName) }
    let start = at
    while Self.isLetter(peek()) || Self.isDigit(peek()) || has("-") || has("_") { at += 1 }
    return string(start, at)
  }

  func string(_ start: Int, _ end: Int) -> String {
    String(decoding: bytes[start..<end], as: UTF8.self)
  }
}
