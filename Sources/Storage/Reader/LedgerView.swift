import Helpline

/// What stands in the database, opened for reading.
final class LedgerView {
  private static let knownMax = 1_000

  let connection: Connection
  let sealer = Sealer()
  let vault: Vault
  private var known: [ContactID: ContactRow.Known] = [:]

  init(connection: Connection, vault: Vault) {
    self.connection = connection
    self.vault = vault
  }

  /// Forgets keys, so that one destroyed meanwhile is not used again.
  func forget() {
    known.removeAll(keepingCapacity: true)
  }

  /// `nil` when there is no such contact, or it was erased.
  func known(_ id: ContactID) throws(StoreError) -> ContactRow.Known? {
    if let found = known[id] { return found }
    let row = try connection.prepare("SELECT key,address FROM contact WHERE id=?1")
    guard let found = try ContactRow.read(id, row, sealer, vault) else { return nil }
    if known.count >= Self.knownMax { forget() }
    known[id] = found
    return found
  }

  func contact(_ id: ContactID) throws(StoreError) -> Contact? {
    guard let known = try known(id) else { return nil }
    let row = try connection.prepare("SELECT state FROM conversation WHERE contact=?1")
    row.bind(1, id.rawValue)
    guard try row.step() else { return known.beginner(id) }
    guard var state = sealer.open(.conversation, id.rawValue, with: known.key, row.bytes(0)) else {
      throw RowReader.damaged
    }
    return try state.contact(id, known.address)
  }

  func events(of helpCase: CaseNumber) throws(StoreError) -> [CaseEvent] {
    let row = try connection.prepare(
      """
      SELECT e.number,e.at,e.body,c.contact FROM case_event e JOIN help_case c ON c.number=e.help_case
      WHERE e.help_case=?1 ORDER BY e.number
      """)
    row.bind(1, helpCase.rawValue)
    var found: [CaseEvent] = []
    while try row.step() {
      guard let known = try known(ContactID(rawValue: row.number(3))) else { continue }
      guard var body = sealer.open(.caseEvent, row.number(0), with: known.key, row.bytes(2)) else {
        throw RowReader.damaged
      }
      found.append(try body.caseEvent(of: helpCase, at: Instant(milliseconds: row.number(1))))
    }
    return found
  }
}
