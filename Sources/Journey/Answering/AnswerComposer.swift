package import Helpline

/// Makes the text of an answer: the wanted locale or the next of its chain, facts filled in, spelled
/// for the air, within its segments.
package struct AnswerComposer: Sendable {
  package struct Composed: Hashable, Sendable {
    package var answer: String
    package var locale: LanguageTag
    package var text: String
    package var reasons: [Reason]
  }

  /// Said instead of an answer whose facts nobody may send any more.
  package static let unavailable = "answer-unavailable"

  private let release: Release
  private let resolver: AnswerResolver
  private let segmentsByAnswer: [String: Int]
  private let chains: [LanguageTag: [LocaleBundle]]
  private let spelled = FittedTexts()

  package init(_ release: Release) {
    self.release = release
    resolver = AnswerResolver(release)
    chains = Dictionary(
      release.locales.keys.map { ($0, release.chain(from: $0)) }, uniquingKeysWith: { $1 })
    segmentsByAnswer = Dictionary(
      release.catalog.intents.values.map { ($0.answer, $0.segmentsMax) }, uniquingKeysWith: min)
  }

  /// Falls back to `answer-unavailable`; `nil` only when no locale has even that.
  package func compose(
    _ answer: String, locale: LanguageTag, arguments: [String: String], now: Instant
  ) -> Composed? {
    var reasons: [Reason] = []
    if let found = first(of: answer, locale, arguments, now, &reasons) { return found }
    reasons.append(Reason("answer-unavailable", answer))
    return first(of: Self.unavailable, locale, arguments, now, &reasons)
  }

  /// Officers' wording: no season, no budget of its own.
  package func wording(
    _ answer: String, locale: LanguageTag, arguments: [String: String]
  ) -> String? {
    for bundle in chain(from: locale) {
      let found = resolver.resolve(
        answer, in: bundle, arguments: arguments, now: .distantPast)
      if case .success(let resolved) = found { return resolved.text }
    }
    return nil
  }

  private func chain(from locale: LanguageTag) -> [LocaleBundle] {
    chains[locale] ?? release.chain(from: locale)
  }

  private func first(
    of answer: String, _ locale: LanguageTag, _ arguments: [String: String], _ now: Instant,
    _ reasons: inout [Reason]
  ) -> Composed? {
    for bundle in chain(from: locale) {
      switch resolver.resolve(answer, in: bundle, arguments: arguments, now: now) {
      case .failure(let fault):
        reasons.append(Reason(fault.code, "\(bundle.tag): \(fault.subject)"))
      case .success(let resolved):
        var composed = Composed(
          answer: answer, locale: bundle.tag, text: resolved.text, reasons: reasons)
        fit(&composed)
        return composed
      }
    }
    return nil
  }

  /// Most replies are the same few texts: each is spelled and measured once.
  private func fit(_ composed: inout Composed) {
    let budget = segmentsByAnswer[composed.answer] ?? 2
    let fitted = spelled.value(for: composed.text, budget) { Self.fitted($0, segments: budget) }
    composed.text = fitted.text
    composed.reasons += fitted.reasons
  }

  private static func fitted(_ text: String, segments: Int) -> FittedText {
    var fitted = FittedText(text: Transliteration.gsm7(text), reasons: [])
    if fitted.text != text { fitted.reasons.append(Reason("transliterated")) }
    guard Segmenter(fitted.text).segments > segments else { return fitted }
    fitted.text = cut(fitted.text, segments: segments)
    fitted.reasons.append(Reason("cut-to-fit", "\(segments) segments"))
    return fitted
  }

  /// As many whole words as fit. `check` keeps this from happening; a text that ends early is still
  /// better than one that does not come.
  private static func cut(_ text: String, segments: Int) -> String {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    while words.count > 1, Segmenter(words.joined(separator: " ")).segments > segments {
      words.removeLast()
    }
    return words.joined(separator: " ")
  }
}
