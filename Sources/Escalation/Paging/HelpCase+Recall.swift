package import Helpline

/// A page that still waits for its carrier when somebody takes the case would wake an officer for nothing.
extension HelpCase {
  /// Whether a page that was decided at `decidedAt`, and has not been handed over, should still go out: not
  /// while somebody has the case since then, nor after its end. A page that stands for several cases goes
  /// out whatever became of this one.
  package func needsPage(decidedAt: Instant, now: Instant) -> Bool {
    guard isOpen else { return false }
    guard let held = holder(at: now), decidedAt <= held.at, incident == nil else { return true }
    return pages.contains { $0.at == decidedAt && $0.cover != nil }
  }
}
