import Helpline
import Journey
import Synchronization

/// Pieces whose reply waits for the others. In memory: after a crash a text that never came whole goes unanswered,
/// unless it was dangerous, and then it was answered at once.
final class LatePieces: Sendable {
  static let countMax = 10_000

  private let waiting = Mutex<[(due: Instant, entry: JournalEntry)]>([])

  func add(_ entry: JournalEntry) {
    guard PartsJoiner.mayBePiece(entry.message) else { return }
    let due = entry.message.receivedAt.adding(seconds: PartsJoiner.secondsMax(entry.message) + 1)
    waiting.withLock { if $0.count < Self.countMax { $0.append((due, entry)) } }
  }

  func take(_ now: Instant) -> [JournalEntry] {
    waiting.withLock { waiting in
      let due = waiting.filter { $0.due <= now }.map(\.entry)
      waiting.removeAll { $0.due <= now }
      return due
    }
  }
}
