/// How far up the ladder a case has climbed.
package struct LadderPosition: Hashable, Sendable, Codable {
  /// The step to take next.
  package var step = 0
  /// 0 on the first way up.
  package var round = 0
  /// When this round began; ahead of now while the next round waits to begin.
  package var roundStartedAt: Instant
  /// Rounds in a row in which there was nobody at all to page.
  package var emptyRounds = 0
  /// Officers who passed the case on in this round: they are left out until the next.
  package var passedBy: [OfficerID] = []

  package init(roundStartedAt: Instant) {
    self.roundStartedAt = roundStartedAt
  }
}
