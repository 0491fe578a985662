/// One file of the library as it was read: UTF-8 text, without the byte order mark some editors add.
package struct SourceFile: Hashable, Sendable {
  /// Below the library's root: `Locales/es/common.ftl`.
  package var path: String
  package var text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text.unicodeScalars.first == "\u{FEFF}" ? String(text.dropFirst()) : text
  }

  /// One line without its ending (LF or CR LF), and its 1-based number.
  package struct Line: Hashable, Sendable {
    package var text: Substring
    package var number: Int

    /// Without the blanks around it.
    package var trimmed: Substring { text.trimmingBlanks }
  }

  package var lines: [Line] {
    var lines: [Line] = []
    var start = text.startIndex
    for end in lineEnds() {
      var line = text[start..<end]
      if line.utf8.last == UInt8(ascii: "\r") { line = Substring(line.utf8.dropLast()) }
      lines.append(Line(text: line, number: lines.count + 1))
      if end < text.endIndex { start = text.utf8.index(after: end) }
    }
    return lines
  }

  /// Where each line's ending stands, and the end of the text.
  private func lineEnds() -> [String.Index] {
    var whole = text
    let places = whole.withUTF8 { bytes in
      bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    }
    return places.map { text.utf8.index(text.startIndex, offsetBy: $0) } + [text.endIndex]
  }
}

extension Substring {
  /// Without spaces, tabs and carriage returns at both ends.
  var trimmingBlanks: Substring {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = utf8.first, let last = utf8.last, isBlank(first) || isBlank(last) else {
      return self
    }
    var rest = utf8[...]
    while let first = rest.first, isBlank(first) { rest.removeFirst() }
    while let last = rest.last, isBlank(last) { rest.removeLast() }
    return Substring(rest)
  }

  /// The parts between commas, without blanks, empty ones left out.
  var commaList: [String] {
    split(separator: ",").map { String($0.trimmingBlanks) }.filter { !$0.isEmpty }
  }
}
