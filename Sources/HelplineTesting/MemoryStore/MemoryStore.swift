package import Helpline
import Synchronization

/// A store that forgets everything when it goes, with the same meaning as one on disk: it passes the
/// same contract.
package final class MemoryStore: Store {
  private let state: Mutex<MemoryState>
  private let gateway: String

  package init(gateway: String = "memory") {
    self.gateway = gateway
    state = Mutex(MemoryState())
  }

  private init(gateway: String, state: MemoryState) {
    self.gateway = gateway
    self.state = Mutex(state)
  }

  /// What a process finds that starts again with the same gateway name after a crash.
  package func restarted() -> MemoryStore {
    var kept = state.withLock { $0 }
    kept.isClosed = false
    kept.release(claimsOf: gateway)
    return MemoryStore(gateway: gateway, state: kept)
  }

  package func journal(_ message: InboundMessage) async throws(StoreError) -> Journaled {
    try open { state throws(StoreError) in state.journal(message, gateway: gateway) }
  }

  package func decide(
    _ entry: JournalEntry, now: Instant,
    by decide: @escaping @Sendable (JournalEntry, any Situation) throws -> Decision
  ) async throws(StoreError) -> Decided {
    try open { state throws(StoreError) in try state.decide(entry, now: now, by: decide) }
  }

  package func claimUndecided(
    limit: Int, now: Instant
  ) async throws(StoreError) -> [JournalEntry] {
    try open { state throws(StoreError) in
      state.claimUndecided(limit: limit, now: now, gateway: gateway)
    }
  }

  package func advanceDueCases(
    now: Instant, limit: Int,
    by decide: @escaping @Sendable (HelpCase, any Situation) throws -> Decision
  ) async throws(StoreError) -> Int {
    try open { state throws(StoreError) in
      try state.advanceDueCases(now: now, limit: limit, by: decide)
    }
  }

  package func commit(
    now: Instant, _ decide: @escaping @Sendable (any Situation) throws -> Decision
  ) async throws(StoreError) -> Decision {
    try open { state throws(StoreError) in
      let decision = try state.decision { try decide($0) }
      _ = try state.apply(decision, inReplyTo: nil, now: now)
      return decision
    }
  }

  package func claimOutbox(_ claim: OutboxClaim) async throws(StoreError) -> [OutboxRow] {
    try open { state throws(StoreError) in state.claimOutbox(claim, gateway: gateway) }
  }

  package func waitingChannels() async throws(StoreError) -> [ChannelName] {
    try open { state throws(StoreError) in state.waitingChannels() }
  }

  package func resend(
    _ number: OutboxNumber, now: Instant
  ) async throws(StoreError) -> OutboxNumber? {
    try open { state throws(StoreError) in state.resend(number, now: now) }
  }

  package func record(
    _ result: SendResult, of row: OutboxNumber, at now: Instant
  ) async throws(StoreError) {
    try open { state throws(StoreError) in state.record(result, of: row) }
  }

  package func record(_ report: DeliveryReport) async throws(StoreError) -> DeliveryStatus? {
    try open { state throws(StoreError) in state.record(report) }
  }

  package func outgoing(of report: DeliveryReport) async throws(StoreError) -> OutboxRow? {
    try open { state throws(StoreError) in state.outgoing(of: report) }
  }

  package func nextDue() async throws(StoreError) -> Instant? {
    try open { state throws(StoreError) in state.nextDue() }
  }

  package func messages(_ query: MessageQuery) async throws(StoreError) -> [MessageRecord] {
    try open { state throws(StoreError) in state.messages(query) }
  }

  package func cases(_ query: CaseQuery) async throws(StoreError) -> [HelpCase] {
    try open { state throws(StoreError) in state.cases(query) }
  }

  package func events(of helpCase: CaseNumber) async throws(StoreError) -> [CaseEvent] {
    try open { state throws(StoreError) in state.events.filter { $0.helpCase == helpCase } }
  }

  package func contact(_ id: ContactID) async throws(StoreError) -> Contact? {
    try open { state throws(StoreError) in state.contacts[id] }
  }

  package func contact(at address: Address) async throws(StoreError) -> Contact? {
    try open { state throws(StoreError) in
      state.contactIDs[address].flatMap { state.contacts[$0] }
    }
  }

  package func eachOutgoing(
    since: Instant?, limit: Int, _ visit: @escaping @Sendable (MessageRecord) -> Void
  ) async throws(StoreError) {
    let texts = try open { state throws(StoreError) in
      state.outgoing(since: since ?? .distantPast, limit: limit)
    }
    texts.forEach(visit)
  }

  package func gauges(now: Instant) async throws(StoreError) -> StoreGauges {
    try open { state throws(StoreError) in state.gauges() }
  }

  package func close() async {
    state.withLock { $0.isClosed = true }
  }

  func open<Value: Sendable>(
    _ body: (inout MemoryState) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    let result = state.withLock { state -> Result<Value, StoreError> in
      if state.isClosed { return .failure(.unavailable) }
      do throws(StoreError) {
        return .success(try body(&state))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
