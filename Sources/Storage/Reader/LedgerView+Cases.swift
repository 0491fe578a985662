import Helpline

extension LedgerView {
  /// Only the cases of the page asked for are opened: what they are ordered by stands in the clear.
  func cases(_ query: CaseQuery) throws(StoreError) -> [HelpCase] {
    let row = try connection.prepare(
      "SELECT number,contact,body FROM help_case \(Self.page(query))")
    if let code = query.code { row.bind(1, copying: Array(code.description.utf8)) }
    if let contact = query.contact { row.bind(2, contact.rawValue) }
    if let before = query.before { row.bind(3, before.rawValue) }
    row.bind(4, Int64(query.limit)).bind(5, Int64(query.offset))
    if case .queue(let now) = query.order {
      row.bind(6, now.adding(seconds: QueueGroup.leaseSoonSeconds).milliseconds)
    }
    var found: [HelpCase] = []
    while try row.step() {
      guard let known = try known(ContactID(rawValue: row.number(1))) else { continue }
      guard var body = sealer.open(.helpCase, row.number(0), with: known.key, row.bytes(2)) else {
        throw RowReader.damaged
      }
      found.append(try CaseRow.decode(try body.raw()))
    }
    return found
  }

  private static func page(_ query: CaseQuery) -> String {
    let page = "\(filter(query)) \(order(query.order)) LIMIT ?4 OFFSET ?5"
    guard case .queue = query.order else { return page }
    // The page's numbers come from the index alone; then their rows are read, and no others.
    return "WHERE number IN (SELECT number FROM help_case \(page)) \(order(query.order))"
  }

  private static func filter(_ query: CaseQuery) -> String {
    var terms: [String] = []
    if query.openOnly { terms.append("open") }
    if query.closedOnly { terms.append("NOT open") }
    if query.code != nil { terms.append("code=?1") }
    if query.contact != nil { terms.append("contact=?2") }
    if query.before != nil { terms.append("number<?3") }
    return terms.isEmpty ? "" : "WHERE " + terms.joined(separator: " AND ")
  }

  private static func order(_ order: CaseQuery.Order) -> String {
    switch order {
    case .oldestFirst: return "ORDER BY number"
    case .newestFirst: return "ORDER BY number DESC"
    case .queue:
      let group = """
        CASE WHEN lease_until IS NOT NULL THEN CASE WHEN lease_until<?6 THEN 1 ELSE 2 END
        WHEN unanswered_since IS NOT NULL THEN 0 ELSE 2 END
        """
      return """
        ORDER BY \(group), CASE \(group) WHEN 0 THEN unanswered_since WHEN 1 THEN lease_until
        ELSE -urgency END, number
        """
    }
  }

  func contact(at address: Address) throws(StoreError) -> Contact? {
    let row = try connection.prepare("SELECT id FROM contact WHERE lookup=?1")
    row.bind(1, copying: vault.lookup(address))
    guard try row.step() else { return nil }
    return try contact(ContactID(rawValue: row.number(0)))
  }
}
