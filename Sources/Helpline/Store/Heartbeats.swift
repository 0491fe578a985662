/// Signs of life that outlive their process, by name: `engine`, `drill-passed`.
package protocol Heartbeats: Sendable {
  func beat(_ name: String, at now: Instant) async throws(StoreError)
  func heartbeats() async throws(StoreError) -> [String: Instant]
}
