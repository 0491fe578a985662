package import Helpline
import Synchronization

/// A carrier that takes every text and remembers it; told to, it refuses.
package final class RecordingSender: Sender {
  package struct Sent: Hashable, Sendable {
    package var text: String
    package var address: Address
    package var idempotencyKey: String
  }

  private struct State {
    var sent: [Sent] = []
    var refusals: [SendError] = []
    var count = 0
  }

  private let state = Mutex(State())

  package init() {}

  package var sent: [Sent] { state.withLock { $0.sent } }

  /// Refuses the next texts, one error each, before taking texts again.
  package func refuse(with errors: SendError...) {
    state.withLock { $0.refusals += errors }
  }

  package func send(
    _ text: String, to address: Address, idempotencyKey: String
  ) async throws(SendError) -> [ExternalID] {
    let refusal = state.withLock { state -> SendError? in
      if !state.refusals.isEmpty { return state.refusals.removeFirst() }
      state.count += 1
      state.sent.append(Sent(text: text, address: address, idempotencyKey: idempotencyKey))
      return nil
    }
    if let refusal { throw refusal }
    return [ExternalID("recorded-\(state.withLock { $0.count })")]
  }
}
