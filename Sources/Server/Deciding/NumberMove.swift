import Escalation
import Helpline

/// A carrier says that a person has another number: where their conversation goes from now on.
///
/// It moves whole, with open case, language and opt-out, or not at all. Pure, like every decision.
struct NumberMove {
  private let snapshot: Snapshot
  private let caseWork: CaseWork
  private let now: Instant

  init(_ snapshot: Snapshot, _ caseWork: CaseWork, now: Instant) {
    self.snapshot = snapshot
    self.caseWork = caseWork
    self.now = now
  }

  func decide(_ change: NumberChange, _ situation: any Situation) throws -> Decision {
    let nothing = Decision(release: snapshot.release.id)
    guard isAPersons(change.from), isAPersons(change.to), change.from != change.to,
      let old = try situation.contact(at: change.from)
    else { return nothing }
    let helpCase = try situation.openCase(of: old.id)
    let new = try situation.contact(at: change.to)
    let newCase = try new.flatMap { try situation.openCase(of: $0.id) }
    guard newCase == nil || newCase?.number != helpCase?.number else { return nothing }
    let outcome = outcome(of: change, old, helpCase, new, newCase)
    var decision = nothing
    if let helpCase {
      let change = snapshot.ladder.numberChanged(helpCase, outcome, now: now)
      decision = try caseWork.decision([change], situation)
    }
    if outcome == .moved { decision.move = Decision.Move(contact: old.id, to: change.to) }
    return decision
  }

  /// Who commands, and who only plays an emergency, is known by the roster and the settings, not by a carrier's word.
  private func isAPersons(_ address: Address) -> Bool {
    !address.isMachine && address != Drill.person && snapshot.roster.officer(at: address) == nil
  }

  private func outcome(
    of change: NumberChange, _ old: Contact, _ helpCase: HelpCase?, _ new: Contact?,
    _ newCase: HelpCase?
  ) -> Ladder.NumberOutcome {
    // Two open cases are two until an officer joins them.
    if let newCase { return .otherCase(newCase.code) }
    // Whoever wrote from the old number since then, or writes to us over another carrier, has it still.
    guard old.channel == change.channel,
      old.conversation.lastTextAt.map({ $0 <= change.at }) ?? true
    else { return .kept }
    // Without a case, what was begun from the new number counts.
    return helpCase == nil && new != nil ? .kept : .moved
  }
}
