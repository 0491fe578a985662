package import Helpline

/// Measures the reader on this machine: how many texts a second one core reads. For
/// `helpline bench match`; nothing is asserted by time.
package struct MatchBench {
  private let reader: ReleaseReader

  package init(_ release: Release) {
    reader = ReleaseReader(release)
  }

  /// Reads every text `rounds` times and returns how many readings found something, so that the work
  /// cannot be left out.
  package func run(_ texts: [String], rounds: Int) -> Int {
    var found = 0
    for _ in 0..<rounds {
      for text in texts where !reader.read(text).matches.isEmpty { found += 1 }
    }
    return found
  }
}
