package import Helpline

/// Hands the texts that are due to their channels: emergency before reply before notice before broadcast, in each
/// lane oldest first, a bounded number at a time. Each channel has a pump of its own, so that none waits for another.
///
/// A row is claimed by a lease, so a crash between claim and record leads to one repeat at most, under the same
/// idempotency key.
package struct Outbox: Sendable {
  package static let leaseSeconds: Int64 = 60
  /// No part is begun later than this after its text was claimed: its answer must come within the lease.
  static let partsSecondsMax: Int64 = 15
  /// The most texts of one channel on their way at once.
  package static let inFlightMax = LineState.inFlightMax + LineState.reservedMax
  package static let strayMilliseconds: Int64 = 5_000

  package struct Outcome: Hashable, Sendable {
    package var lane: Lane
    package var channel: ChannelName
    package var answer: String
    package var result: SendResult
    /// The text itself, for whoever must act on what became of it.
    package var row: OutboxRow
    package var route: SendRoute
  }

  private let store: any Store
  private let lines: [ChannelName: OutboxLine]
  private let clock: any WallClock
  private let spread: @Sendable () -> Double
  private let isWanted: @Sendable (OutboxRow) async -> Bool
  private let report: @Sendable (Outcome) -> Void
  private let turn: @Sendable (ChannelName) -> Void
  private let fault: @Sendable (StoreError) -> Void

  package init(
    store: any Store, senders: [ChannelName: any Sender], plans: [ChannelName: LinePlan] = [:],
    clock: any WallClock, spread: @escaping @Sendable () -> Double,
    isWanted: @escaping @Sendable (OutboxRow) async -> Bool = { _ in true },
    report: @escaping @Sendable (Outcome) -> Void = { _ in },
    turn: @escaping @Sendable (ChannelName) -> Void = { _ in },
    fault: @escaping @Sendable (StoreError) -> Void = { _ in }
  ) {
    self.store = store
    self.clock = clock
    self.spread = spread
    self.isWanted = isWanted
    self.report = report
    self.turn = turn
    self.fault = fault
    let now = clock.now()
    lines = Dictionary(
      uniqueKeysWithValues: senders.map { name, sender in
        (name, OutboxLine(name, sender, plans[name] ?? LinePlan(), now: now))
      })
  }

  /// Something new is due.
  package func wake() {
    for line in lines.values { line.wake.signal() }
  }

  // MARK: Once

  /// Sends what is due now and may go now, and waits for it. Returns how many texts it took up.
  package func sendDue() async throws(StoreError) -> Int {
    var count = 0
    for line in try await waitingLines() {
      let rows = try await claim(line)
      let jobs = rows.map { begin($0, on: line) }
      await withDiscardingTaskGroup { group in
        for job in jobs { group.addTask { await finish(job) } }
      }
      count += rows.count
    }
    return count
  }

  private func waitingLines() async throws(StoreError) -> [OutboxLine] {
    try await store.waitingChannels().map { name in
      lines[name] ?? OutboxLine(name, nil, LinePlan(), now: clock.now())
    }
  }

  // MARK: Until cancelled

  /// Runs until cancelled; what was begun is finished first.
  package func run() async {
    await withDiscardingTaskGroup { group in
      for line in lines.values { group.addTask { await pump(line) } }
      group.addTask { await giveUpStrays() }
    }
  }

  private func pump(_ line: OutboxLine) async {
    while !Task.isCancelled {
      do throws(StoreError) {
        let rows = try await claim(line)
        turn(line.name)
        for job in rows.map({ begin($0, on: line) }) {
          // A send that was begun is not cut off at the end: it could have been taken already.
          Task.detached { await finish(job) }
        }
        if !rows.isEmpty { continue }
      } catch {
        fault(error)
      }
      await line.wake.wait(milliseconds: line.pauseMilliseconds(clock.now()), listens: true)
    }
    await Task.detached { await Self.drain(line) }.value
  }

  private static func drain(_ line: OutboxLine) async {
    while line.inFlight > 0 { try? await Task.sleep(for: .milliseconds(20)) }
  }

  /// Texts for channels that the settings no longer have.
  private func giveUpStrays() async {
    let pause = Wake()
    while !Task.isCancelled {
      do throws(StoreError) {
        for line in try await waitingLines() where line.sender == nil {
          for row in try await claim(line) { await finish(begin(row, on: line)) }
        }
      } catch {
        fault(error)
      }
      await pause.wait(milliseconds: Self.strayMilliseconds, listens: true)
    }
  }

  // MARK: One text

  private struct Job: Sendable {
    var row: OutboxRow
    var line: OutboxLine
    var route: SendRoute
    /// The carrier knows repeats. Another one that stands in for it does not know what the first one took.
    var keepsKeys: Bool
    /// Its next try goes over another channel.
    var changesWay: Bool
    /// Decided without asking the carrier.
    var refusal: SendResult?
  }

  private func claim(_ line: OutboxLine) async throws(StoreError) -> [OutboxRow] {
    let now = clock.now()
    guard let allowance = allowance(of: line, now) else { return [] }
    let claim = OutboxClaim(
      channel: line.name, lowestLane: allowance.lowestLane, now: now,
      leaseUntil: now.adding(seconds: Self.leaseSeconds), limit: allowance.rows)
    while true {
      let rows = try await store.claimOutbox(claim)
      let wanted = await wanted(rows, now)
      if rows.isEmpty || !wanted.isEmpty { return wanted }
    }
  }

  /// Asked at the last moment: what a text is about may have ended while it waited. One that cannot be taken out now is
  /// asked about again when its lease ends, and those claimed with it go.
  private func wanted(_ rows: [OutboxRow], _ now: Instant) async -> [OutboxRow] {
    var wanted: [OutboxRow] = []
    for row in rows {
      if await isWanted(row) {
        wanted.append(row)
      } else {
        do throws(StoreError) {
          try await store.record(.withdrawn, of: row.number, at: now)
        } catch { fault(error) }
      }
    }
    return wanted
  }

  /// While another channel carries its replies, as much as that one has room for.
  private func allowance(of line: OutboxLine, _ now: Instant) -> LineState.Allowance? {
    let own = line.allowance(now)
    guard SendRoute.carriesReplies(own: line.breaker, now: now),
      let room = standIn(for: line)?.allowance(now), room.lowestLane == .broadcast
    else { return own }
    return LineState.Allowance(lowestLane: .reply, rows: room.rows)
  }

  private func standIn(for line: OutboxLine) -> OutboxLine? { line.failOver.flatMap { lines[$0] } }

  private func begin(_ row: OutboxRow, on own: OutboxLine) -> Job {
    let now = clock.now()
    let other = standIn(for: own)
    let route = SendRoute.choose(
      row, own: own.breaker, failOver: other.map { ($0.name, $0.breaker) }, now: now)
    var line = own
    if case .failOver = route, let other { line = other }
    let keepsKeys = route == .own && own.sender?.keepsIdempotencyKeys == true
    let refusal = RetryPlan.refusal(of: row, keepsKeys: keepsKeys)
    if refusal == nil { line.began(row, now) }
    let changesWay = other != nil && route.changesNext(row)
    return Job(
      row: row, line: line, route: route, keepsKeys: keepsKeys, changesWay: changesWay,
      refusal: refusal)
  }

  private func finish(_ job: Job) async {
    var result = job.refusal
    if result == nil {
      let (outcome, error) = await attempt(job)
      job.line.ended(error, clock.now())
      result = outcome
    }
    guard let result else { return }
    report(
      Outcome(
        lane: job.row.message.lane, channel: job.line.name, answer: job.row.message.answer,
        result: result, row: job.row, route: job.route))
    // A result that cannot be written leaves the lease to run out: the text is tried again.
    try? await store.record(result, of: job.row.number, at: clock.now())
  }

  private func attempt(_ job: Job) async -> (SendResult, SendError?) {
    guard let sender = job.line.sender else { return (.failed(code: "no-such-channel"), nil) }
    var row = job.row
    let submission = Submission(
      text: row.message.text, to: row.address, lane: row.message.lane,
      idempotencyKey: "helpline-\(row.number.rawValue)")
    do throws(SendError) {
      let ids = try await send(&row, by: sender, submission)
      return (.sent(ids, via: job.line.name), nil)
    } catch {
      let result = RetryPlan.result(
        of: error, row: row, keepsKeys: job.keepsKeys, changesWay: job.changesWay,
        now: clock.now(), spread: spread())
      return (result, error)
    }
  }

  private func send(
    _ row: inout OutboxRow, by sender: any Sender, _ submission: Submission
  ) async throws(SendError) -> [ExternalID] {
    guard let sender = sender as? any PartSender else { return try await sender.send(submission) }
    let count = sender.parts(of: submission)
    let lastBegin = clock.now().adding(seconds: Self.partsSecondsMax)
    var last: [ExternalID] = []
    for index in min(row.partsSent, max(count - 1, 0))..<count {
      guard clock.now() <= lastBegin else { throw .throttled(retryAfterSeconds: nil) }
      last = [try await sender.send(part: index, of: submission)].compactMap { $0 }
      // Unwritten, the part goes again after a crash: the same as for a whole text.
      if index < count - 1 {
        try? await store.record(.part(last), of: row.number, at: clock.now())
        // What was in doubt was this part, not the next.
        row.doubts = 1
      }
    }
    return last
  }
}
