import CSQLite
import Dispatch
import Helpline
import Synchronization

/// Moves what is in the write-ahead log into the database, on a thread of its own: inside the writer's
/// commits the same work would cost every waiting text 10 ms.
///
/// Under constant load such a passive pass never quite catches up, and the log would grow for ever. So,
/// when a pass is done and the log is long, the writer copies the few frames that are left itself, and the
/// log begins again from its start.
final class Checkpointer: @unchecked Sendable {
  private static let passFrames: Int32 = 4_000
  private static let restartFrames: Int32 = 12_000
  private static let framesMax: Int32 = 64_000

  private let connection: Connection
  private let queue = DispatchQueue(label: "helpline.store.checkpoint", qos: .utility)
  private let isRunning = Atomic(false)
  private let isCaughtUp = Atomic(false)
  private var framesAtLastPass: Int32 = 0

  init(file: String) throws(StoreError) {
    connection = try Connection(file: file, mode: .writing)
  }

  /// Told by the writer after each commit how long the log is. True when the writer should restart it.
  func committed(frames: Int32) -> Bool {
    if frames > Self.framesMax { return !isRunning.load(ordering: .acquiring) }
    if frames > Self.restartFrames, isCaughtUp.exchange(false, ordering: .acquiringAndReleasing) {
      return true
    }
    if frames < framesAtLastPass { framesAtLastPass = 0 }
    if frames - framesAtLastPass >= Self.passFrames,
      !isRunning.exchange(true, ordering: .acquiringAndReleasing)
    {
      framesAtLastPass = frames
      isCaughtUp.store(false, ordering: .releasing)
      queue.async { self.pass() }
    }
    return false
  }

  private func pass() {
    _ = sqlite3_wal_checkpoint_v2(
      connection.handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
    isCaughtUp.store(true, ordering: .releasing)
    isRunning.store(false, ordering: .releasing)
  }

  /// Waits for a pass that is under way.
  func finish() {
    queue.sync {}
  }
}
