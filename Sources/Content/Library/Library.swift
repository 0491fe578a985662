package import Helpline

/// A library as it was read: the release it makes, everything that is wrong with its files, and where
/// things stand, so that checks can point at a line.
package struct Library: Sendable {
  package var release: Release
  /// What the parsers found; `Checker` finds more.
  package var diagnostics: [Diagnostic]
  /// In the order of their paths.
  package var files: [SourceFile]
  package var intentCards: [IntentID: Card]
  package var factCards: [String: Card]
  package var localeCards: [LanguageTag: Card]

  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  package static func load(_ folder: String) -> Library {
    let (files, diagnostics) = LibraryFolder(folder).read()
    return Library(files, diagnostics)
  }

  /// For libraries that are not on disk.
  package init(_ files: [SourceFile], _ diagnostics: [Diagnostic] = []) {
    // Ten thousand towns take about as long to parse as everything else.
    var (builder, (places, id)) = SideBySide.run(
      { LibraryBuilder(files.filter { LibraryPath($0.path) != .places }) },
      { (LibraryBuilder(files.filter { LibraryPath($0.path) == .places }), Self.id(of: files)) })
    builder.gazetteer = places.gazetteer
    builder.diagnostics = diagnostics + places.diagnostics + builder.diagnostics
    self = builder.finished(files, id: id)
  }

  private static func id(of files: [SourceFile]) -> String {
    var hash = FNV1a()
    for file in files {
      for part in [file.path, file.text] {
        hash.add(part.utf8)
        hash.add(CollectionOfOne(0))
      }
    }
    return hash.short
  }

  init(
    release: Release, diagnostics: [Diagnostic], files: [SourceFile],
    intentCards: [IntentID: Card], factCards: [String: Card], localeCards: [LanguageTag: Card]
  ) {
    self.release = release
    self.diagnostics = diagnostics
    self.files = files
    self.intentCards = intentCards
    self.factCards = factCards
    self.localeCards = localeCards
  }
}
