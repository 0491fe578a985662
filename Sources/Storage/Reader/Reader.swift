import Dispatch
import Helpline

/// A connection that only reads, on a queue of its own: whoever reads much holds up neither the writer nor
/// the threads that async functions run on.
final class Reader: @unchecked Sendable {
  private let queue: DispatchQueue
  private let view: LedgerView

  init(file: String, vault: Vault) throws(StoreError) {
    queue = DispatchQueue(label: "helpline.store.reader", qos: .userInitiated)
    view = LedgerView(connection: try Connection(file: file, mode: .reading), vault: vault)
  }

  /// Runs `body` on one snapshot of the database.
  func read<Value: Sendable>(
    _ body: @escaping @Sendable (LedgerView) throws(StoreError) -> Value
  ) async throws(StoreError) -> Value {
    let result = await withCheckedContinuation { continuation in
      queue.async {
        continuation.resume(returning: Result { () throws(StoreError) in try self.snapshot(body) })
      }
    }
    return try result.get()
  }

  private func snapshot<Value>(
    _ body: (LedgerView) throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try view.connection.execute("BEGIN")
    defer { try? view.connection.execute("COMMIT") }
    return try body(view)
  }
}
