package import Helpline

/// Everything that is wrong with a library, errors first, then in the order of files and lines.
package struct CheckReport: Sendable {
  package var library: Library
  package var diagnostics: [Diagnostic]

  package init(library: Library, diagnostics: [Diagnostic]) {
    self.library = library
    self.diagnostics = diagnostics.sorted { Self.order($0) < Self.order($1) }
  }

  /// Errors keep a library from being used; warnings do not.
  package var isClean: Bool { !diagnostics.contains { $0.severity == .error } }

  package func count(_ severity: Diagnostic.Severity) -> Int {
    diagnostics.count { $0.severity == severity }
  }

  private static func order(_ diagnostic: Diagnostic) -> (Int, String, Int, String) {
    let rank = diagnostic.severity == .error ? 0 : 1
    return (rank, diagnostic.file, diagnostic.line, diagnostic.code)
  }
}
