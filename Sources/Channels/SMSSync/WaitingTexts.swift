import Helpline
import Synchronization

/// Texts that a phone fetches when it asks. What nobody offers again grows old here and is not given out.
final class WaitingTexts: Sendable {
  struct Text: Hashable, Sendable {
    var key: String
    var to: String
    var text: String
  }

  static let textsMax = 1_000
  static let takenMax = 10_000
  /// Longer than the outbox waits between two tries of a text that is not urgent.
  static let ageSecondsMax: Int64 = 1_200
  static let handedOutMax = 50

  private struct Waiting {
    var text: Text
    var isUrgent: Bool
    var offeredAt: Instant
  }

  private struct State {
    var waiting: [Waiting] = []
    var taken: [String] = []
  }

  private let state = Mutex(State())

  /// True when the phone has taken it.
  func offer(_ text: Text, isUrgent: Bool, now: Instant) -> Bool {
    state.withLock { state in
      if state.taken.contains(text.key) { return true }
      if let index = state.waiting.firstIndex(where: { $0.text.key == text.key }) {
        state.waiting[index].offeredAt = now
      } else if state.waiting.count < Self.textsMax || isUrgent {
        state.waiting.append(Waiting(text: text, isUrgent: isUrgent, offeredAt: now))
      }
      return false
    }
  }

  /// Urgent ones first, then by the order they came.
  func take(_ now: Instant) -> [Text] {
    state.withLock { state in
      state.waiting.removeAll { now.seconds(since: $0.offeredAt) > Self.ageSecondsMax }
      let urgent = state.waiting.filter(\.isUrgent) + state.waiting.filter { !$0.isUrgent }
      let given = urgent.prefix(Self.handedOutMax).map(\.text)
      let keys = Set(given.map(\.key))
      state.waiting.removeAll { keys.contains($0.text.key) }
      state.taken = Array((state.taken + given.map(\.key)).suffix(Self.takenMax))
      return given
    }
  }
}
