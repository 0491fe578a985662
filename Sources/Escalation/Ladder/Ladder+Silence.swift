import Helpline

/// A person in danger who falls silent is worse off, not well: a ladder of its own, while somebody has
/// the case. (While nobody has it the case is paged for anyway.)
extension Ladder {
  /// Minutes of silence after which the person is asked, the holder told, the lead told.
  static let silenceMinutes: [Int64] = [15, 25, 40]
  /// From then on the holder and the lead are told again this often.
  static let silenceAgainMinutes: Int64 = 60

  func silenceDue(_ helpCase: HelpCase) -> Instant {
    guard helpCase.urgency == .red, helpCase.acknowledgement != nil, let silence = helpCase.silence
    else { return .distantFuture }
    return silence.since.adding(seconds: Self.silenceMinutes(silence.step) * 60)
  }

  private static func silenceMinutes(_ step: Int) -> Int64 {
    if silenceMinutes.indices.contains(step) { return silenceMinutes[step] }
    let last = silenceMinutes[silenceMinutes.count - 1]
    return last + Int64(max(step - silenceMinutes.count + 1, 1)) * silenceAgainMinutes
  }

  /// However late this is called, the person is asked once and the others learn how long it has been.
  func listen(_ change: inout CaseChange) {
    guard silenceDue(change.helpCase) <= change.now, let silence = change.helpCase.silence else {
      return
    }
    var step = silence.step
    while silence.since.adding(seconds: Self.silenceMinutes(step) * 60) <= change.now { step += 1 }
    change.helpCase.silence?.step = step
    let minutes = change.now.seconds(since: silence.since) / 60
    change.log("silent", "\(minutes) min")
    if silence.step == 0 { change.say("still-there") }
    guard step > 1 else { return }
    let holder = change.helpCase.acknowledgement.flatMap { onCall[$0.officer] }
    let above = step > 2 ? superiors([.lead], change) : []
    tellOfficers(
      [holder].compactMap { $0 } + above, .personSilent, ["time": "\(minutes)"], &change)
  }

  /// Somebody wrote: the silence is counted from now. What an officer asked need not be asked again.
  func restartSilence(_ change: inout CaseChange, asked: Bool) {
    change.helpCase.silence = Silence(since: change.now)
    if asked { change.helpCase.silence?.step = 1 }
  }
}
