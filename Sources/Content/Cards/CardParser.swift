package import Helpline

/// Reads files of cards.
///
/// A card is `Name: value` lines; a blank line ends it. A line that begins with white space continues
/// the value above it; a line whose first character is `#` is a comment. A line that is none of these
/// is reported, and the rest still loads.
package enum CardParser {
  package static let cardsMax = 20_000
  package static let fieldsMax = 1_000
  package static let valueBytesMax = 10_000

  package static func parse(_ file: SourceFile) -> (cards: [Card], diagnostics: [Diagnostic]) {
    var reading = CardReading(file: file.path)
    for line in file.lines {
      reading.take(line)
      if reading.cards.count > cardsMax { break }
    }
    reading.endCard()
    return (reading.cards, reading.diagnostics)
  }
}

private struct CardReading {
  let file: String
  var cards: [Card] = []
  var diagnostics: [Diagnostic] = []
  private var fields: [Card.Field] = []
  /// The lines after one that could not be read must not continue the field before it.
  private var mayContinue = false

  init(file: String) {
    self.file = file
  }

  mutating func take(_ line: SourceFile.Line) {
    let text = line.trimmed
    if text.isEmpty { return endCard() }
    if text.utf8.first == UInt8(ascii: "#") { return }
    if let first = line.text.utf8.first, first == 0x20 || first == 0x09 {
      if mayContinue || !text.contains(":") { return extend(with: text, line.number) }
    }
    addField(text, line.number)
  }

  mutating func endCard() {
    mayContinue = false
    guard let first = fields.first else { return }
    cards.append(Card(file: file, line: first.line, fields: fields))
    fields = []
    if cards.count > CardParser.cardsMax {
      report("too-many-cards", first.line, "more than \(CardParser.cardsMax) cards in one file", "")
    }
  }

  private mutating func addField(_ text: Substring, _ line: Int) {
    mayContinue = false
    guard let colon = text.firstIndex(of: ":") else {
      return report(
        "line-without-colon", line, "this line has no colon: \"\(text.prefix(40))\"",
        "write it as \"Name: value\", or begin it with a space to continue the value above")
    }
    let name = text[..<colon].trimmingBlanks
    guard !name.isEmpty else {
      return report("line-without-name", line, "nothing stands before the colon", "name the value")
    }
    guard fields.count < CardParser.fieldsMax else {
      return report(
        "card-too-long", line, "more than \(CardParser.fieldsMax) lines in one card", "")
    }
    let value = text[text.index(after: colon)...].trimmingBlanks
    fields.append(Card.Field(name: String(name), value: limited(value, line), line: line))
    mayContinue = true
  }

  private mutating func extend(with text: Substring, _ line: Int) {
    guard mayContinue, let last = fields.indices.last else {
      return report(
        "nothing-to-continue", line, "this line begins with a space but continues nothing",
        "remove the space, or write it under the value it belongs to")
    }
    if !fields[last].value.isEmpty { fields[last].value += " " }
    fields[last].value += text
    if fields[last].value.utf8.count > CardParser.valueBytesMax {
      fields[last].value = limited(fields[last].value[...], line)
      mayContinue = false
    }
  }

  private mutating func limited(_ value: Substring, _ line: Int) -> String {
    guard value.utf8.count > CardParser.valueBytesMax else { return String(value) }
    report("value-too-long", line, "a value of more than \(CardParser.valueBytesMax) bytes", "")
    return String(value.prefix(100))
  }

  private mutating func report(_ code: String, _ line: Int, _ summary: String, _ hint: String) {
    guard diagnostics.count < 1_000 else { return }
    diagnostics.append(Diagnostic(.error, code, file: file, line: line, summary, hint: hint))
  }
}
