package import Helpline

extension Ladder {
  /// What the station's lead and the desk are told about a stretch that nobody answers for.
  package func gapNotices(
    _ gap: Coverage.Gap, at station: String, now: Instant
  ) -> [EscalationAction] {
    let clock = onCall.clock(of: station)
    var seen: Set<OfficerID> = []
    return [Officer.Role.lead, .desk].flatMap {
      onCall.holders(of: $0, at: station, now).prefix(Self.targetsMax)
    }.filter { seen.insert($0.id).inserted }.map { officer in
      .echo(
        officer.id, answer: OfficerAnswer.coverageGap.rawValue,
        text: wording.text(
          .coverageGap, officer.locale,
          [
            "place": placeName(station), "since": clock.dayText(at: gap.from),
            "time": clock.dayText(at: gap.to),
          ]), because: Reason("coverage-gap", station))
    }
  }
}
