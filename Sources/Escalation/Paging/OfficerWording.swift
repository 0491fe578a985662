package import Helpline

/// Officers' texts, in the officer's own language, from the library through a closure.
///
/// A broken library can never silence an echo: what it cannot say is said as code and answer id.
package struct OfficerWording: Sendable {
  /// (answer id, locale, arguments) → the text with everything filled in, or `nil` when there is none.
  package typealias Format =
    @Sendable (_ answer: String, _ locale: LanguageTag, _ arguments: [String: String]) -> String?

  private let format: Format

  package init(format: @escaping Format) {
    self.format = format
  }

  /// A piece of a text, or `nil` when the library has none.
  func piece(
    _ answer: String, _ locale: LanguageTag, _ arguments: [String: String] = [:]
  ) -> String? {
    format(answer, locale, arguments).map(Self.tidied).flatMap { $0.isEmpty ? nil : $0 }
  }

  func text(
    _ answer: OfficerAnswer, _ locale: LanguageTag, _ arguments: [String: String] = [:]
  ) -> String {
    piece(answer.rawValue, locale, arguments) ?? Self.bare(answer, arguments)
  }

  private static func bare(_ answer: OfficerAnswer, _ arguments: [String: String]) -> String {
    let values = ["officer", "time", "list", "text"].compactMap { arguments[$0] }
    return ([arguments["case"] ?? "", answer.rawValue] + values).filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  /// In GSM-7 where that loses nothing, without the double spaces that empty arguments leave.
  static func tidied(_ text: String) -> String {
    Transliteration.gsm7(text).split(separator: " ").joined(separator: " ")
  }

  func outcome(_ code: OutcomeCode, _ locale: LanguageTag) -> String {
    piece("outcome-" + code.rawValue, locale) ?? code.rawValue
  }

  func urgency(_ urgency: Urgency, _ locale: LanguageTag) -> String {
    piece("urgency-" + urgency.name, locale) ?? (urgency == .red ? "ROJO" : "AMBAR")
  }
}
