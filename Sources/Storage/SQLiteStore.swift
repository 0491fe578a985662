package import Helpline
import Synchronization

/// The embedded store: one SQLite file beside its write-ahead log (`-wal`), in the hands of one process.
///
/// One writer groups what waits into a transaction with one sync (`synchronous=FULL`); readers stand
/// beside it. Texts, decisions, cases and addresses are sealed under a key of each contact's own, which
/// is sealed under the master key.
package final class SQLiteStore: Store {
  let writer: Writer
  package let archive: SQLiteArchive
  private let lock: Mutex<FileLock?>

  /// Opens `file`, making it when it is not there. What this gateway had claimed before is free again.
  package init(file: String, key: SealingKey, gateway: String = "gateway") throws(StoreError) {
    let lock = try FileLock(file: file + ".lock")
    let vault = Vault(key)
    try FileLock.create(file)
    let connection = try Connection(file: file, mode: .writing)
    try Schema.migrate(connection)
    try Canary.check(connection, vault)
    let ledger = try Ledger(connection: connection, vault: vault, gateway: gateway)
    writer = Writer(ledger: ledger, checkpointer: try Checkpointer(file: file))
    archive = try SQLiteArchive(file: file, vault: vault)
    self.lock = Mutex(lock)
  }

  package var metrics: StoreMetrics { writer.metrics }

  package func journal(_ message: InboundMessage) async throws(StoreError) -> Journaled {
    try await writer.write { (ledger) throws(StoreError) in try ledger.journal(message) }
  }

  package func decide(
    _ entry: JournalEntry, now: Instant,
    by decide: @escaping @Sendable (JournalEntry, any Situation) throws -> Decision
  ) async throws(StoreError) -> Decided {
    try await writer.write { (ledger) throws(StoreError) in
      try ledger.decide(entry, now: now, by: decide)
    }
  }

  package func claimUndecided(
    limit: Int, now: Instant
  ) async throws(StoreError) -> [JournalEntry] {
    try await writer.write { (ledger) throws(StoreError) in
      try ledger.claimUndecided(limit: limit, now: now)
    }
  }

  package func advanceDueCases(
    now: Instant, limit: Int,
    by decide: @escaping @Sendable (HelpCase, any Situation) throws -> Decision
  ) async throws(StoreError) -> Int {
    try await writer.write { (ledger) throws(StoreError) in
      try ledger.advanceDueCases(now: now, limit: limit, by: decide)
    }
  }

  package func commit(
    now: Instant, _ decide: @escaping @Sendable (any Situation) throws -> Decision
  ) async throws(StoreError) -> Decision {
    let decision = try await writer.write { (ledger) throws(StoreError) in
      let decision = try ledger.decision(decide)
      try ledger.write(decision, now: now)
      return decision
    }
    if decision.move != nil { try await archive.forget() }
    return decision
  }

  package func claimOutbox(_ claim: OutboxClaim) async throws(StoreError) -> [OutboxRow] {
    try await writer.write { (ledger) throws(StoreError) in try ledger.claimOutbox(claim) }
  }

  package func waitingChannels() async throws(StoreError) -> [ChannelName] {
    try await writer.write { (ledger) throws(StoreError) in try ledger.waitingChannels() }
  }

  package func resend(
    _ number: OutboxNumber, now: Instant
  ) async throws(StoreError) -> OutboxNumber? {
    try await writer.write { (ledger) throws(StoreError) in try ledger.resend(number, now: now) }
  }

  package func record(
    _ result: SendResult, of row: OutboxNumber, at now: Instant
  ) async throws(StoreError) {
    try await writer.write { (ledger) throws(StoreError) in
      try ledger.record(result, of: row, at: now)
    }
  }

  package func record(_ report: DeliveryReport) async throws(StoreError) -> DeliveryStatus? {
    try await writer.write { (ledger) throws(StoreError) in try ledger.record(report) }
  }

  package func outgoing(of report: DeliveryReport) async throws(StoreError) -> OutboxRow? {
    try await writer.write { (ledger) throws(StoreError) in try ledger.outgoingRow(of: report) }
  }

  /// Destroys a person's key: nothing they wrote or were sent can be read again. Refused while they have
  /// an open case or an undecided text.
  package func erase(_ contact: ContactID) async throws(StoreError) {
    try await writer.write { (ledger) throws(StoreError) in try ledger.erase(contact) }
    try await archive.forget()
    await writer.truncateLog()
  }

  package func nextDue() async throws(StoreError) -> Instant? {
    try await archive.quick.read { (view) throws(StoreError) in try view.nextDue() }
  }

  package func messages(_ query: MessageQuery) async throws(StoreError) -> [MessageRecord] {
    try await archive.messages(query)
  }

  package func cases(_ query: CaseQuery) async throws(StoreError) -> [HelpCase] {
    try await archive.cases(query)
  }

  package func events(of helpCase: CaseNumber) async throws(StoreError) -> [CaseEvent] {
    try await archive.events(of: helpCase)
  }

  package func contact(_ id: ContactID) async throws(StoreError) -> Contact? {
    try await archive.contact(id)
  }

  package func contact(at address: Address) async throws(StoreError) -> Contact? {
    try await archive.contact(at: address)
  }

  package func eachOutgoing(
    since: Instant?, limit: Int, _ visit: @escaping @Sendable (MessageRecord) -> Void
  ) async throws(StoreError) {
    try await archive.eachOutgoing(since: since, limit: limit, visit)
  }

  package func gauges(now: Instant) async throws(StoreError) -> StoreGauges {
    try await archive.gauges(now: now)
  }

  package func close() async {
    await writer.close()
    lock.withLock { $0 = nil }
  }
}
