import Helpline

extension Ledger {
  /// More messages than any decision has: what a damaged row may make us read.
  private static let messagesReadMax: Int64 = 1_000

  func decide(
    _ entry: JournalEntry, now: Instant, by decide: (JournalEntry, any Situation) throws -> Decision
  ) throws(StoreError) -> Decided {
    let waiting = undecided[entry.contact] ?? []
    guard waiting.contains(entry.number.rawValue) else {
      guard let decided = try decided(entry.number, of: entry.contact) else {
        throw .undecidable(detail: "there is no such text")
      }
      return decided
    }
    for number in waiting where number < entry.number.rawValue {
      guard let earlier = try waitingEntry(MessageNumber(rawValue: number)) else { continue }
      _ = try decideText(earlier, now: now, by: decide)
    }
    return try decideText(entry, now: now, by: decide)
  }

  private func waitingEntry(_ number: MessageNumber) throws(StoreError) -> JournalEntry? {
    let row = statements.undecidedAttempt.bind(1, number.rawValue)
    defer { row.reset() }
    let attempt = try row.step() ? Int(row.number(0)) : 1
    return readable(number, attempt)
  }

  private func decideText(
    _ entry: JournalEntry, now: Instant, by decide: (JournalEntry, any Situation) throws -> Decision
  ) throws(StoreError) -> Decided {
    guard let person = try person(entry.contact) else {
      throw .undecidable(detail: "the person was erased")
    }
    person.contact.channel = entry.message.channel
    person.contact.ourNumber = entry.message.to
    let decision = try decision { try decide(entry, $0) }
    try check(decision)
    return try writing { () throws(StoreError) in
      let inline = try write(decision, inReplyTo: entry, person, now: now)
      undecided[entry.contact]?.removeAll { $0 == entry.number.rawValue }
      if undecided[entry.contact]?.isEmpty ?? false { undecided[entry.contact] = nil }
      try statements.deleteUndecided.bind(1, entry.number.rawValue).run()
      return Decided(
        number: entry.number, inlineReplies: inline, urgency: decision.reading?.urgency ?? .none)
    }
  }

  /// What `decide` makes of things as they stand; whatever it throws is `undecidable`.
  func decision(_ decide: (any Situation) throws -> Decision) throws(StoreError) -> Decision {
    do {
      return try decide(LedgerSituation(ledger: self))
    } catch let error as StoreError {
      throw error
    } catch {
      throw .undecidable(detail: "\(error)")
    }
  }

  private func write(
    _ decision: Decision, inReplyTo entry: JournalEntry, _ person: Person, now: Instant
  ) throws(StoreError) -> [String] {
    let first = next.outgoing
    let inline = try write(decision, person, isReply: true, now: now)
    let record = DecisionRecord(decision)
    let number = entry.number.rawValue
    let row = statements.insertDecision.bind(1, number).bind(2, now.milliseconds)
    row.bind(3, decision.messages.isEmpty ? nil : first).bind(4, next.outgoing - first)
    try row.bind(5, sealer.seal(.decision, number, with: person.key) { $0.write(record) }).run()
    return inline
  }

  /// Commits a decision that answers no text.
  func write(_ decision: Decision, now: Instant) throws(StoreError) {
    try check(decision)
    let person = try decision.contact.flatMap { (contact) throws(StoreError) in
      try self.person(contact.id)
    }
    try writing { () throws(StoreError) in
      _ = try write(decision, person, isReply: false, now: now)
    }
  }

  /// Writes everything but the record; returns the texts that ride in the response.
  private func write(
    _ decision: Decision, _ person: Person?, isReply: Bool, now: Instant
  ) throws(StoreError) -> [String] {
    var inline: [String] = []
    for message in decision.messages {
      let isInline = isReply && message.mayRideInline
      if isInline { inline.append(message.text) }
      try write(message, from: person, isInline: isInline, now: now)
    }
    if let contact = decision.contact, contact.id == person?.contact.id {
      person?.contact = contact
    } else if let contact = decision.contact, let other = try self.person(contact.id) {
      other.contact = contact
      try save(other)
    }
    if let person { try save(person) }
    // What ended is written first: a person has one open case at every moment.
    for helpCase in decision.cases where !helpCase.isOpen { try write(helpCase) }
    for helpCase in decision.cases where helpCase.isOpen { try write(helpCase) }
    for event in decision.events {
      try write(event)
      try audit(event)
    }
    if let move = decision.move { try self.move(move.contact, to: move.to) }
    return inline
  }

  /// The stored decision of a text, `nil` while it waits.
  func decided(_ number: MessageNumber, of contact: ContactID) throws(StoreError) -> Decided? {
    let row = statements.decision.bind(1, number.rawValue)
    defer { row.reset() }
    guard try row.step(), let person = try person(contact) else { return nil }
    guard var body = sealer.open(.decision, number.rawValue, with: person.key, row.bytes(2)) else {
      throw RowReader.damaged
    }
    let urgency = try body.urgency()
    var inline: [String] = []
    if let first = row.optionalNumber(0) {
      for offset in 0..<min(max(row.number(1), 0), Self.messagesReadMax) {
        guard let message = try outgoingMessage(first &+ offset)?.message else { continue }
        if message.mayRideInline { inline.append(message.text) }
      }
    }
    return Decided(number: number, inlineReplies: inline, urgency: urgency)
  }
}
