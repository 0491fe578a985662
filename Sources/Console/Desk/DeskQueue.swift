package import Helpline

/// One page of the queue.
package struct DeskQueue: Sendable {
  package static let linesMax = 50

  package var now: Instant
  package var clock: DeskClock
  package var lines: [CaseLine]
  package var page: Int
  package var hasMore: Bool

  package init(now: Instant, clock: DeskClock, lines: [CaseLine], page: Int, hasMore: Bool) {
    self.now = now
    self.clock = clock
    self.lines = lines
    self.page = page
    self.hasMore = hasMore
  }
}

/// A case as one line of a list.
package struct CaseLine: Sendable {
  package var helpCase: HelpCase
  /// What it is about, in the officer's language.
  package var what: String
  /// The station's name.
  package var station: String
  package var clock: DeskClock
  /// Who has it now, by name.
  package var holder: String?
  /// Who ended it, by name.
  package var closedBy: String?

  package init(
    helpCase: HelpCase, what: String, station: String, clock: DeskClock, holder: String? = nil,
    closedBy: String? = nil
  ) {
    self.helpCase = helpCase
    self.what = what
    self.station = station
    self.clock = clock
    self.holder = holder
    self.closedBy = closedBy
  }
}
