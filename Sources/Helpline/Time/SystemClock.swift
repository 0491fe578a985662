import Foundation

/// The machine's clock.
package struct SystemClock: WallClock {
  package init() {}

  package func now() -> Instant {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  package func sleep(until instant: Instant) async throws {
    let wait = instant.milliseconds - now().milliseconds
    if wait > 0 { try await Task.sleep(for: .milliseconds(wait)) }
  }
}
