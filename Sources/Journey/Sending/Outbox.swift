package import Helpline

/// Hands the texts that are due to their channels: emergency before reply before notice before
/// broadcast, in each lane oldest first, a bounded number at a time.
///
/// A row is claimed by a lease, so a crash between claim and record leads to one repeat at most, under
/// the same idempotency key.
package struct Outbox: Sendable {
  package static let leaseSeconds: Int64 = 60
  package static let batchRowsMax = 128
  package static let inFlightMax = 64

  package struct Outcome: Hashable, Sendable {
    package var lane: Lane
    package var channel: ChannelName
    package var answer: String
    package var result: SendResult
    /// The text itself, for whoever must act on what became of it.
    package var row: OutboxRow
  }

  private let store: any Store
  private let senders: [ChannelName: any Sender]
  private let clock: any WallClock
  private let spread: @Sendable () -> Double
  private let report: @Sendable (Outcome) -> Void

  package init(
    store: any Store, senders: [ChannelName: any Sender], clock: any WallClock,
    spread: @escaping @Sendable () -> Double,
    report: @escaping @Sendable (Outcome) -> Void = { _ in }
  ) {
    self.store = store
    self.senders = senders
    self.clock = clock
    self.spread = spread
    self.report = report
  }

  /// Sends what is due now. Returns how many texts it took up.
  package func sendDue() async throws(StoreError) -> Int {
    let now = clock.now()
    let rows = try await store.claimOutbox(
      now: now, leaseUntil: now.adding(seconds: Self.leaseSeconds), limit: Self.batchRowsMax)
    await withTaskGroup(of: Void.self) { group in
      for (index, row) in rows.enumerated() {
        if index >= Self.inFlightMax { await group.next() }
        group.addTask { await send(row) }
      }
    }
    return rows.count
  }

  private func send(_ row: OutboxRow) async {
    let result = await attempt(row)
    report(
      Outcome(
        lane: row.message.lane, channel: row.message.channel, answer: row.message.answer,
        result: result, row: row))
    // A result that cannot be written leaves the lease to run out: the text is tried again.
    try? await store.record(result, of: row.number, at: clock.now())
  }

  private func attempt(_ row: OutboxRow) async -> SendResult {
    guard let sender = senders[row.message.channel] else { return .failed(code: "no-such-channel") }
    do {
      return .sent(
        try await sender.send(
          Submission(
            text: row.message.text, to: row.address, lane: row.message.lane,
            idempotencyKey: "helpline-\(row.number.rawValue)")))
    } catch {
      return RetryPlan.result(of: error, row: row, now: clock.now(), spread: spread())
    }
  }
}
