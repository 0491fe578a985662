import Helpline
import Synchronization

/// Texts about a case that a carrier refused for good or may never have got, until the case's ladder has heard of it.
/// A page that is forgotten with the process costs no more than the wait for the next step.
final class LostTexts: Sendable {
  struct Lost: Sendable {
    var row: OutboxRow
    var code: String
  }

  private struct State {
    var waiting: [Lost] = []
    /// Carriers report a failure twice, and after we gave up.
    var told: Set<OutboxNumber> = []
  }

  private static let max = 10_000
  private let state = Mutex(State())

  func add(_ row: OutboxRow, code: String) {
    guard row.message.helpCase != nil else { return }
    state.withLock { state in
      guard state.waiting.count < Self.max, state.told.insert(row.number).inserted else { return }
      if state.told.count > Self.max { state.told = [row.number] }
      state.waiting.append(Lost(row: row, code: code))
    }
  }

  func take() -> [Lost] {
    state.withLock { state in
      defer { state.waiting = [] }
      return state.waiting
    }
  }
}
