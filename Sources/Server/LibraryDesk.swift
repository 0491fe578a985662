import CMalloc
import Content
package import Helpline
import Journey
import Synchronization

/// Reads library and roster at the start, and again when they change. A broken change leaves what is in
/// force in force.
package final class LibraryDesk: Sendable {
  package enum Look: Sendable {
    case same
    case clean(Snapshot)
    case broken([Diagnostic])
  }

  private let settings: Settings
  private let clock: any WallClock
  private let watch = Mutex<LibraryWatch?>(nil)

  package init(_ settings: Settings, clock: any WallClock) {
    self.settings = settings
    self.clock = clock
  }

  /// Throws every fault at once.
  package func open() throws(HouseFault) -> Snapshot {
    let fingerprint = LibraryFolder(settings.libraryFolder).fingerprint()
    let folder = settings.libraryFolder
    let (library, _) = SideBySide.run({ Library.load(folder) }, { ReleaseReader.prepare() })
    let (roster, faults) = RosterFile.load(
      settings.rosterFile, stations: library.release.stations)
    let errors = (library.diagnostics + faults).filter { $0.severity == .error }
    guard errors.isEmpty else { throw .faults(errors) }
    watch.withLock {
      $0 = LibraryWatch(settings.libraryFolder, inForce: library, since: fingerprint)
    }
    return snapshot(library.release, roster)
  }

  package func look() -> Look {
    let change = watch.withLock { watch in
      watch?.look { library in
        // A fact that has run out is not sent in either release: it must not keep its own mending out.
        Checker.check(library, now: clock.now()) {
          ReleaseReader($0, trustsExamples: false)
        }.diagnostics
          .filter { $0.code != "fact-expired" }
      }
    }
    switch change {
    case nil: return .same
    case .refused(let diagnostics): return .broken(diagnostics.filter { $0.severity == .error })
    case .adopted(let library):
      let (roster, faults) = RosterFile.load(
        settings.rosterFile, stations: library.release.stations)
      let errors = faults.filter { $0.severity == .error }
      return errors.isEmpty ? .clean(snapshot(library.release, roster)) : .broken(errors)
    }
  }

  private func snapshot(_ release: Release, _ roster: Roster) -> Snapshot {
    // What two threads borrowed while they compiled goes back to the machine.
    defer { malloc_trim(0) }
    let (reader, places) = SideBySide.run({ ReleaseReader(release) }, { PlaceFinder(release) })
    return Snapshot(
      release: release, roster: settings.drillMinutes > 0 ? Drill.staffed(roster) : roster,
      reader: reader, places: places)
  }
}
