import Helpline

/// How old a signed request may be.
struct ReplayWindow: Sendable {
  /// Where each try is signed anew, as most vendors document.
  static let eachTry = ReplayWindow(secondsMax: 300)
  /// Where a carrier may try for a day or a week with the time it first wrote: shorter would lose texts after an
  /// outage of ours. What is repeated inside the window has an id that is still known, and changes nothing.
  static let firstTry = ReplayWindow(secondsMax: Int64(dedupeDays - 1) * 86_400)

  static let aheadSecondsMax: Int64 = 300

  let secondsMax: Int64

  func check(_ seconds: Int64?, now: Instant) throws(ChannelError) {
    guard let seconds else { throw .notVerified }
    let age = (now.milliseconds / 1000).subtractingReportingOverflow(seconds)
    guard !age.overflow, -Self.aheadSecondsMax <= age.partialValue,
      age.partialValue <= secondsMax
    else { throw .stale }
  }
}
