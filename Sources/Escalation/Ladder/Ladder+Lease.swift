import Helpline

/// What happens while nobody has the case, and when somebody's hold on it runs out.
extension Ladder {
  /// Nobody has the case from now on: the ladder begins at its foot.
  func beginStretch(_ change: inout CaseChange) {
    change.helpCase.acknowledgement = nil
    change.helpCase.unheldSince = change.now
    change.helpCase.toldMinutes = []
    change.helpCase.ladder.emptyRounds = 0
    beginRound(&change, at: change.now)
  }

  /// The holder gave no sign of life: they and the next are paged, and the person is told.
  func expireLease(_ change: inout CaseChange) {
    guard let held = change.helpCase.acknowledgement else { return }
    change.log("lease-expired", held.officer.rawValue)
    beginStretch(&change)
    change.tell(.lost, "officer-lost")
    let holder = onCall[held.officer]
    let next = successor(of: held.officer, change)
    let officers = [holder, next].compactMap { $0 }
    guard !officers.isEmpty else { return }
    page(officers, &change, because: Reason("paged", "lease ran out"))
    let steps = policy(of: change.helpCase).steps
    // These pages are the round's first rung.
    settle(after: steps.lastIndex { $0.afterSeconds == steps[0].afterSeconds } ?? 0, steps, &change)
  }

  private func successor(of holder: OfficerID, _ change: CaseChange) -> Officer? {
    let station = change.helpCase.station
    let onShift = onCall.onCall(at: station, change.now)
    let above = [Officer.Role.lead, .region, .desk].lazy
      .flatMap { onCall.holders(of: $0, at: station, change.now) }
    return onShift.first { $0.id != holder } ?? above.first { $0.id != holder }
  }

  // MARK: The truth told to the person

  /// Minutes without an officer at which the person is told so, once each.
  static func tellMinutes(_ urgency: Urgency) -> [Int] {
    urgency == .red ? [5, 10] : [30]
  }

  func untoldMinutes(_ helpCase: HelpCase) -> [Int] {
    Self.tellMinutes(helpCase.urgency).filter { !helpCase.toldMinutes.contains($0) }
  }

  /// However late this is called the person gets one text, with the minutes as they really are.
  func tellNobodyYet(_ change: inout CaseChange) {
    let waited = change.now.seconds(since: change.helpCase.unheldSince) / 60
    let due = untoldMinutes(change.helpCase).filter { Int64($0) <= waited }
    guard !due.isEmpty else { return }
    change.helpCase.toldMinutes += due
    change.tell(.nobodyYet, "nobody-yet", ["minutes": "\(waited)"])
  }

  // MARK: A clock that was set back

  /// Moments that lie further ahead than they can be are pulled back, or a case would wait for them.
  func mend(_ change: inout CaseChange) {
    let policy = policy(of: change.helpCase)
    let now = change.now
    if !policy.steps.indices.contains(change.helpCase.ladder.step) {
      beginRound(&change, at: now)
    }
    let latest = latestRoundStart(change.helpCase, policy, now)
    let start = change.helpCase.ladder.roundStartedAt
    change.helpCase.ladder.roundStartedAt = min(start, latest)
    change.helpCase.unheldSince = min(change.helpCase.unheldSince, now)
    // A page from before must not count as just sent when the clock comes by its moment again.
    for index in change.helpCase.pages.indices where change.helpCase.pages[index].at > now {
      change.helpCase.pages[index].at = now
    }
    if let since = change.helpCase.silence?.since {
      change.helpCase.silence?.since = min(since, now)
    }
    if let held = change.helpCase.acknowledgement {
      change.helpCase.acknowledgement?.leaseUntil = min(
        held.leaseUntil, now.adding(seconds: policy.leaseSeconds))
    }
  }

  private func latestRoundStart(
    _ helpCase: HelpCase, _ policy: EscalationPolicy, _ now: Instant
  ) -> Instant {
    let step = helpCase.ladder.step
    let latest: Instant
    if step > 0 {
      latest = now.adding(seconds: -policy.steps[step - 1].afterSeconds)
    } else if helpCase.ladder.emptyRounds > 0 {
      latest = now.adding(seconds: Self.lookSecondsMax)
    } else {
      latest = now.adding(seconds: max(policy.repeatSeconds, Self.roundGapSeconds))
    }
    guard helpCase.urgency == .red else { return latest }
    let wait = Self.redQuietSecondsMax - policy.steps[step].afterSeconds
    return min(latest, now.adding(seconds: wait))
  }
}
