package import Helpline

/// Several phones, one rescue: cases are merged, parted and linked by a named human, never by a guess.
extension Ladder {
  /// Moves all that `other` knows into `helpCase`: facts, urgency, phones. The other ends as a duplicate;
  /// what its person writes from now on goes to this one, and they are told so.
  ///
  /// The changes belong together: commit all or none.
  package func merge(
    _ other: HelpCase, into helpCase: HelpCase, by officer: Officer, now: Instant
  ) -> [CaseChange] {
    if let refusal = refusal(of: [helpCase, other], to: officer, now) { return [refusal] }
    let people = helpCase.others + other.people
    guard helpCase.number != other.number, people.count <= HelpCase.othersMax else {
      return [asking(.notJoined, helpCase, officer, now)]
    }
    var change = CaseChange(helpCase, now: now)
    change.helpCase.others = people
    change.helpCase.join(other)
    change.log("merged", other.code.description, by: officer.id.rawValue)
    if other.urgency > helpCase.urgency {
      raise(&change, to: other.urgency, other.intents)
    }
    let joined = ["text": other.code.description]
    if let holder = holder(of: change.helpCase, now) {
      if holder.id == officer.id {
        renew(&change, by: officer)
      } else {
        echo(.joined, to: holder, &change, joined)
      }
    }
    echo(.joined, to: officer, &change, joined)
    look(&change)
    return [change, ended(other, in: helpCase, by: officer, now)]
  }

  private func ended(
    _ other: HelpCase, in helpCase: HelpCase, by officer: Officer, _ now: Instant
  ) -> CaseChange {
    var change = CaseChange(other, now: now)
    let holder = other.holder(at: now)?.officer
    let others = pagedThisStretch(change).map(\.id) + [holder].compactMap { $0 }
    change.helpCase.outcome = CaseOutcome(
      officer: officer.id, code: .duplicate, note: "\(helpCase.code)", at: now)
    change.helpCase.personState = .closed
    change.helpCase.dueAt = nil
    change.log("merged-into", helpCase.code.description, by: officer.id.rawValue)
    change.say("case-joined", ["case": helpCase.code.description])
    standDown(others, .closedByOther, by: officer, &change)
    return change
  }

  /// Takes a phone out of a rescue it was merged into: its person has a case of their own again, which knows
  /// what theirs knew when it was joined, as urgent as this one and nobody's yet. What they told goes with
  /// them. The phone that opened the case stays: one person, one open case.
  package func split(
    _ helpCase: HelpCase, off joined: HelpCase, as number: CaseNumber, by officer: Officer,
    now: Instant
  ) -> [CaseChange] {
    if let refusal = refusal(of: [helpCase], to: officer, now) { return [refusal] }
    guard helpCase.others.contains(joined.contact) else {
      return [asking(.notJoined, helpCase, officer, now)]
    }
    var change = CaseChange(helpCase, now: now)
    change.helpCase.others.removeAll { $0 == joined.contact }
    change.helpCase.facts.removeAll(where: joined.facts.contains)
    var parted = CaseChange(
      HelpCase(
        number: number, contact: joined.contact, urgency: helpCase.urgency,
        intents: joined.intents, policy: helpCase.policy, station: joined.station,
        locale: joined.locale, openedAt: now),
      now: now)
    parted.helpCase.words = joined.words
    parted.helpCase.facts = joined.facts
    parted.helpCase.spot = joined.spot
    parted.log("split-off", helpCase.code.description, by: officer.id.rawValue)
    change.log("split", parted.helpCase.code.description, by: officer.id.rawValue)
    bind(&change, &parted)
    look(&parted)
    echo(.parted, to: officer, &change, ["text": parted.helpCase.code.description])
    return [change, parted]
  }

  /// Cases that have to do with each other and stay their own.
  package func link(
    _ a: HelpCase, _ b: HelpCase, by officer: Officer, now: Instant
  ) -> [CaseChange] {
    var (first, second) = (CaseChange(a, now: now), CaseChange(b, now: now))
    guard a.number != b.number, a.links.count < HelpCase.linksMax,
      b.links.count < HelpCase.linksMax
    else { return [asking(.notJoined, a, officer, now)] }
    bind(&first, &second)
    first.log("linked", b.code.description, by: officer.id.rawValue)
    second.log("linked", a.code.description, by: officer.id.rawValue)
    return [first, second]
  }

  package func unlink(
    _ a: HelpCase, _ b: HelpCase, by officer: Officer, now: Instant
  ) -> [CaseChange] {
    var (first, second) = (CaseChange(a, now: now), CaseChange(b, now: now))
    first.helpCase.links.removeAll { $0 == b.number }
    second.helpCase.links.removeAll { $0 == a.number }
    first.log("unlinked", b.code.description, by: officer.id.rawValue)
    second.log("unlinked", a.code.description, by: officer.id.rawValue)
    return [first, second]
  }

  /// Something known about the emergency, said by an officer: where, how many, hurt, water, battery …
  package func setFact(
    _ helpCase: HelpCase, _ name: String, _ value: String, by officer: Officer, now: Instant
  ) -> CaseChange {
    changing(helpCase, by: officer, now, orAbove: true) { change in
      guard CaseFact.names.contains(name) else {
        echo(.noteEmpty, to: officer, &change)
        return
      }
      let fact = CaseFact(
        name: name, value: String(value.prefix(CaseFact.valueLettersMax)),
        saidBy: officer.id.rawValue, at: now)
      change.helpCase.facts = (change.helpCase.facts + [fact]).suffix(HelpCase.factsMax)
      change.log("fact-set", name, by: officer.id.rawValue)
      noted(&change, by: officer)
    }
  }

  // MARK: Pieces

  /// Why the officer may not: a case has ended, or somebody else has it.
  private func refusal(
    of cases: [HelpCase], to officer: Officer, _ now: Instant
  ) -> CaseChange? {
    for helpCase in cases {
      var isAllowed = false
      let change = changing(helpCase, by: officer, now, orAbove: true) { _ in isAllowed = true }
      if !isAllowed { return change }
    }
    return nil
  }

  private func bind(_ a: inout CaseChange, _ b: inout CaseChange) {
    if !a.helpCase.links.contains(b.helpCase.number) { a.helpCase.links.append(b.helpCase.number) }
    if !b.helpCase.links.contains(a.helpCase.number) { b.helpCase.links.append(a.helpCase.number) }
  }
}

extension HelpCase {
  /// What another case about the same rescue adds.
  fileprivate mutating func join(_ other: HelpCase) {
    intents += other.intents.filter { !intents.contains($0) }
    intents = Array(intents.prefix(Self.intentsMax))
    facts = Array((facts + other.facts).sorted { $0.at < $1.at }.suffix(Self.factsMax))
    textCount += other.textCount
    lastTextAt = max(lastTextAt, other.lastTextAt)
    spot = spot ?? other.spot
    links += other.links.filter { !links.contains($0) && $0 != number }
    links = Array(links.prefix(Self.linksMax))
    if other.urgency > urgency, !other.words.isEmpty { words = other.words }
  }
}
