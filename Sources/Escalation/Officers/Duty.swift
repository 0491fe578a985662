package import Helpline

/// Answers an officer's text: finds the case it names, does what it says, echoes it.
///
/// Pure, but for what it reads of the situation inside the transaction that will commit its reply.
package struct Duty: Sendable {
  let ladder: Ladder

  /// Open cases that are looked at for a bare verb or a list.
  static let openCasesMax = 500

  package init(ladder: Ladder) {
    self.ladder = ladder
  }

  package func handle(
    _ text: String, from officer: Officer, _ situation: any Situation, now: Instant
  ) throws -> DutyReply {
    let desk = CaseFinder(officer: officer, situation: situation, now: now)
    switch OfficerCommand(text) {
    case .take(let code, let note):
      return try on(code, desk) {
        noting(note, ladder.acknowledge($0, by: officer, now: now), desk)
      }
    case .pass(let code, let note):
      return try on(code, desk) { noting(note, ladder.pass($0, by: officer, now: now), desk) }
    case .stay(let code, let note):
      return try on(code, desk) { noting(note, ladder.stay($0, by: officer, now: now), desk) }
    case .note(let code, let note):
      return try on(code, desk) { helpCase in
        note.isEmpty
          ? ladder.asking(.noteEmpty, helpCase, officer, now)
          : ladder.note(helpCase, note, by: officer, now: now)
      }
    case .close(let code, let outcome, let note):
      return try on(code, desk) {
        ladder.close($0, as: outcome, note: note, by: officer, now: now)
      }
    case .show(let code):
      return try on(code, desk, isCommand: false) { ladder.show($0, to: officer, now: now) }
    case .relay(let code, let words):
      return try on(code, desk, isCommand: false) {
        ladder.relay($0, words, by: officer, now: now)
      }
    case .promise(let code, let typed):
      return try on(code, desk) { promise($0, typed, by: officer, now) }
    case .phrase(let code, let number):
      return try on(code, desk) { helpCase in
        guard let number else { return ladder.asking(.phraseList, helpCase, officer, now) }
        return ladder.phrase(helpCase, number, by: officer, now: now)
      }
    case .join(let code, let other): return try join(code, other, desk)
    case .part(let code): return try part(code, desk)
    case .list: return try list(desk)
    case .shift: return shift(desk)
    case .help: return DutyReply(echoing: .help, [:], to: officer, ladder)
    case .stop: return coverage(.stopped, desk)
    case .start: return coverage(.back, desk)
    case .notACommand:
      var reply = DutyReply(echoing: .notUnderstood, [:], to: officer, ladder)
      reply.isCommand = false
      return reply
    }
  }

  private func on(
    _ code: OfficerCommand.Typed?, _ desk: CaseFinder, isCommand: Bool = true,
    _ change: (HelpCase) -> CaseChange
  ) throws -> DutyReply {
    try reply(code, desk, isCommand: isCommand) { DutyReply(change($0)) }
  }

  /// Runs a command on the case it means; where that is unclear, says why and changes nothing.
  /// `isCommand` says whether a text with an unknown code is one: `K45 hay heridos` may be a kilometre.
  func reply(
    _ code: OfficerCommand.Typed?, _ desk: CaseFinder, isCommand: Bool = true,
    _ answer: (HelpCase) throws -> DutyReply
  ) throws -> DutyReply {
    switch try desk.find(code) {
    case .found(let helpCase, let isCorrected):
      var reply = try answer(helpCase)
      if isCorrected {
        reply.reasons.append(Reason("code-corrected", "\(code ?? "") is \(helpCase.code)"))
      }
      return reply
    case .unknown(let typed):
      var reply = DutyReply(echoing: .unknownCode, ["text": typed], to: desk.officer, ladder)
      reply.isCommand = isCommand
      return reply
    case .takenByOther(let helpCase):
      return DutyReply(ladder.sayingWhoHasIt(helpCase, to: desk.officer, now: desk.now))
    case .noneOpen:
      return DutyReply(echoing: .noOpenPage, [:], to: desk.officer, ladder)
    case .several(let cases):
      let (list, _) = ladder.list(cases, for: desk.officer, .whichCase)
      return DutyReply(echoing: .whichCase, ["list": list], to: desk.officer, ladder)
    }
  }

  private func promise(
    _ helpCase: HelpCase, _ typed: String, by officer: Officer, _ now: Instant
  ) -> CaseChange {
    guard let time = PromiseTime(typed) else {
      return ladder.asking(.promiseUnclear, helpCase, officer, now)
    }
    let clock = ladder.onCall.clock(of: helpCase.station)
    return ladder.promise(helpCase, at: time.instant(clock, after: now), by: officer, now: now)
  }

  /// Words after `T K7Q` are worth keeping.
  private func noting(_ note: String, _ change: CaseChange, _ desk: CaseFinder) -> CaseChange {
    guard !note.isEmpty, !change.events.isEmpty else { return change }
    var change = change
    change.log("note", String(note.prefix(Ladder.noteLettersMax)), by: desk.officer.id.rawValue)
    return change
  }

  private func list(_ desk: CaseFinder) throws -> DutyReply {
    let cases = try desk.listed()
    guard !cases.isEmpty else {
      return DutyReply(echoing: .listEmpty, [:], to: desk.officer, ladder)
    }
    let (list, _) = ladder.list(cases, for: desk.officer, .list)
    return DutyReply(
      echoing: .list, ["count": "\(cases.count)", "list": list], to: desk.officer, ladder)
  }

  private func shift(_ desk: CaseFinder) -> DutyReply {
    let officer = desk.officer
    let station = ladder.station(of: officer)
    let place = ladder.placeName(station)
    let names = ladder.onCall.onCall(at: station, desk.now).map { ladder.name($0.id) }
    guard !names.isEmpty else {
      return DutyReply(echoing: .shiftEmpty, ["place": place], to: officer, ladder)
    }
    let until = ladder.onCall.nextChange(at: station, desk.now)
    return DutyReply(
      echoing: .shift,
      [
        "place": place, "list": Snippet.cut(names.joined(separator: ", "), septets: 80),
        "time": until.map { ladder.onCall.clock(of: station).text(at: $0) } ?? "--:--",
      ], to: officer, ladder)
  }

  /// An officer's STOP is a hole in the coverage: lead and desk learn of it at once.
  private func coverage(_ coverage: DutyReply.Coverage, _ desk: CaseFinder) -> DutyReply {
    let officer = desk.officer
    let isStop = coverage == .stopped
    var reply = DutyReply(
      echoing: isStop ? .stopped : .started, [:], to: officer, ladder)
    reply.coverage = coverage
    let reason = Reason(isStop ? "coverage-alarm" : "coverage-back", officer.id.rawValue)
    reply.reasons = [reason]
    let station = ladder.station(of: officer)
    let above = [Officer.Role.lead, .desk].flatMap {
      ladder.onCall.holders(of: $0, at: station, desk.now).prefix(Ladder.targetsMax)
    }
    for other in above where other.id != officer.id {
      let answer: OfficerAnswer = isStop ? .coverageAlarm : .coverageBack
      let text = ladder.wording.text(
        answer, other.locale,
        ["officer": ladder.name(officer.id), "place": ladder.placeName(station)])
      reply.actions.append(
        .echo(other.id, answer: answer.rawValue, text: text, because: reason))
    }
    if isStop { reply.actions.append(.alarm(because: reason)) }
    return reply
  }
}

extension DutyReply {
  init(
    echoing answer: OfficerAnswer, _ arguments: [String: String], to officer: Officer,
    _ ladder: Ladder
  ) {
    let reason = Reason(answer.rawValue, arguments["text"] ?? "")
    self.init(
      [reason],
      actions: [
        .echo(
          officer.id, answer: answer.rawValue,
          text: ladder.wording.text(answer, officer.locale, arguments), because: reason)
      ])
  }
}
