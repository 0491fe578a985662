import Helpline

/// The way up: which steps are due, whom they page, and where it begins again.
extension Ladder {
  func stepDue(_ helpCase: HelpCase) -> Instant {
    let steps = policy(of: helpCase).steps
    let step = min(max(helpCase.ladder.step, 0), steps.count - 1)
    let due = helpCase.ladder.roundStartedAt.adding(seconds: steps[step].afterSeconds)
    guard helpCase.urgency == .red, helpCase.ladder.emptyRounds == 0, let last = helpCase.pages.last
    else { return due }
    return min(due, last.at.adding(seconds: Self.redQuietSecondsMax))
  }

  /// Takes the highest step that is due, once, however many were missed; a step with nobody is skipped at
  /// once. The steps that follow keep their distance from this one.
  func climb(_ change: inout CaseChange) {
    let helpCase = change.helpCase
    guard stepDue(helpCase) <= change.now else { return }
    let steps = policy(of: helpCase).steps
    let start = helpCase.ladder.roundStartedAt
    let first = helpCase.ladder.step
    let late = (first..<steps.count).last {
      start.adding(seconds: steps[$0].afterSeconds) <= change.now
    }
    // Steps of the same moment are one rung.
    let highest = steps.firstIndex { $0.afterSeconds == steps[late ?? first].afterSeconds } ?? first
    if highest > first { change.log("steps-overtaken", "\(highest - first) were missed") }
    for from in rungs(steps, upFrom: highest) + rungs(steps, first..<highest).reversed() {
      if take(rung: from, of: steps, &change) { return }
    }
    endEmptyClimb(&change)
  }

  /// The first index of each rung from `index` up.
  private func rungs(_ steps: [EscalationStep], upFrom index: Int) -> [Int] {
    rungs(steps, index..<steps.count)
  }

  private func rungs(_ steps: [EscalationStep], _ range: Range<Int>) -> [Int] {
    range.filter {
      $0 == range.lowerBound || steps[$0].afterSeconds != steps[$0 - 1].afterSeconds
    }
  }

  /// Pages everybody the steps of one moment name. False when they name nobody.
  private func take(rung: Int, of steps: [EscalationStep], _ change: inout CaseChange) -> Bool {
    var reached = false
    let moment = steps[rung].afterSeconds
    let last = steps.lastIndex { $0.afterSeconds == moment } ?? rung
    for index in rung...last {
      let target = steps[index].target
      let officers = targets(of: target, change)
      if officers.isEmpty {
        if change.helpCase.ladder.emptyRounds == 0 {
          change.log("step-skipped-nobody-on-call", target.rawValue)
        }
        continue
      }
      reached = true
      change.helpCase.ladder.step = index
      page(officers, &change, because: Reason("paged", target.rawValue))
    }
    if reached { settle(after: last, steps, &change) }
    return reached
  }

  /// What follows keeps its distance from now; after the last rung a new round waits to begin.
  func settle(after index: Int, _ steps: [EscalationStep], _ change: inout CaseChange) {
    change.helpCase.ladder.emptyRounds = 0
    if index + 1 < steps.count {
      change.helpCase.ladder.step = index + 1
      change.helpCase.ladder.roundStartedAt = change.now.adding(
        seconds: -steps[index].afterSeconds)
    } else {
      beginRound(
        &change, at: change.now.adding(seconds: policy(of: change.helpCase).repeatSeconds))
    }
  }

  func beginRound(_ change: inout CaseChange, at moment: Instant) {
    change.helpCase.ladder.round &+= 1
    change.helpCase.ladder.step = 0
    change.helpCase.ladder.roundStartedAt = moment
    change.helpCase.ladder.passedBy = []
  }

  /// Nobody on any step that is left. Begin again with those who were there; if there was nobody, the desk;
  /// if there is nobody at all, an alarm, and the case stays due.
  private func endEmptyClimb(_ change: inout CaseChange) {
    let round = change.helpCase.ladder.round
    if let last = change.helpCase.pages.last(where: { $0.round == round }) {
      let soonest = last.at.adding(seconds: Self.roundGapSeconds)
      beginRound(&change, at: max(change.now, soonest))
      if soonest <= change.now { climb(&change) }
      return
    }
    let desk = onCall.holders(of: .desk, at: change.helpCase.station, change.now)
    if !desk.isEmpty {
      page(
        Array(desk.prefix(Self.targetsMax)), &change,
        because: Reason("paged", "desk, the whole round was empty"))
      beginRound(
        &change, at: change.now.adding(seconds: policy(of: change.helpCase).repeatSeconds))
      return
    }
    if change.helpCase.ladder.emptyRounds == 0 { change.log("nobody-to-page") }
    change.act(
      .alarm(
        because: Reason("nobody-to-page", "case \(change.helpCase.code) has nobody to page")))
    change.helpCase.ladder.emptyRounds &+= 1
    beginRound(&change, at: change.now.adding(seconds: Self.lookSecondsMax))
  }

  // MARK: Whom

  private func targets(of target: EscalationStep.Target, _ change: CaseChange) -> [Officer] {
    let station = change.helpCase.station
    let ready: (Officer) -> Bool = { !change.helpCase.ladder.passedBy.contains($0.id) }
    switch target {
    case .onCall:
      return Array(onCall.onCall(at: station, change.now).filter(ready).prefix(1))
    case .next:
      let paged = pagedThisRound(change)
      return Array(
        onCall.onCall(at: station, change.now)
          .filter { ready($0) && !paged.contains($0.id) }.prefix(1))
    case .lead, .region, .desk:
      guard let role = Officer.Role(rawValue: target.rawValue) else { return [] }
      return Array(
        onCall.holders(of: role, at: station, change.now).filter(ready).prefix(Self.targetsMax))
    }
  }

  func pagedThisRound(_ change: CaseChange) -> Set<OfficerID> {
    Set(change.helpCase.pages.filter { $0.round == change.helpCase.ladder.round }.map(\.officer))
  }

  /// Who learned of the case since nobody has it.
  func pagedThisStretch(_ change: CaseChange) -> [Officer] {
    var seen: Set<OfficerID> = []
    return change.helpCase.pages.filter { $0.at >= change.helpCase.unheldSince }
      .filter { seen.insert($0.officer).inserted }
      .compactMap { onCall[$0.officer] }
  }

  func page(_ officers: [Officer], _ change: inout CaseChange, because reason: Reason) {
    for officer in officers where !wasJustPaged(officer, change) {
      change.page(
        officer,
        text: pageText.text(for: change.helpCase, to: officer.locale, clock: clock(change)),
        because: reason)
    }
  }

  private func wasJustPaged(_ officer: Officer, _ change: CaseChange) -> Bool {
    change.helpCase.pages.contains {
      $0.officer == officer.id && $0.at <= change.now
        && change.now < $0.at.adding(seconds: Self.pageGapSeconds)
    }
  }

  /// A shift began, or the step that names them was missed: whoever is on call now must know.
  func pageWhoeverCameOnCall(_ change: inout CaseChange) {
    let ladder = change.helpCase.ladder
    let steps = policy(of: change.helpCase).steps
    let taken = ladder.roundStartedAt > change.now ? steps[...] : steps.prefix(ladder.step)
    guard taken.contains(where: { $0.target == .onCall }),
      let officer = targets(of: .onCall, change).first,
      !pagedThisStretch(change).contains(where: { $0.id == officer.id })
    else { return }
    page([officer], &change, because: Reason("paged", "on call now"))
  }
}
