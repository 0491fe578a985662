import Helpline
import Synchronization

/// Texts about a case that a carrier refused for good or may never have got, until the case's ladder has heard of it.
/// A page that is forgotten with the process costs no more than the wait for the next step.
final class LostTexts: Sendable {
  struct Lost: Sendable {
    var row: OutboxRow
    var code: String
  }

  private static let max = 10_000
  private let waiting: Mutex<[Lost]> = Mutex([])

  func add(_ row: OutboxRow, code: String) {
    guard row.message.helpCase != nil else { return }
    waiting.withLock { if $0.count < Self.max { $0.append(Lost(row: row, code: code)) } }
  }

  func take() -> [Lost] {
    waiting.withLock { lost in
      defer { lost = [] }
      return lost
    }
  }
}
