package import Helpline

/// When a text the carrier did not take is tried again, or that it is not.
package enum RetryPlan {
  package static let attemptsMax = 12
  /// An emergency text is tried for as long as its case is open and much sooner.
  package static let emergencyAttemptsMax = 1_000
  package static let delaySecondsMax: Int64 = 900
  package static let emergencyDelaySecondsMax: Int64 = 15
  package static let retryAfterSecondsMax = 3_600
  /// An emergency asks again sooner than a carrier that wants an hour of peace.
  package static let emergencyRetryAfterSecondsMax = 60
  /// A carrier that may have taken a text twice does not get it a third time, whatever it is about: a human is told.
  package static let doubtsMax = 2
  /// The second try of a text in doubt is its last: whatever hung up on the first gets time to come back.
  package static let doubtSeconds: Int64 = 15

  /// A text that was claimed so often without an end that it must not go out again; `nil` when it may.
  /// `keepsKeys`: the carrier knows a repeat by its key, so that no doubt matters.
  package static func refusal(of row: OutboxRow, keepsKeys: Bool) -> SendResult? {
    row.doubts > doubtsMax && !keepsKeys ? .failed(code: "maybe-sent") : nil
  }

  /// `spread` in 0 ..< 1 jitters the delay, so that texts refused together do not come back together.
  /// `keepsKeys`: as above. `changesWay`: the next try goes over another channel.
  package static func result(
    of error: SendError, row: OutboxRow, keepsKeys: Bool = false, changesWay: Bool = false,
    now: Instant, spread: Double
  ) -> SendResult {
    let isEmergency = row.message.lane == .emergency
    let isDoubtful = error.mayHaveBeenTaken && !keepsKeys
    if isDoubtful, row.doubts >= doubtsMax { return .failed(code: "maybe-sent") }
    guard error.isRetryable,
      row.attempt < (isEmergency ? emergencyAttemptsMax : attemptsMax)
    else { return .failed(code: error.code) }
    var delay = backoffMilliseconds(attempt: row.attempt, isEmergency: isEmergency, spread: spread)
    if case .throttled(let seconds?) = error {
      let most = isEmergency ? emergencyRetryAfterSecondsMax : retryAfterSecondsMax
      delay = max(delay, Int64(min(max(seconds, 0), most)) * 1000)
    }
    if isDoubtful, !changesWay { delay += doubtSeconds * 1000 }
    return .retry(at: now.adding(milliseconds: delay), error: error)
  }

  private static func backoffMilliseconds(
    attempt: Int, isEmergency: Bool, spread: Double
  ) -> Int64 {
    let most = (isEmergency ? emergencyDelaySecondsMax : delaySecondsMax) * 1000
    let base: Int64 = isEmergency ? 1_000 : 2_000
    let grown = min(base << min(max(attempt - 1, 0), 10), most)
    // Between half and the whole of the delay.
    return grown / 2 + Int64(Double(grown / 2) * spread)
  }
}
