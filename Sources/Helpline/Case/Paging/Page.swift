/// One attempt to reach one officer about one case, over every way there is at once.
package struct Page: Hashable, Sendable, Codable {
  /// What became of a page that was not sent as itself.
  package enum Cover: String, Hashable, Sendable, Codable {
    /// Too many went to this officer's phone: a count stands for it.
    case covered
    /// It was sent as a count of what waits.
    case count
  }

  package var officer: OfficerID
  package var at: Instant
  package var round: Int
  package var step: Int
  package var cover: Cover?
  /// The channels that refused it for good.
  package var lostOver: [ChannelName]?

  package init(officer: OfficerID, at: Instant, round: Int, step: Int) {
    self.officer = officer
    self.at = at
    self.round = round
    self.step = step
  }
}
