package import Helpline

/// Reads texts with one release's word lists: folds, tells the language, finds the intents.
///
/// Pure: the same text gives the same reading, and nothing outside is touched. Making one compiles
/// the lists, which takes some hundred milliseconds; reading takes some microseconds.
package final class ReleaseReader: TextReader {
  private let matcher: IntentMatcher
  private let pool = ScratchPool()

  package init(_ release: Release) {
    matcher = IntentMatcher(index: IntentIndexBuilder.build(release))
  }

  package func read(_ text: String) -> Reading {
    let scratch = pool.take()
    defer { pool.give(back: scratch) }
    Normalizer.fold(text, into: scratch.text)
    let guess = matcher.index.language.guess(scratch.text)
    var reasons: [Reason] = [reason(guess)]
    let outcome = matcher.match(scratch, guess, &reasons)
    let matches = outcome.matches
    for match in matches where !match.keywords.isEmpty {
      reasons.append(
        Reason("keyword", "\(match.intent): \(match.keywords.joined(separator: ", "))"))
    }
    return Reading(
      language: tag(guess), languageConfidence: guess.isForeign ? 0 : Double(guess.confidence),
      matches: matches, urgency: outcome.urgency, reasons: reasons)
  }

  private func tag(_ guess: LanguageGuess) -> LanguageTag {
    guard !guess.isForeign, let tongue = Tongue(rawValue: Int(guess.first)) else {
      return .undetermined
    }
    return tongue.tag
  }

  private func reason(_ guess: LanguageGuess) -> Reason {
    if guess.isForeign {
      return Reason("language-foreign", "few of its words are in our languages")
    }
    guard let tongue = Tongue(rawValue: Int(guess.first)) else {
      return Reason("language-silent", "no words")
    }
    return Reason(
      "language-words", "\(tongue.code): \(guess.known) of \(guess.words) words are known")
  }
}
