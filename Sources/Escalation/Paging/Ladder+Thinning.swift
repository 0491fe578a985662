package import Helpline

/// Pages of many cases to one phone. The first page of a new red case always goes out; beyond a cap, and
/// for the later cases of one incident, one page with a count stands for many. The ladder itself is as it
/// was: nothing here keeps a case from being due.
extension Ladder {
  /// Pages to one officer, over all cases, within `capWindowSeconds`; more are counted instead.
  package static let capPages = 12
  static let capWindowSeconds: Int64 = 600
  /// A phone that rang this lately need not ring for a count.
  static let countGapSeconds: Int64 = 120

  package func thinned(_ change: CaseChange, among briefs: [CaseBrief]) -> CaseChange {
    var change = change
    let actions = thinned(change.actions, of: &change.helpCase, among: briefs, now: change.now)
    change.act(instead: actions)
    return change
  }

  package func thinned(_ reply: DutyReply, among briefs: [CaseBrief], now: Instant) -> DutyReply {
    guard var helpCase = reply.helpCase else { return reply }
    var reply = reply
    reply.actions = thinned(reply.actions, of: &helpCase, among: briefs, now: now)
    reply.helpCase = helpCase
    return reply
  }

  private func thinned(
    _ actions: [EscalationAction], of helpCase: inout HelpCase, among briefs: [CaseBrief],
    now: Instant
  ) -> [EscalationAction] {
    var kept: [EscalationAction] = []
    for action in actions {
      guard case .page(let id, _, _) = action, let officer = onCall[id],
        let index = helpCase.pages.lastIndex(where: { $0.officer == id && $0.at == now }),
        isTooMany(id, helpCase, briefs, now)
      else {
        kept.append(action)
        continue
      }
      let since = now.adding(seconds: -Self.countGapSeconds)
      let hasRung = hasRung(1, id, helpCase, briefs, since: since)
      helpCase.pages[index].cover = hasRung ? .covered : .count
      if !hasRung { kept.append(count(for: officer, helpCase, briefs, now)) }
    }
    return kept
  }

  private func isTooMany(
    _ id: OfficerID, _ helpCase: HelpCase, _ briefs: [CaseBrief], _ now: Instant
  ) -> Bool {
    if let head = helpCase.incident, head != helpCase.number,
      briefs.indices.contains(where: { briefs[$0].number == head })
    {
      return true
    }
    let isNew = !helpCase.pages.contains { $0.at < now }
    if isNew, helpCase.urgency == .red { return false }
    let since = now.adding(seconds: -Self.capWindowSeconds)
    return hasRung(Self.capPages, id, helpCase, briefs, since: since)
  }

  /// Whether the officer's phone rang so often since then; the pages of this very moment have not been sent.
  private func hasRung(
    _ times: Int, _ id: OfficerID, _ helpCase: HelpCase, _ briefs: [CaseBrief], since: Instant
  ) -> Bool {
    let now = helpCase.pages.last?.at ?? .distantPast
    var count = helpCase.pages.count { $0.isRing(of: id, since: since) && $0.at < now }
    // From the incident's first case on, whose page rang last, until it is enough. By index: an element taken out
    // of a thousand is ten counted references each.
    let first = briefs.indices.first { briefs[$0].number == helpCase.incident } ?? 0
    for step in briefs.indices where count < times {
      let index = (first + step) % briefs.count
      guard briefs[index].number != helpCase.number else { continue }
      count += briefs[index].pages.count { $0.isRing(of: id, since: since) }
    }
    return count >= times
  }

  private func count(
    for officer: Officer, _ helpCase: HelpCase, _ briefs: [CaseBrief], _ now: Instant
  ) -> EscalationAction {
    let waiting = briefs.indices.count { index in
      briefs[index].urgency == .red && briefs[index].number != helpCase.number
        && !briefs[index].isHeld(at: now)
        && briefs[index].pages.contains { $0.officer == officer.id }
    }
    let own = helpCase.urgency == .red ? 1 : 0
    let reason = Reason("paged", "count of \(waiting + own)")
    return .page(
      officer.id,
      text: wording.text(
        .pageCount, officer.locale,
        ["count": "\(waiting + own)", "case": helpCase.code.description]), because: reason)
  }
}

extension Page {
  fileprivate func isRing(of officer: OfficerID, since: Instant) -> Bool {
    at > since && self.officer == officer && cover != .covered
  }
}
