import Synchronization

/// Lets one waiting loop know that there is something to do. A signal nobody waits for is kept.
package final class Wake: Sendable {
  private struct State {
    var isSignalled = false
    var waiting: CheckedContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  package init() {}

  package func signal() {
    let waiting = state.withLock { state in
      defer { state.waiting = nil }
      state.isSignalled = state.waiting == nil
      return state.waiting
    }
    waiting?.resume()
  }

  /// Returns after the pause, on a signal where it listens, or when the task is cancelled.
  package func wait(milliseconds: Int64, listens: Bool) async {
    guard listens else {
      try? await Task.sleep(for: .milliseconds(milliseconds))
      return
    }
    let alarm = Task { [weak self] in
      guard (try? await Task.sleep(for: .milliseconds(milliseconds))) != nil else { return }
      self?.signal()
    }
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let isReady = state.withLock { state in
          if state.isSignalled || Task.isCancelled {
            state.isSignalled = false
            return true
          }
          state.waiting = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    } onCancel: {
      signal()
    }
    alarm.cancel()
  }
}
