import Escalation
package import Helpline
import Journey

/// Everything decisions are made with, as it is at one moment: a hot reload swaps it whole. One object, handed to every
/// decision without copying what it holds.
package final class Snapshot: Sendable {
  package let release: Release
  package let roster: Roster
  package let reader: any TextReader
  let places: PlaceFinder
  let composer: AnswerComposer
  let ladder: Ladder

  init(release: Release, roster: Roster, reader: any TextReader, places: PlaceFinder) {
    self.release = release
    self.roster = roster
    self.reader = reader
    self.places = places
    let composer = AnswerComposer(release)
    self.composer = composer
    ladder = Ladder(release: release, roster: roster) { answer, locale, arguments in
      composer.wording(answer, locale: locale, arguments: arguments)
    }
  }

  /// The nearest station that has shifts; `nil` leaves the case to the one that receives.
  func station(near mention: PlaceMention?) -> String? {
    guard let point = mention?.coordinates else { return nil }
    return places.stations(near: point).first { nearest in
      roster.shifts.contains { $0.station == nearest.station }
    }?.station
  }
}
