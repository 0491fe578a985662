import Helpline

/// A real store whose process dies before or after one of its writes: before, nothing is on disk; after, all is, and
/// nobody has heard of it.
struct MortalStore: Store {
  let store: any Store
  let fate: Fate

  private func mortal<Value: Sendable>(
    _ write: () async throws(StoreError) -> Value
  ) async throws(StoreError) -> Value {
    guard fate.livesOn() else { throw .unavailable }
    let value = try await write()
    guard fate.livesOn() else { throw .unavailable }
    return value
  }

  // MARK: Writes

  func journal(_ message: InboundMessage) async throws(StoreError) -> Journaled {
    try await mortal { () throws(StoreError) in try await store.journal(message) }
  }

  func decide(
    _ entry: JournalEntry, now: Instant,
    by decide: @escaping @Sendable (JournalEntry, any Situation) throws -> Decision
  ) async throws(StoreError) -> Decided {
    try await mortal { () throws(StoreError) in
      try await store.decide(entry, now: now, by: decide)
    }
  }

  func claimUndecided(limit: Int, now: Instant) async throws(StoreError) -> [JournalEntry] {
    try await mortal { () throws(StoreError) in
      try await store.claimUndecided(limit: limit, now: now)
    }
  }

  func advanceDueCases(
    now: Instant, limit: Int,
    by decide: @escaping @Sendable (HelpCase, any Situation) throws -> Decision
  ) async throws(StoreError) -> Int {
    try await mortal { () throws(StoreError) in
      try await store.advanceDueCases(now: now, limit: limit, by: decide)
    }
  }

  func commit(
    now: Instant, _ decide: @escaping @Sendable (any Situation) throws -> Decision
  ) async throws(StoreError) -> Decision {
    try await mortal { () throws(StoreError) in try await store.commit(now: now, decide) }
  }

  func claimOutbox(_ claim: OutboxClaim) async throws(StoreError) -> [OutboxRow] {
    try await mortal { () throws(StoreError) in try await store.claimOutbox(claim) }
  }

  func record(
    _ result: SendResult, of row: OutboxNumber, at now: Instant
  ) async throws(StoreError) {
    try await mortal { () throws(StoreError) in
      try await store.record(result, of: row, at: now)
    }
  }

  func record(_ report: DeliveryReport) async throws(StoreError) -> DeliveryStatus? {
    try await mortal { () throws(StoreError) in try await store.record(report) }
  }

  func resend(_ number: OutboxNumber, now: Instant) async throws(StoreError) -> OutboxNumber? {
    try await mortal { () throws(StoreError) in try await store.resend(number, now: now) }
  }

  // MARK: The rest

  func waitingChannels() async throws(StoreError) -> [ChannelName] {
    try await store.waitingChannels()
  }

  func outgoing(of report: DeliveryReport) async throws(StoreError) -> OutboxRow? {
    try await store.outgoing(of: report)
  }

  func nextDue() async throws(StoreError) -> Instant? { try await store.nextDue() }

  func messages(_ query: MessageQuery) async throws(StoreError) -> [MessageRecord] {
    try await store.messages(query)
  }

  func cases(_ query: CaseQuery) async throws(StoreError) -> [HelpCase] {
    try await store.cases(query)
  }

  func events(of helpCase: CaseNumber) async throws(StoreError) -> [CaseEvent] {
    try await store.events(of: helpCase)
  }

  func contact(_ id: ContactID) async throws(StoreError) -> Contact? { try await store.contact(id) }

  func contact(at address: Address) async throws(StoreError) -> Contact? {
    try await store.contact(at: address)
  }

  func eachOutgoing(
    since: Instant?, limit: Int, _ visit: @escaping @Sendable (MessageRecord) -> Void
  ) async throws(StoreError) {
    try await store.eachOutgoing(since: since, limit: limit, visit)
  }

  func gauges(now: Instant) async throws(StoreError) -> StoreGauges {
    try await store.gauges(now: now)
  }

  func close() async { await store.close() }
}
