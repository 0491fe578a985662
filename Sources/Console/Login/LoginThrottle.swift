package import Helpline

/// How long the next try has to wait after failures in a row. Delays, never a lock: nobody can keep an
/// officer out by failing in their name, and a browser they logged in from before waits for its own failures
/// only.
package enum LoginThrottle {
  package static let freeFailures = 4
  package static let accountSecondsMax: Int64 = 30
  /// Many people may share an address: a station's line, a proxy.
  package static let freeFailuresOfAddress = 20
  package static let addressSecondsMax: Int64 = 60

  package static func keys(name: String, address: String, device: [UInt8]?) -> [String] {
    if let device { return ["device:" + SessionToken.hex(device)] }
    return ["account:" + name, "address:" + address]
  }

  /// Seconds from `now` until another try is looked at.
  package static func wait(_ attempts: LoginAttempts?, now: Instant) -> Int64 {
    guard let attempts else { return 0 }
    let isAddress = attempts.key.hasPrefix("address:")
    let free = isAddress ? freeFailuresOfAddress : freeFailures
    guard attempts.failures > free else { return 0 }
    let most = isAddress ? addressSecondsMax : accountSecondsMax
    let delay = min(most, 1 << min(6, Int64(attempts.failures - free)))
    // A clock that was set back does not make anybody wait longer than the delay.
    return min(delay, max(0, delay - now.seconds(since: attempts.lastAt)))
  }

  package static func afterFailure(_ attempts: LoginAttempts?, key: String, now: Instant)
    -> LoginAttempts
  {
    var failures = attempts?.failures ?? 0
    if let attempts, now.seconds(since: attempts.lastAt) > LoginAttempts.keptSeconds {
      failures = 0
    }
    return LoginAttempts(key: key, failures: min(failures + 1, 1_000), lastAt: now)
  }
}
