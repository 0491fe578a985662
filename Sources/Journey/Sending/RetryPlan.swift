package import Helpline

/// When a text the carrier did not take is tried again, or that it is not.
package enum RetryPlan {
  package static let attemptsMax = 12
  /// An emergency text is tried for as long as its case is open and much sooner.
  package static let emergencyAttemptsMax = 1_000
  package static let delaySecondsMax: Int64 = 900
  package static let emergencyDelaySecondsMax: Int64 = 15

  /// `spread` in 0 ..< 1 jitters the delay, so that texts refused together do not come back together.
  package static func result(
    of error: SendError, row: OutboxRow, now: Instant, spread: Double
  ) -> SendResult {
    let isEmergency = row.message.lane == .emergency
    guard error.isRetryable,
      row.attempt < (isEmergency ? emergencyAttemptsMax : attemptsMax)
    else { return .failed(code: error.code) }
    var delay = backoffMilliseconds(attempt: row.attempt, isEmergency: isEmergency, spread: spread)
    if case .throttled(let seconds?) = error {
      delay = max(delay, Int64(min(max(seconds, 0), 3600)) * 1000)
    }
    return .retry(at: now.adding(milliseconds: delay), error: error)
  }

  private static func backoffMilliseconds(
    attempt: Int, isEmergency: Bool, spread: Double
  ) -> Int64 {
    let most = (isEmergency ? emergencyDelaySecondsMax : delaySecondsMax) * 1000
    let base: Int64 = isEmergency ? 1_000 : 4_000
    let grown = min(base << min(max(attempt - 1, 0), 10), most)
    // Between half and the whole of the delay.
    return grown / 2 + Int64(Double(grown / 2) * spread)
  }
}
