package import Helpline

/// Notices that a library's folder has changed, and lets only a clean change through.
///
/// It has no thread and no timer of its own: whoever owns it asks every few seconds. A change is looked
/// at once the folder has stood still between two questions, so that nobody's half-saved file is read.
package struct LibraryWatch: Sendable {
  package enum Change: Sendable {
    /// A clean library: use its release. Warnings may remain.
    case adopted(Library)
    /// The release in force stays; this is what is wrong with the new one.
    case refused([Diagnostic])
  }

  private let folder: LibraryFolder
  /// Of the library that was last looked at.
  private var settled: UInt64
  /// Of the folder when it was last asked about.
  private var seen: UInt64
  private var inForce: String

  /// Starts from a library that is in force already.
  ///
  /// - Parameter fingerprint: the folder's before the library was loaded, so that a file written
  ///   since then is noticed.
  package init(_ folder: String, inForce library: Library, since fingerprint: UInt64) {
    self.folder = LibraryFolder(folder)
    settled = fingerprint
    seen = fingerprint
    inForce = library.release.id
  }

  /// `nil` while nothing has changed. `check` returns everything that is wrong with a library, what the
  /// parsers found included.
  package mutating func look(check: (Library) -> [Diagnostic]) -> Change? {
    let now = folder.fingerprint()
    defer { seen = now }
    guard now != settled, now == seen else { return nil }
    let library = Library.load(folder.root)
    guard folder.fingerprint() == now else { return nil }
    settled = now
    let diagnostics = check(library)
    if diagnostics.contains(where: { $0.severity == .error }) { return .refused(diagnostics) }
    if library.release.id == inForce { return nil }
    inForce = library.release.id
    var adopted = library
    adopted.diagnostics = diagnostics
    return .adopted(adopted)
  }
}
