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

  /// More texts of a day than this are not counted again.
  static let recountedMax = 1_000_000

  /// Adds what was spent before this start, which is now.
  func recount(_ archive: any Archive, _ now: Instant) async throws(StoreError) {
    let today = ReplyBudget.dayStart(now)
    try await archive.eachOutgoing(since: today, limit: Self.recountedMax) { [self] text in
      if text.lane == .reply, text.status?.isTaken == true, text.at < now {
        spend(text.text, on: text.address, now)
      }
    }
  }

  func spend(_ text: String, on address: Address, _ now: Instant) {
    let segments = Segmenter(text).segments
    budget.withLock { $0.spend(segments, on: address, now) }
  }
}
