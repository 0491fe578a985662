import Helpline
import Synchronization

/// When each loop of the engine last came round without a fault.
final class TurnBook: Sendable {
  private let turns = Mutex<[String: Instant]>([:])

  func cameRound(_ name: String, _ now: Instant) {
    turns.withLock { $0[name] = now }
  }

  func allCameRound(_ count: Int, since: Instant) -> Bool {
    turns.withLock { $0.count >= count && $0.values.allSatisfy { $0 >= since } }
  }
}
