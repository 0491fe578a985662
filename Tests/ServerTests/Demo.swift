import Foundation
import HelplineTesting
import Server

/// The real library, ladder and roster of the demo.
enum Demo {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static var settings: Settings {
    var settings = Settings()
    settings.libraryFolder = folder.path
    settings.rosterFile = folder.appending(path: "ops/demo/roster.txt").path
    return settings
  }

  /// `nil` when the library has faults, which `check` names.
  static let snapshot: Snapshot? = try? LibraryDesk(settings, clock: ManualClock()).open()
}
