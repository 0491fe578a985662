package import Helpline

/// Many texts from one place within minutes are one incident: everybody keeps their own case and their
/// own answer, and officers get counts instead of hundreds of pages.
package struct Burst: Hashable, Sendable {
  /// The first case of it, which gives the incident its name.
  package var head: CaseNumber
  /// Open cases that become part of it with this one.
  package var joining: [CaseNumber]
  /// Open cases that are part of it now, this one included.
  package var count: Int

  package static let casesMin = 5
  package static let windowSeconds: Int64 = 600
  package static let kilometresMax = 15.0

  /// Officers hear of it when it begins and each time it has doubled.
  package var isWorthAPage: Bool {
    var next = Self.casesMin
    while next < count { next *= 2 }
    return next == count || !joining.isEmpty
  }

  /// `nil` while the case stands for itself.
  package static func found(
    for helpCase: HelpCase, among briefs: [CaseBrief], now: Instant
  ) -> Burst? {
    let since = now.adding(seconds: -windowSeconds)
    let brief = CaseBrief(helpCase)
    var near: [CaseNumber] = []
    // By index: an element taken out of a thousand is ten counted references each.
    for index in briefs.indices
    where briefs[index].openedAt >= since && briefs[index].number != brief.number
      && isNear(briefs[index], brief)
    {
      if let head = briefs[index].incident {
        let members = briefs.indices.count { briefs[$0].incident == head }
        return Burst(head: head, joining: [], count: members + 1)
      }
      near.append(briefs[index].number)
    }
    guard near.count + 1 >= casesMin, let head = near.min() else { return nil }
    return Burst(head: head, joining: near.sorted(), count: near.count + 1)
  }

  /// Where both say where they are, the distance decides; else the same station and the same trouble.
  private static func isNear(_ a: CaseBrief, _ b: CaseBrief) -> Bool {
    guard a.station == b.station else { return false }
    if let one = a.spot, let other = b.spot { return one.kilometres(to: other) <= kilometresMax }
    return a.intents.contains { b.intents.contains($0) }
  }
}
