import Foundation
package import Helpline

/// The folder of a library on disk: `Intents/` and `Locales/` below one root.
///
/// Hostile or careless folders are harmless: links are not followed (the root itself may be one, so
/// that a new library can be put in place by turning it), hidden files are passed over, and files,
/// sizes and depths are limited.
package struct LibraryFolder: Sendable {
  package static let fileBytesMax = 1_000_000
  package static let filesMax = 5_000
  package static let depthMax = 5
  package static let rooms = ["Intents", "Locales"]

  package let root: String

  package init(_ root: String) {
    self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
  }

  /// One file of the folder, before it is read.
  struct Entry {
    var path: String
    var bytes: Int
    var modified: timespec
    var inode: UInt64
  }

  /// Changes when a file is written, renamed, added or removed: cheap to ask every few seconds.
  package func fingerprint() -> UInt64 {
    var hash = FNV1a()
    for entry in list().entries {
      hash.add(entry.path.utf8)
      hash.add(UInt64(truncatingIfNeeded: entry.bytes))
      hash.add(UInt64(truncatingIfNeeded: entry.modified.tv_sec))
      hash.add(UInt64(truncatingIfNeeded: entry.modified.tv_nsec))
      hash.add(entry.inode)
    }
    return hash.value
  }

  /// Every text file, in the order of their paths.
  package func read() -> (files: [SourceFile], diagnostics: [Diagnostic]) {
    var (entries, diagnostics) = list()
    var files: [SourceFile] = []
    for entry in entries {
      switch FileReader.text(root + "/" + entry.path, followingLinks: false) {
      case .success(let text): files.append(SourceFile(path: entry.path, text: text))
      case .failure(let fault): diagnostics.append(fault.diagnostic(entry.path))
      }
    }
    return (files, diagnostics)
  }

  func list() -> (entries: [Entry], diagnostics: [Diagnostic]) {
    var walk = FolderWalk(root: root)
    for room in Self.rooms { walk.visit(room, depth: 1) }
    walk.entries.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return (walk.entries, walk.diagnostics)
  }
}
