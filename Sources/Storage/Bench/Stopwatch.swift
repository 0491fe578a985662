import Glibc

/// Time that passed and CPU time that was spent, of the process or of the thread that asks.
struct Stopwatch {
  private let wall = Self.microseconds(CLOCK_MONOTONIC)
  private let process = Self.microseconds(CLOCK_PROCESS_CPUTIME_ID)

  var elapsedMicroseconds: Double { Self.microseconds(CLOCK_MONOTONIC) - wall }
  var processMicroseconds: Double { Self.microseconds(CLOCK_PROCESS_CPUTIME_ID) - process }

  static func threadMicroseconds() -> Double { microseconds(CLOCK_THREAD_CPUTIME_ID) }

  private static func microseconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1_000_000 + Double(time.tv_nsec) / 1_000
  }
}
