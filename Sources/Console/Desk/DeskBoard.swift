package import Helpline

/// The shift at a glance: who is on, where nobody is, what is handed over.
package struct DeskBoard: Sendable {
  package struct Watch: Sendable {
    package var station: String
    package var clock: DeskClock
    package var names: [String]
    /// When those on call change next.
    package var until: Instant?

    package init(station: String, clock: DeskClock, names: [String], until: Instant?) {
      self.station = station
      self.clock = clock
      self.names = names
      self.until = until
    }
  }

  /// A stretch in which a station has nobody.
  package struct Gap: Sendable {
    package var station: String
    package var clock: DeskClock
    package var from: Instant
    package var until: Instant

    package init(station: String, clock: DeskClock, from: Instant, until: Instant) {
      self.station = station
      self.clock = clock
      self.from = from
      self.until = until
    }
  }

  package var now: Instant
  package var watches: [Watch]
  package var gaps: [Gap]
  /// What the next shift must know, as a text of at most three segments.
  package var handover: String
  package var handoverSegments: Int

  package init(
    now: Instant, watches: [Watch], gaps: [Gap], handover: String, handoverSegments: Int
  ) {
    self.now = now
    self.watches = watches
    self.gaps = gaps
    self.handover = handover
    self.handoverSegments = handoverSegments
  }
}

/// Officers and stations, as the roster and the library have them.
package struct DeskRoster: Sendable {
  package struct Member: Sendable {
    package var officer: Officer
    package var station: String
    package var maskedNumber: String
    package var shiftEnd: Instant?
    package var clock: DeskClock

    package init(
      officer: Officer, station: String, maskedNumber: String, shiftEnd: Instant?,
      clock: DeskClock
    ) {
      self.officer = officer
      self.station = station
      self.maskedNumber = maskedNumber
      self.shiftEnd = shiftEnd
      self.clock = clock
    }
  }

  package struct Place: Sendable {
    package var station: Station
    package var onCall: [String]
    package var clock: DeskClock
    package var hasShifts: Bool

    package init(station: Station, onCall: [String], clock: DeskClock, hasShifts: Bool) {
      self.station = station
      self.onCall = onCall
      self.clock = clock
      self.hasShifts = hasShifts
    }
  }

  package var now: Instant
  package var members: [Member]
  package var places: [Place]

  package init(now: Instant, members: [Member], places: [Place]) {
    self.now = now
    self.members = members
    self.places = places
  }
}
