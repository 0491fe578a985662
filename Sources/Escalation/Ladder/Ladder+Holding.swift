package import Helpline

/// What a named human does about a case. Every command is echoed, also one that changes nothing.
extension Ladder {
  /// Takes the case: a lease, which a later proof of action renews.
  package func acknowledge(_ helpCase: HelpCase, by officer: Officer, now: Instant) -> CaseChange {
    changing(helpCase, by: officer, now) { change in
      if change.helpCase.holder(at: now) == nil {
        take(&change, by: officer, tellingThePerson: true)
      } else {
        renew(&change, by: officer)
      }
      echo(.taken, to: officer, &change, ["time": leaseEnd(change)])
    }
  }

  /// Still at it: the lease begins anew. Nobody's case is taken by it.
  package func stay(_ helpCase: HelpCase, by officer: Officer, now: Instant) -> CaseChange {
    changing(helpCase, by: officer, now) { change in
      hold(&change, by: officer, tellingThePerson: true)
      echo(.renewed, to: officer, &change, ["time": leaseEnd(change)])
    }
  }

  /// Gives the case on: the next is paged at once.
  package func pass(_ helpCase: HelpCase, by officer: Officer, now: Instant) -> CaseChange {
    changing(helpCase, by: officer, now) { change in
      if change.helpCase.holder(at: now) != nil {
        change.log("passed", by: officer.id.rawValue)
        beginStretch(&change)
        change.helpCase.ladder.passedBy = [officer.id]
      } else if pagedThisStretch(change).contains(where: { $0.id == officer.id }) {
        change.log("passed", by: officer.id.rawValue)
        decline(&change, by: officer)
      } else {
        echo(.notYours, to: officer, &change)
        return
      }
      echo(.passed, to: officer, &change)
      look(&change)
    }
  }

  /// A note for the timeline. Anybody may add one; the holder's renews the lease.
  package func note(
    _ helpCase: HelpCase, _ text: String, by officer: Officer, now: Instant
  ) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    change.log("note", String(text.prefix(Self.noteLettersMax)), by: officer.id.rawValue)
    noted(&change, by: officer)
    return change
  }

  /// What the holder writes down is a proof of action; what others write down is kept all the same.
  func noted(_ change: inout CaseChange, by officer: Officer) {
    if change.helpCase.holder(at: change.now)?.officer == officer.id {
      renew(&change, by: officer)
      echo(.noted, to: officer, &change, ["time": leaseEnd(change)])
    } else {
      echo(.notedOnly, to: officer, &change)
    }
  }

  /// The officer's own words to the person, marked as a human's. Who writes to the person has the case.
  package func relay(
    _ helpCase: HelpCase, _ text: String, by officer: Officer, now: Instant
  ) -> CaseChange {
    changing(helpCase, by: officer, now) { change in
      let words = RelayText.text(text, from: officer.locale, to: change.helpCase.locale)
      guard Segmenter(words).segments <= RelayText.segmentsMax else {
        echo(.relayTooLong, to: officer, &change, ["count": "\(RelayText.lettersMax)"])
        return
      }
      hold(&change, by: officer, tellingThePerson: false)
      change.helpCase.personState = .read
      change.log("relayed", by: officer.id.rawValue)
      keepPromise(&change, by: officer)
      restartSilence(&change, asked: true)
      change.act(.relay(text: words, because: Reason("relayed", officer.id.rawValue)))
      let isForeign = officer.locale != change.helpCase.locale
      echo(
        isForeign ? .relayedUntranslated : .relayed, to: officer, &change,
        ["time": leaseEnd(change), "text": change.helpCase.locale.description])
    }
  }

  /// Ends the case, with a named human's word on how. Without an outcome it stays open and asks.
  package func close(
    _ helpCase: HelpCase, as outcome: OutcomeCode?, note: String = "", by officer: Officer,
    now: Instant
  ) -> CaseChange {
    changing(helpCase, by: officer, now, orAbove: true) { change in
      guard let outcome else {
        echo(.askOutcome, to: officer, &change)
        return
      }
      let others = pagedThisStretch(change).map(\.id) + [helpCase.holder(at: now)?.officer]
      change.helpCase.outcome = CaseOutcome(
        officer: officer.id, code: outcome, note: String(note.prefix(Self.noteLettersMax)), at: now)
      change.log("case-closed", outcome.rawValue, by: officer.id.rawValue)
      change.tell(.closed, "case-closed")
      echo(
        .closed, to: officer, &change, ["what": wording.outcome(outcome, officer.locale)])
      standDown(others.compactMap { $0 }, .closedByOther, by: officer, &change)
    }
  }

  static let noteLettersMax = 1000

  // MARK: Pieces

  /// Runs `body` where the officer may act on the case; says who has it, or who ended it, where not.
  func changing(
    _ helpCase: HelpCase, by officer: Officer, _ now: Instant, orAbove: Bool = false,
    _ body: (inout CaseChange) -> Void
  ) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    if let outcome = helpCase.outcome {
      echo(.alreadyClosed, to: officer, &change, closing(outcome, change, officer.locale))
      return change
    }
    if let held = helpCase.holder(at: now), held.officer != officer.id,
      !(orAbove && officer.role != .officer)
    {
      return sayingWhoHasIt(helpCase, to: officer, now: now)
    }
    body(&change)
    schedule(&change)
    return change
  }

  /// The conflict, with name and time; nothing changes.
  func sayingWhoHasIt(_ helpCase: HelpCase, to officer: Officer, now: Instant) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    guard let held = helpCase.acknowledgement else { return change }
    echo(
      .heldByOther, to: officer, &change,
      ["officer": name(held.officer), "time": clock(change).text(at: held.at)])
    return change
  }

  func hold(_ change: inout CaseChange, by officer: Officer, tellingThePerson: Bool) {
    if change.helpCase.holder(at: change.now) == nil {
      take(&change, by: officer, tellingThePerson: tellingThePerson)
    } else {
      renew(&change, by: officer)
    }
  }

  private func take(_ change: inout CaseChange, by officer: Officer, tellingThePerson: Bool) {
    if let late = change.helpCase.acknowledgement {
      change.log("lease-expired", late.officer.rawValue)
    }
    let others = pagedThisStretch(change).map(\.id)
    change.helpCase.acknowledgement = Acknowledgement(
      officer: officer.id, at: change.now, leaseUntil: leaseFromNow(change))
    change.log("taken", by: officer.id.rawValue)
    restartSilence(&change, asked: false)
    if tellingThePerson, change.helpCase.personState != .read {
      change.tell(.read, "officer-read", ["time": clock(change).text(at: change.now)])
    }
    standDown(others, .takenByOther, by: officer, &change)
  }

  func renew(_ change: inout CaseChange, by officer: Officer) {
    let until = leaseFromNow(change)
    change.helpCase.acknowledgement?.leaseUntil = until
    change.log("lease-renewed", by: officer.id.rawValue)
    schedule(&change)
  }

  /// Who was paged and cannot: the ladder waits for the others, or takes its next step at once.
  private func decline(_ change: inout CaseChange, by officer: Officer) {
    if !change.helpCase.ladder.passedBy.contains(officer.id) {
      change.helpCase.ladder.passedBy.append(officer.id)
    }
    let waitingFor = pagedThisRound(change).subtracting(change.helpCase.ladder.passedBy)
    guard waitingFor.isEmpty else { return }
    let steps = policy(of: change.helpCase).steps
    let step = min(change.helpCase.ladder.step, steps.count - 1)
    change.helpCase.ladder.roundStartedAt = change.now.adding(
      seconds: -steps[step].afterSeconds)
  }

  func standDown(
    _ others: [OfficerID], _ answer: OfficerAnswer, by officer: Officer, _ change: inout CaseChange
  ) {
    var told: Set = [officer.id]
    for other in others where told.insert(other).inserted {
      guard let other = onCall[other] else { continue }
      var arguments = ["officer": name(officer.id), "time": clock(change).text(at: change.now)]
      if let outcome = change.helpCase.outcome {
        arguments["what"] = wording.outcome(outcome.code, other.locale)
      }
      echo(answer, to: other, &change, arguments)
    }
  }

  func closing(
    _ outcome: CaseOutcome, _ change: CaseChange, _ locale: LanguageTag
  ) -> [String: String] {
    [
      "officer": name(outcome.officer), "time": clock(change).text(at: outcome.at),
      "what": wording.outcome(outcome.code, locale),
    ]
  }

  private func leaseFromNow(_ change: CaseChange) -> Instant {
    change.now.adding(seconds: policy(of: change.helpCase).leaseSeconds)
  }

  func leaseEnd(_ change: CaseChange) -> String {
    change.helpCase.acknowledgement.map { clock(change).text(at: $0.leaseUntil) } ?? ""
  }
}
