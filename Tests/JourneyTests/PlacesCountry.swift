import Content
import Foundation
import Helpline
import Journey

/// The library itself, read and indexed once for all stories.
enum PlacesCountry {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let release = Library.load(folder.path).release
  static let finder = PlaceFinder(release)
  static let reader = ReleaseReader(release)
}
