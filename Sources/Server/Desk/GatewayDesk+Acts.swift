package import Console
import Escalation
package import Helpline
import Synchronization

/// What an officer does at the desk: the same ladder as over SMS, in one transaction.
extension GatewayDesk {
  package func act(
    _ act: DeskAct, on code: CaseCode, by officer: OfficerID
  ) async throws(StoreError) -> String {
    let now = now()
    let snapshot = gateway.current
    guard let officer = snapshot.ladder.onCall[officer] else { return "not-yours" }
    let work = gateway.caseWork(snapshot, now: now)
    let said = Mutex("unknown-code")
    try await gateway.commit(now: now) { situation in
      try work.act(on: code, by: officer, situation) { ladder, helpCase, situation in
        let changes = try Self.changes(act, helpCase, officer, snapshot, situation, now)
        said.withLock { $0 = Self.answer(changes, to: officer.id) }
        return changes
      }
    }
    return said.withLock { $0 }
  }

  private static func changes(
    _ act: DeskAct, _ helpCase: HelpCase, _ officer: Officer, _ snapshot: Snapshot,
    _ situation: any Situation, _ now: Instant
  ) throws -> [CaseChange] {
    let ladder = snapshot.ladder
    switch act {
    case .merge(let other):
      guard let other = try situation.helpCase(other) else { break }
      return ladder.merge(other, into: helpCase, by: officer, now: now)
    case .link(let other):
      guard let other = try situation.helpCase(other) else { break }
      return ladder.link(helpCase, other, by: officer, now: now)
    case .unlink(let other):
      guard let other = try situation.helpCase(other) else { break }
      return ladder.unlink(helpCase, other, by: officer, now: now)
    case .split(let person):
      guard let joined = try situation.latestCase(of: person) else { break }
      return ladder.split(
        helpCase, off: joined, as: try situation.nextCaseNumber(), by: officer, now: now)
    default: return [change(act, helpCase, officer, snapshot, now)]
    }
    return [ladder.asking(.notJoined, helpCase, officer, now)]
  }

  /// What concerns this case alone.
  private static func change(
    _ act: DeskAct, _ helpCase: HelpCase, _ officer: Officer, _ snapshot: Snapshot, _ now: Instant
  ) -> CaseChange {
    let ladder = snapshot.ladder
    switch act {
    case .take: return ladder.acknowledge(helpCase, by: officer, now: now)
    case .stay: return ladder.stay(helpCase, by: officer, now: now)
    case .pass: return ladder.pass(helpCase, by: officer, now: now)
    case .note(let text):
      return text.allSatisfy(\.isWhitespace)
        ? ladder.asking(.noteEmpty, helpCase, officer, now)
        : ladder.note(helpCase, text, by: officer, now: now)
    case .write(let words): return ladder.relay(helpCase, words, by: officer, now: now)
    case .phrase(let id):
      guard let phrase = DeskPhrase(id: id),
        snapshot.phrase(phrase, in: helpCase.locale, now: now) != nil
      else { return ladder.asking(.relayTooLong, helpCase, officer, now) }
      return ladder.phrase(helpCase, phrase.number, by: officer, now: now)
    case .promise(let minutes):
      let moment = now.adding(seconds: Int64(minutes) * 60)
      return ladder.promise(helpCase, at: moment, by: officer, now: now)
    case .fact(let name, let value):
      return ladder.setFact(helpCase, name, value, by: officer, now: now)
    case .merge, .link, .unlink, .split: return ladder.asking(.notJoined, helpCase, officer, now)
    case .close(let outcome, let note):
      return ladder.close(helpCase, as: outcome, note: note, by: officer, now: now)
    }
  }

  /// The id of the officer's own echo: what came of it.
  private static func answer(_ changes: [CaseChange], to officer: OfficerID) -> String {
    for case .echo(officer, let answer, _, _) in changes.flatMap(\.actions) { return answer }
    return changes.first?.events.last?.reason.code ?? "unknown-code"
  }

  package func measure(
    _ words: String, on code: CaseCode, by officer: OfficerID
  ) async throws(StoreError) -> DeskMeasure {
    let person = try await find(code)?.locale ?? .spanish
    let own = gateway.current.ladder.onCall[officer]?.locale ?? .spanish
    let text = RelayText.text(words, from: own, to: person)
    let measured = Segmenter(text)
    let room =
      measured.segments <= 1
      ? measured.encoding.unitsSingle : measured.segments * measured.encoding.unitsPart
    return DeskMeasure(
      text: text, segments: measured.segments, segmentsMax: RelayText.segmentsMax,
      units: measured.units, room: room)
  }

  package func reveal(
    _ code: CaseCode, because reason: String, by visitor: Visitor
  ) async throws(StoreError) -> String? {
    guard let helpCase = try await find(code) else { return nil }
    let event = CaseEvent(
      helpCase: helpCase.number, at: now(),
      actor: visitor.account.officer?.rawValue ?? visitor.account.name,
      reason: Reason("number-revealed", reason))
    // Both on disk before the number is shown: the case's own timeline, and the log that auditors read.
    try await audit.account(
      for: AuditEvent(
        actor: visitor.account.name, action: "revealed", subject: code.description,
        contact: helpCase.contact, detail: reason), now: now())
    try await gateway.commit(now: now()) { _ in
      Decision(reasons: [event.reason], events: [event])
    }
    return try await gateway.store.contact(helpCase.contact)?.address.phone?.e164
  }
}
