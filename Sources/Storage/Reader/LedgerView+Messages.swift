import Helpline

extension LedgerView {
  /// Newest first. Both ways are read backwards, each to the limit, then merged.
  func messages(_ query: MessageQuery) throws(StoreError) -> [MessageRecord] {
    var found: [MessageRecord] = []
    if !query.deadLettersOnly { try inbound(query) { found.append($0) } }
    try outgoing(query) { found.append($0) }
    let newestFirst = found.sorted {
      ($0.at, $0.direction.rawValue, $0.number) > ($1.at, $1.direction.rawValue, $1.number)
    }
    return Array(newestFirst.prefix(query.limit))
  }

  func eachOutgoing(
    since: Instant?, limit: Int, _ visit: (MessageRecord) -> Void
  ) throws(StoreError) {
    var query = MessageQuery()
    query.since = since
    query.limit = limit
    try outgoing(query, visit)
  }

  private func inbound(
    _ query: MessageQuery, _ visit: (MessageRecord) -> Void
  ) throws(StoreError) {
    let columns = "i.number,i.contact,i.at,i.body,i.previous,d.body"
    let decision = "LEFT JOIN decision d ON d.number=i.number"
    let rows = try rows(
      query, all: "SELECT \(columns) FROM inbound i \(decision) ORDER BY i.number DESC",
      one: "SELECT \(columns) FROM inbound i \(decision) WHERE i.number=?1",
      latest: """
        SELECT max(coalesce((SELECT last_inbound FROM conversation WHERE contact=?1),0),
        coalesce((SELECT max(number) FROM undecided WHERE contact=?1),0))
        """)
    try walk(rows, query, visit) { (row) throws(StoreError) in
      let id = ContactID(rawValue: row.number(1))
      guard let known = try self.known(id) else { return nil }
      let at = Instant(milliseconds: row.number(2))
      guard var body = self.sealer.open(.inbound, row.number(0), with: known.key, row.bytes(3))
      else {
        throw RowReader.damaged
      }
      let message = try body.inboundMessage(from: known.address, at: at)
      var record = MessageRecord(
        direction: .inbound, number: row.number(0), at: at, contact: id, address: known.address,
        channel: message.channel, text: message.text)
      if row.bytes(5).count > 0 {
        var decision = self.sealer.open(.decision, row.number(0), with: known.key, row.bytes(5))
        record.decision = try decision?.decisionRecord()
      }
      return record
    }
  }

  private func outgoing(
    _ query: MessageQuery, _ visit: (MessageRecord) -> Void
  ) throws(StoreError) {
    let columns = """
      o.number,o.contact,o.at,o.body,o.previous,o.status,coalesce(p.attempts,o.attempts),
      p.gateway IS NOT NULL,f.failure
      """
    let pending = """
      LEFT JOIN pending p ON p.number=o.number LEFT JOIN dead_letter f ON f.number=o.number
      """
    let rows = try rows(
      query,
      all: """
        SELECT \(columns) FROM outgoing o \(pending)
        \(query.deadLettersOnly ? "WHERE f.number IS NOT NULL" : "") ORDER BY o.number DESC
        """,
      one: "SELECT \(columns) FROM outgoing o \(pending) WHERE o.number=?1",
      latest: "SELECT last_outgoing FROM conversation WHERE contact=?1")
    try walk(rows, query, visit) { (row) throws(StoreError) in
      let id = ContactID(rawValue: row.number(1))
      guard let known = try self.known(id) else { return nil }
      guard var body = self.sealer.open(.outgoing, row.number(0), with: known.key, row.bytes(3))
      else { throw RowReader.damaged }
      let message = try body.outboundMessage(to: id)
      var record = MessageRecord(
        direction: .outbound, number: row.number(0), at: Instant(milliseconds: row.number(2)),
        contact: id, address: known.address, channel: message.channel, text: message.text)
      record.status = row.number(7) != 0 ? .sending : DeliveryStatus(stored: row.number(5))
      record.lane = message.lane
      record.answer = message.answer
      record.locale = message.locale
      record.helpCase = message.helpCase
      record.attempts = Int(row.number(6))
      let failure = row.bytes(8)
      record.failure = failure.isEmpty ? nil : String(decoding: failure, as: UTF8.self)
      return record
    }
  }

  /// Rows one after the other, newest first: all of them, or one contact's by its links.
  private struct Rows {
    var statement: Statement
    var next: Int64?
    var followsLinks: Bool
  }

  private func rows(
    _ query: MessageQuery, all: String, one: String, latest: String
  ) throws(StoreError) -> Rows {
    guard let contact = query.contact else {
      return Rows(statement: try connection.prepare(all), next: nil, followsLinks: false)
    }
    let end = try connection.prepare(latest).bind(1, contact.rawValue)
    let next = try end.step() ? end.optionalNumber(0) : nil
    return Rows(statement: try connection.prepare(one), next: next, followsLinks: true)
  }

  private func walk(
    _ rows: Rows, _ query: MessageQuery, _ visit: (MessageRecord) -> Void,
    _ record: (Statement) throws(StoreError) -> MessageRecord?
  ) throws(StoreError) {
    var rows = rows
    var found = 0
    while found < query.limit, try step(&rows) {
      // One damaged row is left out; the list is still worth having.
      guard let record = (try? record(rows.statement)) ?? nil else { continue }
      if let since = query.since, record.at < since { break }
      visit(record)
      found += 1
    }
  }

  private func step(_ rows: inout Rows) throws(StoreError) -> Bool {
    guard rows.followsLinks else { return try rows.statement.step() }
    guard let next = rows.next, next > 0 else { return false }
    rows.statement.reset()
    rows.statement.bind(1, next)
    guard try rows.statement.step() else { return false }
    rows.next = rows.statement.optionalNumber(4)
    return true
  }
}
