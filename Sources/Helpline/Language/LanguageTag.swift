/// A language as BCP 47 (RFC 5646) names it: `es`, `ht`, `pt-BR`. Compared without case.
package struct LanguageTag: Hashable, Sendable, CustomStringConvertible, Codable {
  package let description: String

  /// `nil` unless the tag is 2–8 letters, then subtags of 1–8 letters or digits after `-`.
  package init?(_ text: some StringProtocol) {
    // Nearly every tag that is stored or sent: two or three small letters.
    let bytes = text.utf8
    if (2...3).contains(bytes.count), bytes.allSatisfy({ (97...122).contains($0) }) {
      description = String(text)
      return
    }
    let subtags = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = subtags.first, (2...8).contains(first.utf8.count),
      first.utf8.allSatisfy({ Self.isLetter($0) }),
      subtags.allSatisfy({ (1...8).contains($0.utf8.count) }),
      subtags.allSatisfy({ $0.utf8.allSatisfy { Self.isLetter($0) || (48...57).contains($0) } })
    else { return nil }
    description = text.lowercased()
  }

  private init(known: String) {
    description = known
  }

  package static let spanish = LanguageTag(known: "es")
  package static let english = LanguageTag(known: "en")
  package static let haitian = LanguageTag(known: "ht")
  package static let french = LanguageTag(known: "fr")
  package static let portuguese = LanguageTag(known: "pt")
  /// BCP 47's tag for a language that could not be determined.
  package static let undetermined = LanguageTag(known: "und")

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20)
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    self = LanguageTag(text) ?? .undetermined
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
