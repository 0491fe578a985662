import Foundation
import Helpline
import Journey

@testable import Content

/// The places of the library itself, found once for all stories.
enum PlacesCountry {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let release = Library.load(folder.path).release
  static let finder = PlaceFinder(release)
}
