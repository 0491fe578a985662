package import Helpline
import Synchronization

/// A clock that stands still until it is turned by hand.
package final class ManualClock: WallClock {
  private struct State {
    var now: Instant
    var sleepers: [(until: Instant, id: UInt64, wake: CheckedContinuation<Void, any Error>)] = []
    var nextID: UInt64 = 0
  }

  private let state: Mutex<State>

  /// Starts at 2026-11-24 15:00 UTC, a Tuesday morning in Mexico.
  package init(_ now: Instant = Instant(seconds: 1_795_532_400)) {
    state = Mutex(State(now: now))
  }

  package func now() -> Instant { state.withLock { $0.now } }

  package func advance(seconds: Int64) {
    set(now().adding(seconds: seconds))
  }

  /// Turns the clock, wakes whoever's moment has come.
  package func set(_ instant: Instant) {
    let due = state.withLock { state in
      state.now = instant
      let due = state.sleepers.filter { $0.until <= instant }
      state.sleepers.removeAll { $0.until <= instant }
      return due
    }
    for sleeper in due { sleeper.wake.resume() }
  }

  package func sleep(until instant: Instant) async throws {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { wake in
        let passed = state.withLock { state in
          guard !Task.isCancelled, instant > state.now else { return true }
          state.sleepers.append((instant, id, wake))
          return false
        }
        guard passed else { return }
        if Task.isCancelled { wake.resume(throwing: CancellationError()) } else { wake.resume() }
      }
    } onCancel: {
      let cancelled = state.withLock { state in
        let found = state.sleepers.filter { $0.id == id }
        state.sleepers.removeAll { $0.id == id }
        return found
      }
      for sleeper in cancelled { sleeper.wake.resume(throwing: CancellationError()) }
    }
  }
}
