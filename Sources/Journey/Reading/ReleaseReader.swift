package import Helpline

/// Reads texts with one release's word lists: folds, tells the language, finds the intents.
///
/// Pure: the same text gives the same reading, and nothing outside is touched. Making one compiles
/// the lists, which takes some hundred milliseconds; reading takes some microseconds.
package final class ReleaseReader: TextReader {
  private let matcher: IntentMatcher
  private let pool = ScratchPool()

  /// - Parameter trustsExamples: a text that is a `+` or `-` line word for word is what the line
  ///   says; without it the lists' other lines must find it, as they would its likes.
  package init(_ release: Release, trustsExamples: Bool = true) {
    matcher = IntentMatcher(
      index: IntentIndexBuilder.build(release), trustsExamples: trustsExamples)
  }

  /// Makes what every reader needs whatever its release, once: it may be done beside loading the first.
  package static func prepare() {
    _ = FoldTable.shared
  }

  package func read(_ text: String) -> Reading {
    let scratch = pool.take()
    defer { pool.give(back: scratch) }
    Normalizer.fold(text, into: scratch.text)
    scratch.isPoint = isPoint(text, scratch.text)
    let table = matcher.index.lexicon.table
    table.look(0..<scratch.text.count, of: scratch.text)
    let guess = matcher.index.language.guess(scratch.text, table)
    var reasons: [Reason] = []
    reasons.reserveCapacity(4)
    reasons.append(reason(guess))
    let outcome = matcher.match(scratch, guess, &reasons)
    let matches = outcome.matches
    for match in matches where !match.keywords.isEmpty {
      reasons.append(Reason("keyword", keywords(of: match)))
    }
    return Reading(
      language: tag(guess), languageConfidence: guess.isForeign ? 0 : Double(guess.confidence),
      matches: matches, urgency: outcome.urgency, reasons: reasons)
  }

  /// Coordinates or a link to a map, and not one word.
  private func isPoint(_ text: String, _ folded: FoldedText) -> Bool {
    guard (1...12).contains(folded.count),
      (0..<folded.count).allSatisfy({ folded[$0].kind != .word })
    else { return false }
    return CoordinateReader.read(text) != nil || MapLink.read(text)?.point != nil
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
    return Reason("language-words", known(guess, tongue))
  }

  // Written piece by piece into one buffer, since interpolating costs as much as reading the text.

  private func known(_ guess: LanguageGuess, _ tongue: Tongue) -> String {
    var detail = ""
    detail.reserveCapacity(40)
    detail += tongue.code
    detail += ": "
    detail += String(guess.known)
    detail += " of "
    detail += String(guess.words)
    detail += " words are known"
    return detail
  }

  private func keywords(of match: Match) -> String {
    var detail = ""
    detail.reserveCapacity(
      match.keywords.reduce(match.intent.rawValue.utf8.count + 2) { $0 + $1.utf8.count + 2 })
    detail += match.intent.rawValue
    var separator = ": "
    for keyword in match.keywords {
      detail += separator
      detail += keyword
      separator = ", "
    }
    return detail
  }
}
