import Escalation
import Helpline

/// What must hold of every change of a case, whoever caused it. Written apart from the ladder, from what
/// the project promises.
struct Promises {
  enum Cause: Hashable {
    case text
    case time
    case command(OfficerCommand, OfficerID)
  }

  let before: HelpCase?
  let after: HelpCase
  let actions: [EscalationAction]
  let events: [CaseEvent]
  let cause: Cause
  let now: Instant
  let roster: Roster
  let ladder: Ladder

  func broken() -> [String] {
    dueInTime() + noPageWhileHeld() + onlyOneTextToThePerson() + endedByAHuman() + onlyOnDuty()
      + noStorm() + timelineSaysSo() + watched()
  }

  /// I1: a red case has a step due within 60 s, or a lease that has not run out.
  private func dueInTime() -> [String] {
    guard after.isOpen else { return after.dueAt == nil ? [] : ["an ended case is due"] }
    guard let due = after.dueAt else { return ["I1 an open case is never due"] }
    if let held = after.acknowledgement {
      return due <= held.leaseUntil ? [] : ["I1 a lease ends unseen"]
    }
    if after.urgency == .red, due > now.adding(seconds: 60) { return ["I1 due too late"] }
    return due <= now.adding(seconds: 90_000) ? [] : ["I1 due in the far future"]
  }

  /// I2: no page while somebody has the case; a lease that has run out is nobody's.
  private func noPageWhileHeld() -> [String] {
    guard !paged.isEmpty else { return [] }
    var faults: [String] = []
    if let held = after.acknowledgement, now < held.leaseUntil {
      faults.append("I2 paged though \(held.officer) has it")
    }
    if let held = before?.acknowledgement, now < held.leaseUntil, !isPass {
      faults.append("I2 paged though \(held.officer) had it")
    }
    return faults
  }

  /// A red case that somebody has and nobody hears from is never forgotten, nor is a promise.
  private func watched() -> [String] {
    guard after.isOpen, let due = after.dueAt else { return [] }
    var faults: [String] = []
    if after.acknowledgement != nil, after.urgency == .red, after.silence == nil {
      faults.append("silence is not watched")
    }
    if let promise = after.promise, promise.reminded < 3,
      due > max(promise.at, now).adding(seconds: 900)
    {
      faults.append("a promise is forgotten")
    }
    return faults
  }

  private var isPass: Bool {
    if case .command(.pass, _) = cause { true } else { false }
  }

  /// I4: at most one automatic text, and none that says again what the person was last told.
  private func onlyOneTextToThePerson() -> [String] {
    let told = actions.compactMap { action in
      if case .tell(let answer, _, _) = action { answer } else { nil }
    }
    if told.count > 1 { return ["I4 \(told.count) texts for one change"] }
    guard let answer = told.first, let before else { return [] }
    if answer == "nobody-yet" {
      return after.toldMinutes.count > before.toldMinutes.count
        || after.unheldSince > before.unheldSince ? [] : ["I4 told the same minutes again"]
    }
    switch answer {
    case "still-there": return after.silence != before.silence ? [] : ["I4 asked again"]
    case "promise", "promise-late":
      return after.promise != before.promise ? [] : ["I4 promised again"]
    default: return before.personState == after.personState ? ["I4 \(answer) again"] : []
    }
  }

  /// I5: no case ends without a named human who closed it.
  private func endedByAHuman() -> [String] {
    guard let outcome = after.outcome, before?.outcome == nil else { return [] }
    guard case .command(.close(_, let code?, _), let officer) = cause, code == outcome.code,
      officer == outcome.officer, roster[officer] != nil
    else { return ["I5 ended by nobody"] }
    return []
  }

  /// I7: nobody outside a shift is paged unless the ladder says so: lead, region, desk, the lost holder.
  private func onlyOnDuty() -> [String] {
    paged.compactMap { id in
      guard let officer = roster[id] else { return "I7 paged somebody who is not on the roster" }
      if officer.role != .officer { return nil }
      if before?.acknowledgement?.officer == id { return nil }
      let onDuty = ladder.onCall.onCall(at: after.station, now).map(\.id)
      return onDuty.contains(id) ? nil : "I7 \(id) is off duty"
    }
  }

  private func noStorm() -> [String] {
    var faults: [String] = []
    if Set(paged).count != paged.count { faults.append("an officer paged twice at once") }
    for id in paged {
      let last = before?.pages.last { $0.officer == id && $0.at <= now }
      if let last, now.seconds(since: last.at) < 60 { faults.append("\(id) paged within a minute") }
    }
    if after.pages.count > HelpCase.pagesMax || after.facts.count > HelpCase.factsMax {
      faults.append("a case grows without limit")
    }
    for case .page(_, let text, _) in actions where Segmenter(text).segments != 1 {
      faults.append("a page of several segments")
    }
    return faults
  }

  /// Whatever changed stands in the timeline with a name.
  private func timelineSaysSo() -> [String] {
    if events.contains(where: { $0.reason.code.isEmpty || $0.actor.isEmpty }) {
      return ["an event without a name"]
    }
    guard let before else { return [] }
    let holderChanged = before.acknowledgement?.officer != after.acknowledgement?.officer
    return holderChanged && events.isEmpty ? ["the holder changed without a word"] : []
  }

  private var paged: [OfficerID] {
    actions.compactMap { action in
      if case .page(let officer, _, _) = action { officer } else { nil }
    }
  }
}
