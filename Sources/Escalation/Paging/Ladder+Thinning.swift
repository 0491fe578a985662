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
    let others = briefs.lazy.filter { [number = helpCase.number] in $0.number != number }
    var kept: [EscalationAction] = []
    for action in actions {
      guard case .page(let id, _, _) = action, let officer = onCall[id],
        let index = helpCase.pages.lastIndex(where: { $0.officer == id && $0.at == now }),
        isTooMany(id, helpCase, others, now)
      else {
        kept.append(action)
        continue
      }
      let rang = rings(id, helpCase, others, since: now.adding(seconds: -Self.countGapSeconds))
      helpCase.pages[index].cover = rang > 0 ? .covered : .count
      if rang == 0 { kept.append(count(for: officer, helpCase, others, now)) }
    }
    return kept
  }

  private func isTooMany(
    _ id: OfficerID, _ helpCase: HelpCase, _ others: some Sequence<CaseBrief>, _ now: Instant
  ) -> Bool {
    if let head = helpCase.incident, head != helpCase.number,
      others.contains(where: { $0.number == head })
    {
      return true
    }
    let isNew = !helpCase.pages.contains { $0.at < now }
    if isNew, helpCase.urgency == .red { return false }
    let since = now.adding(seconds: -Self.capWindowSeconds)
    return rings(id, helpCase, others, since: since) >= Self.capPages
  }

  /// How often the officer's phone rang since then; the pages of this very moment have not been sent.
  private func rings(
    _ id: OfficerID, _ helpCase: HelpCase, _ others: some Sequence<CaseBrief>, since: Instant
  ) -> Int {
    let isRing: (Page) -> Bool = { $0.officer == id && $0.at > since && $0.cover != .covered }
    let now = helpCase.pages.last?.at ?? .distantPast
    return others.reduce(0) { $0 + $1.pages.count(where: isRing) }
      + helpCase.pages.count { isRing($0) && $0.at < now }
  }

  private func count(
    for officer: Officer, _ helpCase: HelpCase, _ others: some Sequence<CaseBrief>, _ now: Instant
  ) -> EscalationAction {
    let waiting = others.count { brief in
      brief.urgency == .red && !brief.isHeld(at: now)
        && brief.pages.contains { $0.officer == officer.id }
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
