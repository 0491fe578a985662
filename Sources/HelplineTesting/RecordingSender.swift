package import Helpline
import Synchronization

/// A carrier that takes every text and remembers it; told to, it refuses.
package final class RecordingSender: Sender {
  private struct State {
    var sent: [Submission] = []
    var refusals: [SendError] = []
  }

  private let state = Mutex(State())

  package init() {}

  package var sent: [Submission] { state.withLock { $0.sent } }

  /// Refuses the next texts, one error each, before taking texts again.
  package func refuse(with errors: SendError...) {
    state.withLock { $0.refusals += errors }
  }

  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    let outcome = state.withLock { state -> Result<Int, SendError> in
      if !state.refusals.isEmpty { return .failure(state.refusals.removeFirst()) }
      state.sent.append(submission)
      return .success(state.sent.count)
    }
    return [ExternalID("recorded-\(try outcome.get())")]
  }
}
