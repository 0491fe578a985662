package import Helpline

/// "We write to you at 10:20": the person waits for it with the battery they have left, so it is a timer.
extension Ladder {
  /// No promise lies further ahead.
  package static let promiseSecondsMax: Int64 = 12 * 3_600
  /// A text to the person this long before the time keeps the promise.
  static let promiseEarlySeconds: Int64 = 600
  /// Seconds after the time at which the holder, the lead and the desk learn that it was missed.
  static let promiseSteps: [Int64] = [0, 300, 900]

  /// Promises the person a text, and tells them so. Who promises has the case.
  package func promise(
    _ helpCase: HelpCase, at moment: Instant, by officer: Officer, now: Instant
  ) -> CaseChange {
    changing(helpCase, by: officer, now) { change in
      guard now < moment, moment <= now.adding(seconds: Self.promiseSecondsMax) else {
        echo(.promiseUnclear, to: officer, &change)
        return
      }
      let time = clock(change).text(at: moment)
      let isNew = helpCase.promise?.at != moment
      hold(&change, by: officer, tellingThePerson: false)
      change.helpCase.personState = .read
      change.helpCase.promise = Promise(officer: officer.id, madeAt: now, at: moment)
      change.log("promised", time, by: officer.id.rawValue)
      if isNew { change.say("promise", ["time": time]) }
      echo(.promised, to: officer, &change, ["time": time])
    }
  }

  func promiseDue(_ helpCase: HelpCase) -> Instant {
    guard let promise = helpCase.promise, Self.promiseSteps.indices.contains(promise.reminded)
    else { return .distantFuture }
    return promise.at.adding(seconds: Self.promiseSteps[promise.reminded])
  }

  /// An officer wrote to the person: the promise is kept, unless its time is still far.
  func keepPromise(_ change: inout CaseChange, by officer: Officer) {
    guard let promise = change.helpCase.promise,
      promise.at <= change.now.adding(seconds: Self.promiseEarlySeconds)
    else { return }
    change.helpCase.promise = nil
    change.log(
      promise.reminded > 1 ? "promise-kept-late" : "promise-kept", by: officer.id.rawValue)
  }

  /// At the time the holder is reminded; five minutes later the person is told that we are late and the
  /// lead learns of it, at last the desk. However late this is called, each is told once.
  func remindOfPromise(_ change: inout CaseChange) {
    guard promiseDue(change.helpCase) <= change.now, let promise = change.helpCase.promise else {
      return
    }
    let time = ["time": clock(change).text(at: promise.at)]
    let passed = change.now.seconds(since: promise.at)
    let reached = Self.promiseSteps.filter { $0 <= passed }.count
    change.helpCase.promise?.reminded = reached
    let answer: OfficerAnswer = reached > 1 ? .promiseMissed : .promiseDue
    change.log(answer.rawValue, time["time"] ?? "")
    let keeper = onCall[change.helpCase.acknowledgement?.officer ?? promise.officer]
    let above = reached > 1 ? superiors(reached > 2 ? [.lead, .desk] : [.lead], change) : []
    tellOfficers([keeper].compactMap { $0 } + above, answer, time, &change)
    if promise.reminded < 2, reached > 1, !change.tellsThePerson {
      change.say("promise-late", time)
      if change.helpCase.silence?.step == 0 { change.helpCase.silence?.step = 1 }
    }
    if reached > 2 {
      change.act(
        .alarm(because: Reason("promise-missed", "case \(change.helpCase.code)")))
    }
  }

  // MARK: Who else must know

  /// Those of the first role that anybody has, for each of the given ones and up.
  func superiors(_ roles: [Officer.Role], _ change: CaseChange) -> [Officer] {
    let station = change.helpCase.station
    return roles.flatMap { role in
      let up = Officer.Role.allCases.drop { $0 != role }
      let found = up.lazy.map { onCall.holders(of: $0, at: station, change.now) }
      return Array((found.first { !$0.isEmpty } ?? []).prefix(Self.targetsMax))
    }
  }

  func tellOfficers(
    _ officers: [Officer], _ answer: OfficerAnswer, _ arguments: [String: String],
    _ change: inout CaseChange
  ) {
    var told: Set<OfficerID> = []
    for officer in officers where told.insert(officer.id).inserted {
      echo(answer, to: officer, &change, arguments)
    }
  }
}
