import Helpline
import Journey
import Synchronization

/// The one reply budget that all requests share.
final class BudgetBook: Sendable {
  private let budget: Mutex<ReplyBudget>

  init(_ budget: ReplyBudget) {
    self.budget = Mutex(budget)
  }

  func refusal(_ address: Address, _ now: Instant) -> Reason? {
    budget.withLock { $0.refusal(address, now) }
  }

  /// Adds what was spent before this start.
  func recount(_ archive: any Archive, _ now: Instant) async throws(StoreError) {
    let spent = try await archive.segmentsSpent(since: ReplyBudget.dayStart(now))
    budget.withLock { budget in
      for (address, segments) in spent { budget.spend(segments, on: address, now) }
    }
  }

  func spend(_ text: String, on address: Address, _ now: Instant) {
    let segments = Segmenter(text).segments
    budget.withLock { $0.spend(segments, on: address, now) }
  }
}
