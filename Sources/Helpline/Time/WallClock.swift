/// Where `now` comes from: the system's clock in `serve`, a hand-turned one in tests and talks.
package protocol WallClock: Sendable {
  func now() -> Instant

  /// Returns at `instant` or soon after; throws `CancellationError` when the task is cancelled.
  func sleep(until instant: Instant) async throws
}
