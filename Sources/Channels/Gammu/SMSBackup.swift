import Helpline

/// One text as gammu-smsd writes it in its `detail` format: a section for each part.
/// https://docs.gammu.org/formats/smsbackup.html
package struct SMSBackup: Hashable, Sendable {
  package static let bytesMax = 256 * 1024
  package static let partsMax = 255

  package var sender: String
  /// The parts that came, in their order.
  package var text: String
  /// Something else than letters: a ring tone, a card.
  package var isBinary: Bool

  private struct Section {
    var fields: [Substring: Substring] = [:]
  }

  /// `nil` when it is no text from a phone: no number, or a file that is not of this format.
  package init?(_ file: String) {
    let sections = Self.sections(file)
    guard let first = sections.first, sections.count <= Self.partsMax,
      let number = first.fields["NumberUnicode"].flatMap({ Self.letters($0) }), !number.isEmpty
    else { return nil }
    var parts: [(index: Int, text: String)] = []
    for (position, section) in sections.enumerated() {
      guard let text = Self.text(section) else { return nil }
      let part = section.fields["UDH"].flatMap { Self.octets($0) }.flatMap { Part(header: $0) }
      parts.append((part?.index ?? position + 1, text))
    }
    sender = number
    text = parts.sorted { $0.index < $1.index }.map(\.text).joined()
    isBinary = first.fields["Coding"] == "8bit"
  }

  /// `Text00`, `Text01` … are one text, cut where a line became too long.
  private static func text(_ section: Section) -> String? {
    var digits = ""
    for line in 0..<100 {
      let name = "Text" + (line < 10 ? "0" : "") + String(line)
      guard let more = section.fields[Substring(name)] else { break }
      digits += more
    }
    return letters(digits[...])
  }

  private static func letters(_ digits: Substring) -> String? {
    octets(digits).flatMap { DataCoding.ucs2.decode($0) }
  }

  private static func octets(_ digits: Substring) -> [UInt8]? {
    let values = digits.utf8.map { UInt8(ascii: $0) }
    guard values.count.isMultiple(of: 2), !values.contains(nil) else { return nil }
    let nibbles = values.compactMap { $0 }
    return stride(from: 0, to: nibbles.count, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
  }

  private static func sections(_ file: String) -> [Section] {
    var sections: [Section] = []
    for line in file.split(whereSeparator: \.isNewline) where !line.hasPrefix(";") {
      if line.hasPrefix("[SMSBackup") {
        sections.append(Section())
      } else if let equals = line.firstIndex(of: "="), !sections.isEmpty {
        let name = line[..<equals].trimmingSuffix { $0 == " " }
        let value = line[line.index(after: equals)...].drop { $0 == " " }
        sections[sections.count - 1].fields[name] = value.trimmingSuffix { $0 == " " }
      }
    }
    return sections
  }
}

extension UInt8 {
  /// The value of a hexadecimal digit.
  fileprivate init?(ascii digit: UInt8) {
    switch digit {
    case 48...57: self = digit - 48
    case 65...70: self = digit - 55
    case 97...102: self = digit - 87
    default: return nil
    }
  }
}

extension Substring {
  fileprivate func trimmingSuffix(_ isTrimmed: (Character) -> Bool) -> Substring {
    var end = endIndex
    while end > startIndex, isTrimmed(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
