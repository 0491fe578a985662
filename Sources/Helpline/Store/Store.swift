/// Everything that must outlive a crash. Each operation is one transaction; those in flight share a
/// sync. What it returned is on disk (fsync) before it returns.
///
/// One contract suite (`StoreContract` in Tests/StorageTests) runs on every store.
package protocol Store: Archive {
  /// Writes a text down before anything is decided, exactly once by (channel, external id): a repeat
  /// within `dedupeDays` is recognised and changes nothing. A new text is claimed for this gateway for
  /// `decideLeaseSeconds`, and its first attempt is counted, before this returns.
  func journal(_ message: InboundMessage) async throws(StoreError) -> Journaled

  /// Decides every undecided text of the entry's person up to and including it, in the order they were
  /// journaled, and commits each decision whole. `decide` is pure: it may run again, and runs with the
  /// store's transaction open, so it must not wait. A text that is already decided is left as it is.
  ///
  /// The situation shows the person's contact with the channel and our number of the text being decided.
  /// A message with `mayRideInline` is taken as handed over in the response: allow it only for the text
  /// whose response is waiting. When `decide` throws, that text stays undecided (`undecidable`).
  func decide(
    _ entry: JournalEntry, now: Instant,
    by decide: @escaping @Sendable (JournalEntry, any Situation) throws -> Decision
  ) async throws(StoreError) -> Decided

  /// Undecided texts whose claim has run out or was this gateway's own before it restarted, in order;
  /// counts the attempt.
  func claimUndecided(limit: Int, now: Instant) async throws(StoreError) -> [JournalEntry]

  /// Takes each open case with `dueAt <= now`, oldest first, and commits what `decide` makes of it.
  /// Returns how many there were. A case is never advanced by two gateways for the same due moment.
  /// A case whose decision throws stays due and holds up no other; when all throw, so does this.
  func advanceDueCases(
    now: Instant, limit: Int,
    by decide: @escaping @Sendable (HelpCase, any Situation) throws -> Decision
  ) async throws(StoreError) -> Int

  /// Commits a decision that no text and no timer caused: an officer at the desk, a drill, another number. A contact
  /// that moves keeps its texts, its cases and what waits for it; whoever was known at the new address is set aside:
  /// their record stays, and no later text joins it.
  func commit(
    now: Instant, _ decide: @escaping @Sendable (any Situation) throws -> Decision
  ) async throws(StoreError) -> Decision

  /// Claims texts that are due until `leaseUntil`, lane by lane, oldest first. A text waits while an
  /// earlier one to the same recipient over the same channel, in the same lane or a higher one, is not yet
  /// sent or given up. Expired ones are marked failed instead.
  func claimOutbox(_ claim: OutboxClaim) async throws(StoreError) -> [OutboxRow]

  /// The channels that texts wait for.
  func waitingChannels() async throws(StoreError) -> [ChannelName]

  func record(_ result: SendResult, of row: OutboxNumber, at now: Instant) async throws(StoreError)

  /// Queues a copy of a text that failed and crosses the old one off the dead letters; the copy expires within
  /// `resendSeconds`. `nil` when no dead letter has that number.
  func resend(_ number: OutboxNumber, now: Instant) async throws(StoreError) -> OutboxNumber?

  /// Moves a text's status forward. Returns its status now, `nil` when no text has that id yet: a carrier
  /// may report before it has answered, so the word is kept a while for the text it will turn out to be.
  func record(_ report: DeliveryReport) async throws(StoreError) -> DeliveryStatus?

  /// The text of ours that a carrier's report is about; `nil` when no text has that id.
  func outgoing(of report: DeliveryReport) async throws(StoreError) -> OutboxRow?

  /// The next moment at which a case or a text of the outbox is due.
  func nextDue() async throws(StoreError) -> Instant?

  /// Finishes what was begun, refuses what comes after.
  func close() async
}

/// How long a text that an operator sends again may wait for its carrier.
package let resendSeconds: Int64 = 3_600
/// How long a carrier's id is remembered.
package let dedupeDays = 9
/// Deciding that was begun this often without an end is given to a human instead.
package let decideAttemptsMax = 2
/// How long a gateway may take to decide a text before another may try.
package let decideLeaseSeconds: Int64 = 60
