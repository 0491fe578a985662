import Console
import Escalation
package import Helpline
import Journey
import Synchronization

/// Decisions as they are made inside a transaction, to be told once it is committed.
final class DecisionNotes: Sendable {
  private let decisions = Mutex<[Decision]>([])

  func keep(_ decision: Decision) -> Decision {
    decisions.withLock { $0.append(decision) }
    return decision
  }

  func tell(_ noticed: Gateway.Noticed) {
    for decision in decisions.withLock({ $0 }) where !decision.cases.isEmpty { noticed(decision) }
  }
}

extension Gateway {
  /// What was decided about cases, once it is on disk: for pages that show them as they change.
  package typealias Noticed = @Sendable (Decision) -> Void

  /// Commits what a human decided, and sends what it says.
  func commit(
    now: Instant, _ decide: @escaping @Sendable (any Situation) throws -> Decision
  ) async throws(StoreError) {
    let decision = try await store.commit(now: now) { try Drill.fenced(decide($0), $0) }
    observe(decision)
    if !decision.cases.isEmpty { noticed(decision) }
    if !decision.messages.isEmpty { outbox.wake() }
  }

  func caseWork(_ snapshot: Snapshot, now: Instant) -> CaseWork {
    CaseWork(snapshot, officerChannel: officerChannel, now: now, alarm: alarm)
  }
}

extension Decision {
  /// What the desk's open pages are told of it.
  var deskChanges: [DeskFeed.Change] {
    cases.map { helpCase in
      let isNew = events.contains {
        $0.helpCase == helpCase.number && $0.reason.code == "case-opened"
      }
      return DeskFeed.Change(helpCase, isNew: isNew)
    }
  }
}
