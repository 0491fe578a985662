package import Helpline

/// `check`: finds what parsers cannot see. Pure: the same library and day give the same report.
package enum Checker {
  package typealias MakeReader = (Release) -> any TextReader

  /// Without a reader, the `+` and `-` examples are not tried.
  package static func run(
    folder: String, now: Instant, reader: MakeReader? = nil
  ) -> CheckReport {
    check(Library.load(folder), now: now, reader: reader)
  }

  /// What the parsers found is part of the report.
  package static func check(
    _ library: Library, now: Instant, reader: MakeReader? = nil
  ) -> CheckReport {
    let subject = CheckSubject(library: library, now: now, reader: reader)
    let found = checks.flatMap { $0(subject) }
    return CheckReport(library: library, diagnostics: library.diagnostics + found)
  }

  private static let checks: [@Sendable (CheckSubject) -> [Diagnostic]] = [
    References.check, HiddenCharacters.check, ReviewState.check,
    FactDates.check, FactSources.check, BareNumbers.check,
    CollidingWords.check, ExampleLines.check, UnreachableWords.check, ReservedWords.check,
    MissingWords.check,
    AnswerPresence.check, UnfilledAnswers.check, SegmentBudget.check, CostlyLetters.check,
    LocaleDifferences.check, GlossaryWords.check, RedAnswers.check, MenuDigits.check,
    Readability.check, UnusedAnswers.check,
  ]
}
