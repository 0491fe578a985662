package import Helpline

/// A page that its carrier refused for good woke nobody: the ladder does not wait for who was not reached. A person's
/// text is not sent a third time: a human hears of it instead.
extension Ladder {
  /// A text to the case's person that was given up. Who has the case can call, or write again; while nobody has it,
  /// it is paged for anyway, and the alarm tells who watches.
  package func textLost(_ helpCase: HelpCase, code: String, now: Instant) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    guard helpCase.isOpen else { return change }
    change.log("text-lost", code)
    change.act(.alarm(because: Reason("text-lost", code)))
    if let holder = holder(of: helpCase, now) { echo(.textLost, to: holder, &change) }
    look(&change)
    return change
  }

  /// `sentAt` is when the page was decided, `ways` over how many channels. Only when all of them lost it
  /// does the ladder go on at once; a case that somebody has by now is left alone.
  package func pageLost(
    _ helpCase: HelpCase, to officer: OfficerID, over channel: ChannelName, ways: Int,
    sentAt: Instant, code: String, now: Instant
  ) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    guard helpCase.isOpen,
      let index = helpCase.pages.lastIndex(where: { $0.officer == officer && $0.at <= sentAt })
    else { return change }
    var lost = helpCase.pages[index].lostOver ?? []
    guard !lost.contains(channel) else { return change }
    lost.append(channel)
    change.helpCase.pages[index].lostOver = lost
    change.log("page-lost", "\(officer) over \(channel): \(code)")
    guard lost.count >= ways else { return change }
    change.act(.alarm(because: Reason("page-lost", officer.rawValue)))
    if helpCase.acknowledgement == nil { goOn(&change, from: helpCase.pages[index]) }
    look(&change)
    return change
  }

  /// The next step of this round is due now, unless somebody of the lost page's step may have got theirs.
  /// A round that has ended waits to begin anew: numbers that are all dead must not be tried in a circle.
  private func goOn(_ change: inout CaseChange, from page: Page) {
    let ladder = change.helpCase.ladder
    let steps = policy(of: change.helpCase).steps
    guard ladder.step > 0, ladder.round == page.round, steps.indices.contains(ladder.step) else {
      return
    }
    let waiting = change.helpCase.pages.contains {
      $0.round == page.round && $0.step == page.step && $0.at == page.at
        && $0.officer != page.officer && ($0.lostOver ?? []).isEmpty
    }
    if waiting { return }
    change.helpCase.ladder.roundStartedAt = min(
      ladder.roundStartedAt, change.now.adding(seconds: -steps[ladder.step].afterSeconds))
  }
}
