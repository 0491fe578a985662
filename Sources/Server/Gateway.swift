import Dispatch
package import Helpline
package import Journey
import Synchronization

/// The running whole: takes texts in, decides them, and does what falls due. It knows no HTTP.
package final class Gateway: Sendable {
  package static let undecidedBatchMax = 256
  package static let dueCasesMax = 64

  package let store: any Store
  package let clock: any WallClock
  package let metrics: Metrics
  private let log: Log
  let outbox: Outbox
  let officerChannel: ChannelName
  private let snapshot: Mutex<Snapshot>
  let noticed: Noticed
  private let stopwatch: CaseStopwatch
  /// When each of the engine's loops, and each channel's pump, last came round.
  private let turns = TurnBook()
  private let plans: [ChannelName: LinePlan]
  private let budget: BudgetBook
  private let latePieces = LatePieces()
  private let loopCount: Int
  /// Texts that reached nobody and wait to be told to their case's ladder.
  private let lostTexts = LostTexts()

  package init(
    store: any Store, clock: any WallClock, snapshot: Snapshot,
    senders: [ChannelName: any Sender], plans: [ChannelName: LinePlan] = [:],
    budget: ReplyBudget = ReplyBudget(),
    officerChannel: ChannelName, metrics: Metrics = Metrics(), log: Log = .silent,
    noticed: @escaping Noticed = { _ in },
    spread: @escaping @Sendable () -> Double
  ) {
    self.store = store
    self.clock = clock
    self.metrics = metrics
    self.log = log
    self.officerChannel = officerChannel
    self.noticed = noticed
    self.snapshot = Mutex(snapshot)
    stopwatch = metrics.stopwatch
    self.plans = plans
    let book = BudgetBook(budget)
    self.budget = book
    loopCount = 2 + senders.count
    let pages = PageRecall(store: store, clock: clock)
    outbox = Outbox(
      store: store, senders: senders, plans: plans, clock: clock, spread: spread,
      isWanted: { [pages] in await pages.isWanted($0) },
      report: { [metrics, log, lostTexts] outcome in
        Self.note(outcome, metrics, log)
        if case .sent = outcome.result {
          metrics.stopwatch.sent(
            outcome.answer, about: outcome.row.message.helpCase, at: clock.now())
        }
        if case .failed(let code) = outcome.result { lostTexts.add(outcome.row, code: code) }
        if case .sent = outcome.result, outcome.lane == .reply {
          book.spend(outcome.row.message.text, on: outcome.row.address, clock.now())
        }
      },
      turn: { [turns] channel in turns.cameRound("send-" + channel.rawValue, clock.now()) },
      fault: { [metrics, log] error in
        metrics.countLoopFault()
        log.event("loop-fault", [("code", .code(error.code))])
      })
  }

  package var current: Snapshot { snapshot.withLock { $0 } }

  package func use(_ next: Snapshot) {
    snapshot.withLock { $0 = next }
    log.event("release-in-force", [("release", .code(next.release.id))])
  }

  // MARK: In

  /// Journals the text, then decides it. Returns when both are on disk, with the replies that ride in the
  /// response. Once journaled it never throws: what could not be decided now will be.
  package func receive(
    _ message: InboundMessage, inline: Bool
  ) async throws(StoreError) -> Decided? {
    let began = DispatchTime.now().uptimeNanoseconds
    switch try await store.journal(message) {
    case .duplicate(_, let decided):
      metrics.countDuplicate()
      guard let decided else { throw .unavailable }
      return decided
    case .new(let entry):
      let decided = await decide(entry, inline: inline)
      metrics.observeDecision(
        seconds: Double(DispatchTime.now().uptimeNanoseconds - began) / 1_000_000_000)
      return decided
    }
  }

  /// False when no text of ours has that id, or not yet: a report can overtake the response it is about.
  @discardableResult
  package func receive(_ report: DeliveryReport) async throws(StoreError) -> Bool {
    guard let status = try await DeliveryTracker(store: store).receive(report) else { return false }
    metrics.countReport(status)
    guard status == .failed, let row = try await store.outgoing(of: report) else { return true }
    lostTexts.add(row, code: report.carrierCode ?? "carrier")
    try await tellLostTexts()
    return true
  }

  /// A person who has another number now.
  package func receive(_ change: NumberChange) async throws(StoreError) {
    let now = clock.now()
    let move = NumberMove(current, caseWork(now: now), now: now)
    let decision = try await store.commit(now: now) { try move.decide(change, $0) }
    if decision.move != nil { log.event("number-changed", []) }
    if !decision.messages.isEmpty { outbox.wake() }
  }

  private func decide(_ entry: JournalEntry, inline: Bool) async -> Decided? {
    let snapshot = current
    let now = clock.now()
    let reading =
      entry.attempt > decideAttemptsMax ? nil : snapshot.reader.read(entry.message.text)
    let decider = TextDecider(
      snapshot, officerChannel: officerChannel, now: now, inlineFor: inline ? entry.number : nil,
      held: held(entry.message, now), alarm: alarm)
    let notes = DecisionNotes()
    do {
      let decided = try await store.decide(entry, now: now) { [stopwatch] undecided, situation in
        let decision = try Drill.fenced(
          decider.decide(
            undecided, reading: undecided.number == entry.number ? reading : nil, situation),
          situation)
        stopwatch.observe(decision)
        return notes.keep(decision)
      }
      notes.tell(noticed)
      let family = reading?.matches.first?.intent.family.rawValue ?? "none"
      spend(decided, on: entry.message.from, now)
      latePieces.add(entry)
      metrics.countText(family: family, urgency: decided.urgency)
      let isQuiet =
        inline && decided.urgency == .none
        && snapshot.roster.officer(at: entry.message.from) == nil
      if !isQuiet { outbox.wake() }
      return decided
    } catch {
      log.event("text-undecided", [("code", .code(error.code))])
      return nil
    }
  }

  /// Why an answer about no danger would not go out now.
  private func held(_ message: InboundMessage, _ now: Instant) -> Reason? {
    if plans[message.channel]?.isReserved(message.text) == true {
      return Reason("carrier-answers", "the carrier answers this word itself")
    }
    return budget.refusal(message.from, now)
  }

  private func spend(_ decided: Decided, on address: Address, _ now: Instant) {
    for reply in decided.inlineReplies { budget.spend(reply, on: address, now) }
  }

  // MARK: What falls due

  /// Answers texts whose other pieces have not come in time. Returns how many pieces it looked at.
  package func finishPieces() async throws(StoreError) -> Int {
    let now = clock.now()
    let pieces = latePieces.take(now)
    for piece in pieces {
      let decider = TextDecider(
        current, officerChannel: officerChannel, now: now, inlineFor: nil,
        held: budget.refusal(piece.from, now), alarm: alarm)
      _ = try await store.commit(now: now) {
        try Drill.fenced(decider.decideLate(piece, $0), $0)
      }
    }
    if !pieces.isEmpty { outbox.wake() }
    return pieces.count
  }

  /// What a process before this one knew by heart: what the day's replies cost, and which pieces wait for others.
  package func recall() async throws(StoreError) {
    let now = clock.now()
    try await budget.recount(store, now)
    try await latePieces.recall(store, now)
  }

  /// Texts that a crash or another gateway left undecided.
  package func recover() async throws(StoreError) {
    while true {
      let entries = try await store.claimUndecided(
        limit: Self.undecidedBatchMax, now: clock.now())
      if entries.isEmpty { return }
      log.event("undecided-claimed", [("texts", .count(entries.count))])
      for entry in entries { _ = await decide(entry, inline: false) }
    }
  }

  /// Climbs the ladders that are due. Returns how many cases there were.
  package func climb() async throws(StoreError) -> Int {
    let now = clock.now()
    let caseWork = CaseWork(
      current, officerChannel: officerChannel, now: now, alarm: alarm)
    let notes = DecisionNotes()
    let count = try await store.advanceDueCases(now: now, limit: Self.dueCasesMax) {
      [stopwatch] helpCase, situation in
      let decision = try Drill.fenced(caseWork.advance(helpCase, situation), situation)
      stopwatch.observe(decision)
      return notes.keep(decision)
    }
    notes.tell(noticed)
    if count > 0 { outbox.wake() }
    return count
  }

  /// Hands what is due to the carriers. Returns how many texts there were.
  package func send() async throws(StoreError) -> Int {
    let count = try await outbox.sendDue()
    try await tellLostTexts()
    return count
  }

  /// What reached nobody: a page makes its case's ladder go on at once, a person's text is told to who has the case.
  private func tellLostTexts() async throws(StoreError) {
    for lost in lostTexts.take() {
      let now = clock.now()
      let caseWork = CaseWork(
        current, officerChannel: officerChannel, now: now, alarm: alarm)
      _ = try await store.commit(now: now) { situation in
        try Drill.fenced(
          caseWork.textLost(lost.row, code: lost.code, situation), situation)
      }
      outbox.wake()
    }
  }

  /// Takes a dead letter up again. False when the store cannot do it now.
  package func resend(_ number: OutboxNumber) async -> Bool {
    do throws(StoreError) {
      let fresh = try await store.resend(number, now: clock.now())
      log.event(
        fresh == nil ? "resend-unknown" : "resend", [("number", .count(Int(number.rawValue)))])
      outbox.wake()
      return true
    } catch {
      return !error.isRetryable
    }
  }

  /// Runs until cancelled: ladders, outbox, and what was left undecided.
  package func run() async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await self.loop("climb", idleMilliseconds: 500) {
          try await self.tellLostTexts()
          _ = try await self.finishPieces()
          return try await self.climb()
        }
      }
      group.addTask { await self.outbox.run() }
      // Beside the work: a day of many texts takes seconds to count.
      group.addTask {
        do throws(StoreError) { try await self.recall() } catch { self.noteFault(error.code) }
      }
      group.addTask {
        await self.loop("recover", idleMilliseconds: 5_000) {
          try await self.recover()
          return 0
        }
      }
      group.addTask { await self.watchCoverage() }
    }
  }

  /// Whether every loop came round lately and without a fault.
  func isTurning(_ now: Instant) -> Bool {
    turns.allCameRound(loopCount, since: now.adding(seconds: -Pulse.turnSecondsMax))
  }

  /// A decision made elsewhere in the house: at the desk.
  func observe(_ decision: Decision) { stopwatch.observe(decision) }

  /// What a human who watches must know, from elsewhere in the house.
  func raise(_ reason: Reason) { alarm(reason) }

  /// Again at once while there is work; else after a pause.
  private func loop(
    _ name: String, idleMilliseconds: Int64, _ work: @Sendable () async throws -> Int
  ) async {
    while !Task.isCancelled {
      do {
        let count = try await work()
        let now = clock.now()
        turns.cameRound(name, now)
        if count > 0 { continue }
      } catch {
        noteFault((error as? StoreError)?.code ?? "unknown")
      }
      try? await Task.sleep(for: .milliseconds(idleMilliseconds))
    }
  }

  private func noteFault(_ code: String) {
    metrics.countLoopFault()
    log.event("loop-fault", [("code", .code(code))])
  }

  func caseWork(now: Instant) -> CaseWork {
    CaseWork(current, officerChannel: officerChannel, now: now, alarm: alarm)
  }

  /// Counted and logged by its code alone: what it is about stays in the case's timeline.
  var alarm: CaseWork.Alarm {
    { [metrics, log] reason in
      metrics.countAlarm(reason.code)
      log.event("alarm", [("code", .code(reason.code))])
    }
  }

  private static func note(_ outcome: Outbox.Outcome, _ metrics: Metrics, _ log: Log) {
    let word =
      switch outcome.result {
      case .sent, .part: "sent"
      case .retry(_, let error): error.code
      case .failed: "failed"
      case .withdrawn: "withdrawn"
      }
    metrics.countSend(lane: outcome.lane, outcome: word)
    if outcome.answer == "page" { metrics.countPage(word) }
    switch outcome.result {
    case .withdrawn: break
    case .sent, .part:
      if case .failOver(let channel, let reason) = outcome.route {
        log.event(
          "sent-over-fail-over",
          [("channel", .code(channel.rawValue)), ("code", .code(reason.code))])
      }
    case .retry(_, let error):
      log.event(
        "send-refused",
        [("channel", .code(outcome.channel.rawValue)), ("code", .code(error.code))])
    case .failed(let code):
      log.event(
        "send-failed", [("channel", .code(outcome.channel.rawValue)), ("code", .code(code))])
    }
  }
}
