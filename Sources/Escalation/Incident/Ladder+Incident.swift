package import Helpline

/// What an incident changes about its cases, and what officers hear of it.
extension Ladder {
  /// The case is part of the incident that `head` began.
  package func joining(_ helpCase: HelpCase, to head: CaseNumber, now: Instant) -> CaseChange {
    var change = CaseChange(helpCase, now: now)
    change.helpCase.incident = head
    change.log("incident-joined", CaseCode(head).description)
    return change
  }

  /// The person learns once that many are writing, and that theirs is not read yet.
  package func tellArea(_ change: CaseChange) -> CaseChange {
    var change = change
    change.say("area-notice")
    return change
  }

  /// One page with the count to everybody who was paged about the first case, and to who is on call;
  /// whoever has that case is told instead.
  package func incidentGrew(_ head: HelpCase, to count: Int, now: Instant) -> CaseChange {
    var change = CaseChange(head, now: now)
    guard head.isOpen else { return change }
    change.log("incident", "\(count) cases")
    if let holder = holder(of: head, now) {
      echo(.incidentGrew, to: holder, &change, ["count": "\(count)"])
      return change
    }
    var seen: Set<OfficerID> = []
    let officers = (pagedThisStretch(change) + onCall.onCall(at: head.station, now).prefix(1))
      .filter { seen.insert($0.id).inserted }
    for officer in officers.prefix(Self.targetsMax) {
      change.page(
        officer, text: incidentText(head, count, officer.locale, now),
        because: Reason("paged", "incident of \(count)"))
    }
    return change
  }

  private func incidentText(
    _ head: HelpCase, _ count: Int, _ locale: LanguageTag, _ now: Instant
  ) -> String {
    let minutes = max(now.seconds(since: head.openedAt) / 60, 1)
    let place = head.facts.last { $0.name == "place" }.flatMap { Snippet.quotable($0.value) }
    return wording.text(
      .pageIncident, locale,
      [
        "case": head.code.description, "count": "\(count)", "time": "\(minutes)",
        "what": pageText.what(head, locale),
        "place": Snippet.cut(place ?? placeName(head.station), septets: 24),
      ])
  }
}
