import Dispatch
import Helpline
import Synchronization

/// The only one who writes. Operations that wait share a transaction and its sync; then all are answered.
final class Writer: @unchecked Sendable {
  private static let batchMax = 512
  private static let waitingMax = 20_000

  private struct Waiting {
    var operations: [Operation] = []
    var isDraining = false
    var isClosed = false
  }

  private let waiting = Mutex(Waiting())
  private let figures = Mutex(StoreMetrics())
  private let queue = DispatchQueue(label: "helpline.store.writer", qos: .userInitiated)
  private let ledger: Ledger
  private let checkpointer: Checkpointer

  init(ledger: Ledger, checkpointer: Checkpointer) {
    self.ledger = ledger
    self.checkpointer = checkpointer
  }

  var metrics: StoreMetrics { figures.withLock { $0 } }

  /// Runs `body` in a transaction that others share; returns when it is on disk.
  func write<Value: Sendable>(
    _ body: @escaping @Sendable (Ledger) throws(StoreError) -> Value
  ) async throws(StoreError) -> Value {
    let result = await withCheckedContinuation { continuation in
      enqueue(Write(body, continuation))
    }
    return try result.get()
  }

  private func enqueue(_ operation: Operation) {
    enum Next {
      case refuse
      case wait
      case drain
    }
    let next = waiting.withLock { waiting -> Next in
      if waiting.isClosed || waiting.operations.count >= Self.waitingMax { return .refuse }
      waiting.operations.append(operation)
      if waiting.isDraining { return .wait }
      waiting.isDraining = true
      return .drain
    }
    switch next {
    case .refuse: operation.failed(.unavailable)
    case .wait: break
    case .drain: queue.async { self.drain() }
    }
  }

  private func drain() {
    while let batch = nextBatch() {
      let start = Stopwatch.threadMicroseconds()
      if !commit(batch), batch.count > 1 {
        for operation in batch { commit([operation]) }
      }
      maintain()
      let spent = Stopwatch.threadMicroseconds() - start
      figures.withLock { $0.writerMicroseconds += spent }
    }
  }

  private func nextBatch() -> [Operation]? {
    waiting.withLock { waiting in
      if waiting.operations.isEmpty {
        waiting.isDraining = false
        return nil
      }
      if waiting.operations.count <= Self.batchMax {
        let batch = waiting.operations
        waiting.operations = []
        return batch
      }
      let batch = Array(waiting.operations.prefix(Self.batchMax))
      waiting.operations.removeFirst(Self.batchMax)
      return batch
    }
  }

  /// Commits a batch and answers it. False, and nobody answered, when it must be tried one by one, so that
  /// one operation's failure does not become its neighbours'.
  @discardableResult
  private func commit(_ batch: [Operation]) -> Bool {
    var refused: [(Operation, StoreError)] = []
    do throws(StoreError) {
      try ledger.begin()
      for operation in batch {
        do throws(StoreError) {
          try operation.run(on: ledger)
        } catch {
          if ledger.isSpoilt { throw error }
          refused.append((operation, error))
        }
      }
      record(try ledger.commit(), of: batch.count)
    } catch {
      ledger.rollBack()
      if batch.count == 1 { batch[0].failed(error) }
      return batch.count == 1
    }
    answer(batch, refused)
    return true
  }

  private func answer(_ batch: [Operation], _ refused: [(Operation, StoreError)]) {
    for (operation, error) in refused { operation.failed(error) }
    for operation in batch where !refused.contains(where: { $0.0 === operation }) {
      operation.committed()
    }
  }

  private func record(_ sync: Ledger.Sync, of operations: Int) {
    figures.withLock { $0.add(sync, operations: operations) }
    if checkpointer.committed(frames: sync.logFrames) { ledger.restartLog() }
  }

  /// Work between batches, that nobody waits for.
  private func maintain() {
    ledger.writeRunsIfFull()
  }

  func truncateLog() async {
    await withCheckedContinuation { continuation in
      queue.async {
        self.ledger.truncateLog()
        continuation.resume()
      }
    }
  }

  /// Refuses what comes, finishes what waits.
  func close() async {
    waiting.withLock { $0.isClosed = true }
    await withCheckedContinuation { continuation in
      queue.async {
        self.drain()
        self.checkpointer.finish()
        self.ledger.restartLog()
        continuation.resume()
      }
    }
  }
}
