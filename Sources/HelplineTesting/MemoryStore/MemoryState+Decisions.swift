import Helpline

extension MemoryState {
  mutating func decide(
    _ entry: JournalEntry, now: Instant, by decide: (JournalEntry, any Situation) throws -> Decision
  ) throws(StoreError) -> Decided {
    let last = Int(entry.number.rawValue) - 1
    guard texts.indices.contains(last) else { throw .undecidable(detail: "no such text") }
    for index in 0...last where texts[index].contact == entry.contact {
      if texts[index].decided == nil { try decideText(at: index, now: now, by: decide) }
    }
    guard let decided = texts[last].decided else { throw .undecidable(detail: "another's text") }
    return decided
  }

  private mutating func decideText(
    at index: Int, now: Instant, by decide: (JournalEntry, any Situation) throws -> Decision
  ) throws(StoreError) {
    let entry = entry(at: index)
    contacts[entry.contact]?.channel = entry.message.channel
    contacts[entry.contact]?.ourNumber = entry.message.to
    let decision = try decision { try decide(entry, $0) }
    let inline = try apply(decision, inReplyTo: entry, now: now)
    texts[index].record = DecisionRecord(decision)
    texts[index].decided = Decided(
      number: entry.number, inlineReplies: inline, urgency: decision.reading?.urgency ?? .none)
  }

  mutating func advanceDueCases(
    now: Instant, limit: Int, by decide: (HelpCase, any Situation) throws -> Decision
  ) throws(StoreError) -> Int {
    let due = cases.values
      .filter { $0.isOpen && ($0.dueAt ?? .distantFuture) <= now }
      .sorted { ($0.dueAt ?? .distantPast, $0.number) < ($1.dueAt ?? .distantPast, $1.number) }
    var advanced = 0
    var failure: StoreError?
    for helpCase in due where advanced < limit {
      do throws(StoreError) {
        let decision = try decision { try decide(helpCase, $0) }
        _ = try apply(decision, inReplyTo: nil, now: now)
        advanced += 1
      } catch {
        failure = error
      }
    }
    if let failure, advanced == 0 { throw failure }
    return advanced
  }

  /// What `decide` makes of the state as it is; whatever it throws is the store's `undecidable`.
  func decision(
    _ decide: (any Situation) throws -> Decision
  ) throws(StoreError) -> Decision {
    do {
      return try decide(MemorySituation(state: self))
    } catch {
      throw .undecidable(detail: "\(error)")
    }
  }

  /// Writes a decision down whole; returns the texts that ride in the response to `entry`.
  mutating func apply(
    _ decision: Decision, inReplyTo entry: JournalEntry?, now: Instant
  ) throws(StoreError) -> [String] {
    try check(decision)
    if let contact = decision.contact { contacts[contact.id] = contact }
    for helpCase in decision.cases { cases[helpCase.number] = helpCase }
    events += decision.events
    for event in decision.events where event.actor != "person" { audit(event) }
    if let move = decision.move { self.move(move.contact, to: move.to) }
    var inline: [String] = []
    for message in decision.messages {
      let isInline = message.mayRideInline && entry != nil
      if isInline { inline.append(message.text) }
      outgoing.append(
        Outgoing(
          message: message, contact: recipient(of: message), createdAt: now,
          status: isInline ? .sent : .queued, isPending: !isInline, dueAt: now))
    }
    return inline
  }

  private mutating func move(_ id: ContactID, to address: Address) {
    guard let old = contacts[id] else { return }
    contactIDs[old.address] = nil
    contactIDs[address] = id
    contacts[id] = Contact(
      id: id, address: address, channel: old.channel, ourNumber: old.ourNumber,
      consent: old.consent, conversation: old.conversation)
  }

  private mutating func audit(_ event: CaseEvent) {
    desk.append(
      AuditEvent(
        actor: event.actor, action: "case." + event.reason.code,
        subject: CaseCode(event.helpCase).description, contact: cases[event.helpCase]?.contact,
        detail: event.reason.detail), at: event.at)
  }

  private func check(_ decision: Decision) throws(StoreError) {
    if let contact = decision.contact, contacts[contact.id] == nil {
      throw .undecidable(detail: "no such contact")
    }
    if let move = decision.move, contacts[move.contact] == nil {
      throw .undecidable(detail: "a move of nobody")
    }
    for message in decision.messages {
      if case .contact(let id) = message.to, contacts[id] == nil {
        throw .undecidable(detail: "no such recipient")
      }
    }
    var after = cases
    for helpCase in decision.cases {
      guard contacts[helpCase.contact] != nil else {
        throw .undecidable(detail: "a case of nobody")
      }
      guard cases[helpCase.number]?.contact ?? helpCase.contact == helpCase.contact else {
        throw .undecidable(detail: "a case of somebody else")
      }
      after[helpCase.number] = helpCase
    }
    let open = after.values.filter(\.isOpen).flatMap(\.people)
    if Set(open).count < open.count {
      throw .undecidable(detail: "a second open case of one person")
    }
    let known = cases.keys + decision.cases.map(\.number)
    for event in decision.events where !known.contains(event.helpCase) {
      throw .undecidable(detail: "an event of no case")
    }
  }

  private mutating func recipient(of message: OutboundMessage) -> ContactID {
    switch message.to {
    case .contact(let id): id
    case .address(let address): contactID(for: address, channel: message.channel, ourNumber: "")
    }
  }
}

/// A `MemoryState` as a decision sees it.
struct MemorySituation: Situation {
  let state: MemoryState

  func contact(_ id: ContactID) -> Contact? { state.contacts[id] }

  func contact(at address: Address) -> Contact? {
    state.contactIDs[address].flatMap { state.contacts[$0] }
  }

  func openCase(of contact: ContactID) -> HelpCase? {
    state.cases.values.first { $0.isOpen && $0.people.contains(contact) }
  }

  func latestCase(of contact: ContactID) -> HelpCase? {
    state.cases.values.filter { $0.contact == contact }.max { $0.number < $1.number }
  }

  func helpCase(_ code: CaseCode) -> HelpCase? {
    state.cases.values.first { $0.code == code }
  }

  func openCases(limit: Int) -> [HelpCase] {
    Array(state.cases.values.filter(\.isOpen).sorted { $0.number < $1.number }.prefix(limit))
  }

  func briefs() -> [CaseBrief] { openCases(limit: .max).map { CaseBrief($0) } }

  func nextCaseNumber() -> CaseNumber {
    CaseNumber(rawValue: (state.cases.keys.max()?.rawValue ?? 0) + 1)
  }

  func texts(of contact: ContactID, before number: MessageNumber, limit: Int) -> [PastText] {
    let earlier = state.texts.indices.prefix { $0 + 1 < number.rawValue }.reversed()
    return earlier.lazy.filter { state.texts[$0].contact == contact }.prefix(limit).map {
      let message = state.texts[$0].message
      return PastText(
        number: MessageNumber(rawValue: Int64($0) + 1), text: message.text,
        receivedAt: message.receivedAt, to: message.to, part: message.part)
    }
  }
}
