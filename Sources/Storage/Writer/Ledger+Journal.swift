import Helpline

extension Ledger {
  func journal(_ message: InboundMessage) throws(StoreError) -> Journaled {
    let hash = vault.hash(message.channel, message.externalID)
    let idHash = Int64(bitPattern: hash.0 >> 2)
    if let known = try inboundHashes.find(idHash), let repeated = try duplicate(known, of: message)
    {
      return repeated
    }
    let person = try person(
      at: message.from, channel: message.channel, ourNumber: message.to)
    let number = next.inbound
    try writing { () throws(StoreError) in
      try insert(message, idHash: idHash, of: person, number: number)
    }
    next.inbound += 1
    inboundHashes.add(idHash, number: number, at: message.receivedAt.milliseconds)
    person.append(message, number: number)
    undecided[person.contact.id, default: []].append(number)
    return .new(
      JournalEntry(
        number: MessageNumber(rawValue: number), contact: person.contact.id, message: message,
        attempt: 1))
  }

  private func insert(
    _ message: InboundMessage, idHash: Int64, of person: Person, number: Int64
  ) throws(StoreError) {
    let row = statements.insertInbound.bind(1, number).bind(2, person.contact.id.rawValue)
    row.bind(3, person.lastInbound).bind(4, message.receivedAt.milliseconds).bind(5, idHash)
    try row.bind(6, sealer.seal(.inbound, number, with: person.key) { $0.write(message) }).run()
    try claim(
      number, of: person.contact.id, attempt: 1,
      until: message.receivedAt.adding(seconds: decideLeaseSeconds))
  }

  private func claim(
    _ number: Int64, of contact: ContactID, attempt: Int64, until: Instant
  ) throws(StoreError) {
    let row = statements.insertUndecided.bind(1, number).bind(2, contact.rawValue).bind(3, attempt)
    try row.bind(5, until.milliseconds).run()
  }

  /// `nil` when the text with the same hash came under another id, or longer ago than is promised.
  private func duplicate(
    _ number: Int64, of message: InboundMessage
  ) throws(StoreError) -> Journaled? {
    guard let known = try entry(MessageNumber(rawValue: number), attempt: 0) else { return nil }
    let age = message.receivedAt.seconds(since: known.message.receivedAt)
    guard known.message.externalID == message.externalID,
      known.message.channel == message.channel, age < Int64(dedupeDays) * 86_400
    else { return nil }
    return .duplicate(known.number, decided: try decided(known.number, of: known.contact))
  }

  func entry(_ number: MessageNumber, attempt: Int) throws(StoreError) -> JournalEntry? {
    let row = statements.inbound.bind(1, number.rawValue)
    defer { row.reset() }
    guard try row.step() else { return nil }
    let contact = ContactID(rawValue: row.number(0))
    guard let person = try person(contact) else { return nil }
    guard var body = sealer.open(.inbound, number.rawValue, with: person.key, row.bytes(3)) else {
      throw RowReader.damaged
    }
    let message = try body.inboundMessage(
      from: person.contact.address, at: Instant(milliseconds: row.number(2)))
    return JournalEntry(number: number, contact: contact, message: message, attempt: attempt)
  }

  func claimUndecided(limit: Int, now: Instant) throws(StoreError) -> [JournalEntry] {
    var waiting: [(number: Int64, contact: ContactID, attempt: Int64)] = []
    let due = try connection.prepare(
      """
      SELECT number,contact,attempt FROM undecided WHERE claimed_until<=?1
      ORDER BY number LIMIT ?2
      """)
    due.bind(1, now.milliseconds).bind(2, Int64(limit))
    while try due.step() {
      waiting.append((due.number(0), ContactID(rawValue: due.number(1)), due.number(2) + 1))
    }
    due.reset()
    try writing { () throws(StoreError) in
      for text in waiting {
        let until = now.adding(seconds: decideLeaseSeconds)
        try claim(text.number, of: text.contact, attempt: text.attempt, until: until)
      }
    }
    return waiting.compactMap { readable(MessageNumber(rawValue: $0.number), Int($0.attempt)) }
  }

  /// `nil` also for a row that is damaged: it must not hold up all the others.
  func readable(_ number: MessageNumber, _ attempt: Int) -> JournalEntry? {
    (try? entry(number, attempt: attempt)) ?? nil
  }
}
