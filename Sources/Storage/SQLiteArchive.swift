package import Helpline

/// The database for those who only read, beside the process that writes it or without one.
package final class SQLiteArchive: Archive {
  /// What is quick does not wait for what is long.
  let quick: Reader
  let long: Reader

  /// Opens a database that is there; changes nothing in it.
  package convenience init(file: String, key: SealingKey) throws(StoreError) {
    let connection = try Connection(file: file, mode: .reading)
    let vault = Vault(key)
    guard try Schema.check(connection) == Schema.version else {
      throw .unusable(detail: "an older version: start the gateway once")
    }
    guard try Canary.isSealed(connection, vault) == true else { throw .wrongKey }
    try self.init(file: file, vault: vault)
  }

  init(file: String, vault: Vault) throws(StoreError) {
    quick = try Reader(file: file, vault: vault)
    long = try Reader(file: file, vault: vault)
  }

  package func messages(_ query: MessageQuery) async throws(StoreError) -> [MessageRecord] {
    try await long.read { (view) throws(StoreError) in try view.messages(query) }
  }

  package func cases(_ query: CaseQuery) async throws(StoreError) -> [HelpCase] {
    try await quick.read { (view) throws(StoreError) in try view.cases(query) }
  }

  package func events(of helpCase: CaseNumber) async throws(StoreError) -> [CaseEvent] {
    try await quick.read { (view) throws(StoreError) in try view.events(of: helpCase) }
  }

  package func contact(_ id: ContactID) async throws(StoreError) -> Contact? {
    try await quick.read { (view) throws(StoreError) in try view.contact(id) }
  }

  package func contact(at address: Address) async throws(StoreError) -> Contact? {
    try await quick.read { (view) throws(StoreError) in try view.contact(at: address) }
  }

  package func eachOutgoing(
    since: Instant?, limit: Int, _ visit: @escaping @Sendable (MessageRecord) -> Void
  ) async throws(StoreError) {
    try await long.read { (view) throws(StoreError) in
      try view.eachOutgoing(since: since, limit: limit, visit)
    }
  }

  package func gauges(now: Instant) async throws(StoreError) -> StoreGauges {
    try await quick.read { (view) throws(StoreError) in try view.gauges() }
  }

  /// Lets go of every key, so that one destroyed is not used again.
  func forget() async throws(StoreError) {
    try await quick.read { (view) throws(StoreError) in view.forget() }
    try await long.read { (view) throws(StoreError) in view.forget() }
  }
}
