package import Helpline

/// Takes carriers' reports. Statuses only move forward: late, doubled and reordered reports are harmless.
package struct DeliveryTracker: Sendable {
  private let store: any Store

  package init(store: any Store) {
    self.store = store
  }

  /// The text's status now; `nil` when no text of ours has that id.
  package func receive(_ report: DeliveryReport) async throws(StoreError) -> DeliveryStatus? {
    try await store.record(report)
  }
}
