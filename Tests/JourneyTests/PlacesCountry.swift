import Content
import Foundation
import Helpline
import Journey

/// The places of the library itself, indexed once for all stories.
enum PlacesCountry {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let release = Library.load(folder.path).release
  static let finder = PlaceFinder(release)
}
