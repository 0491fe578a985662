import Helpline

extension Ledger {
  /// Appends a text of ours to its recipient's thread; unless it is handed over already, it waits in the
  /// outbox. `sender` is saved by the caller.
  func write(
    _ message: OutboundMessage, from sender: Person?, isInline: Bool, now: Instant
  ) throws(StoreError) {
    let recipient = try recipient(of: message)
    let number = next.outgoing
    let contact = recipient.contact.id.rawValue
    let status: DeliveryStatus = isInline ? .sent : .queued
    let row = statements.insertOutgoing.bind(1, number).bind(2, contact)
    row.bind(3, recipient.lastOutgoing).bind(4, now.milliseconds)
    row.bind(5, status.stored).bind(6, 0)
    try row.bind(7, sealer.seal(.outgoing, number, with: recipient.key) { $0.write(message) }).run()
    recipient.lastOutgoing = number
    next.outgoing += 1
    if recipient !== sender { try save(recipient) }
    if isInline { return }
    let waiting = statements.insertPending.bind(1, number).bind(2, contact)
    waiting.bind(3, Int64(message.lane.rawValue)).bind(4, now.milliseconds)
    waiting.bind(5, message.expiresAt?.milliseconds)
    try waiting.bind(6, copying: Array(message.channel.rawValue.utf8)).run()
  }

  private func recipient(of message: OutboundMessage) throws(StoreError) -> Person {
    switch message.to {
    case .contact(let id):
      guard let person = try person(id) else { throw .undecidable(detail: "no such recipient") }
      return person
    case .address(let address):
      return try person(at: address, channel: message.channel, ourNumber: "")
    }
  }

  struct Outgoing {
    var recipient: ContactRow.Known
    var message: OutboundMessage
    var createdAt: Instant
    var status: DeliveryStatus
  }

  /// `nil` when there is none, or its recipient was erased.
  func outgoingMessage(_ number: Int64) throws(StoreError) -> Outgoing? {
    let row = statements.outgoing.bind(1, number)
    defer { row.reset() }
    guard try row.step() else { return nil }
    let contact = ContactID(rawValue: row.number(0))
    guard let recipient = try known(contact) else { return nil }
    guard var body = sealer.open(.outgoing, number, with: recipient.key, row.bytes(4)),
      let status = DeliveryStatus(stored: row.number(2))
    else { throw RowReader.damaged }
    return Outgoing(
      recipient: recipient, message: try body.outboundMessage(to: contact),
      createdAt: Instant(milliseconds: row.number(1)), status: status)
  }

  private struct Due {
    var number: Int64
    var attempts: Int64
    var doubts: Int64
    var parts: Int64
  }

  func claimOutbox(_ claim: OutboxClaim) throws(StoreError) -> [OutboxRow] {
    try writing { () throws(StoreError) in
      try expire(claim.now)
      var claimed: [OutboxRow] = []
      for lane in Lane.allCases where lane <= claim.lowestLane && claimed.count < claim.limit {
        for text in try due(lane, claim, limit: claim.limit - claimed.count) {
          if let row = try take(text, until: claim.leaseUntil) { claimed.append(row) }
        }
      }
      return claimed
    }
  }

  private func due(
    _ lane: Lane, _ claim: OutboxClaim, limit: Int
  ) throws(StoreError) -> [Due] {
    let rows = claim.channel == nil ? statements.duePending : statements.dueOfChannel
    rows.bind(1, Int64(lane.rawValue)).bind(2, claim.now.milliseconds).bind(3, Int64(limit))
    if let channel = claim.channel { rows.bind(4, copying: Array(channel.rawValue.utf8)) }
    defer { rows.reset() }
    var found: [Due] = []
    while try rows.step() {
      found.append(
        Due(
          number: rows.number(0), attempts: rows.number(1), doubts: rows.number(2),
          parts: rows.number(3)))
    }
    return found
  }

  private func take(_ text: Due, until: Instant) throws(StoreError) -> OutboxRow? {
    guard let outgoing = (try? outgoingMessage(text.number)) ?? nil else {
      // Its recipient was erased, or it cannot be read: it must not hold up all the others.
      try finish(text.number, as: .failed, failure: "unreadable", attempts: text.attempts)
      return nil
    }
    let row = statements.claimPending.bind(1, text.number).bind(2, until.milliseconds)
    try row.bind(4, text.attempts + 1).run()
    return OutboxRow(
      number: OutboxNumber(rawValue: text.number), address: outgoing.recipient.address,
      message: outgoing.message, attempt: Int(text.attempts + 1), createdAt: outgoing.createdAt,
      doubts: Int(text.doubts + 1), partsSent: Int(text.parts))
  }

  private func expire(_ now: Instant) throws(StoreError) {
    var expired: [Int64] = []
    statements.expiredPending.bind(1, now.milliseconds)
    defer { statements.expiredPending.reset() }
    while try statements.expiredPending.step() {
      expired.append(statements.expiredPending.number(0))
    }
    for number in expired {
      try finish(number, as: .failed, failure: "expired", attempts: try waiting(number)?.attempts)
    }
  }
}
