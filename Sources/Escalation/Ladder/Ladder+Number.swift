package import Helpline

/// The carrier says that a case's person has another number now.
extension Ladder {
  package enum NumberOutcome: Hashable, Sendable {
    /// What is written to the person goes to the new number.
    case moved
    /// The new number has an open case of its own.
    case otherCase(CaseCode)
    /// It goes to the old number, for somebody still writes from there.
    case kept
  }

  /// Whoever has the case hears of it: a voice they know comes from another number, or a number they know falls silent.
  package func numberChanged(
    _ helpCase: HelpCase, _ outcome: NumberOutcome, now: Instant
  ) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    guard helpCase.isOpen else { return change }
    let holder = holder(of: helpCase, now)
    switch outcome {
    case .moved:
      change.log("number-changed")
      if let holder { echo(.numberChanged, to: holder, &change) }
    case .otherCase(let code):
      change.log("number-of-case", code.description)
      if let holder { echo(.numberOfCase, to: holder, &change, ["text": code.description]) }
    case .kept:
      change.log("number-kept")
      if let holder { echo(.numberKept, to: holder, &change) }
    }
    look(&change)
    return change
  }
}
