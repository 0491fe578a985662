/// Fills in an answer: facts, arguments of the moment, terms, other answers, selectors.
///
/// Pure, and on the way of every reply. Nothing missing, expired, cyclic or endless is ever said: the
/// caller gets the named fault and tries the next locale.
package struct AnswerResolver: Sendable {
  package static let depthMax = 12
  package static let placeablesMax = 500
  package static let textBytesMax = 4_000

  private let facts: [String: Fact]

  package init(_ release: Release) {
    facts = release.facts
  }

  package init(facts: [String: Fact]) {
    self.facts = facts
  }

  /// What the person is told at `now`. A term sees facts and the arguments it is given, as in Fluent.
  package func resolve(
    _ answer: String, in locale: LocaleBundle, arguments: [String: String] = [:], now: Instant
  ) -> Result<ResolvedAnswer, AnswerFault> {
    run(answer, Resolving(locale, facts, arguments, now: now))
  }

  /// The longest text this answer can become: each selector at its longest variant, each argument at
  /// its longest value, facts as they stand, expired or not.
  package func longest(
    _ answer: String, in locale: LocaleBundle,
    arguments: [String: String] = AnswerArgument.longestValues
  ) -> Result<ResolvedAnswer, AnswerFault> {
    run(answer, Resolving(locale, facts, arguments, now: nil))
  }

  private func run(
    _ answer: String, _ start: Resolving
  ) -> Result<ResolvedAnswer, AnswerFault> {
    var resolving = start
    do throws(AnswerFault) {
      try resolving.message(answer, attribute: nil)
      return .success(ResolvedAnswer(text: resolving.text, facts: resolving.used))
    } catch {
      return .failure(error)
    }
  }
}
