import Helpline

/// Something to be written, waiting for its turn and then for its commit.
class Operation: @unchecked Sendable {
  /// Does the work inside the open transaction. Throwing keeps nothing of it.
  func run(on ledger: Ledger) throws(StoreError) {}

  /// The transaction is on disk: tells whoever waits.
  func committed() {}

  func failed(_ error: StoreError) {}
}

/// An operation that gives a value to the task that waits for it.
final class Write<Value: Sendable>: Operation, @unchecked Sendable {
  private let body: (Ledger) throws(StoreError) -> Value
  private let continuation: CheckedContinuation<Result<Value, StoreError>, Never>
  private var value: Value?

  init(
    _ body: @escaping (Ledger) throws(StoreError) -> Value,
    _ continuation: CheckedContinuation<Result<Value, StoreError>, Never>
  ) {
    self.body = body
    self.continuation = continuation
  }

  override func run(on ledger: Ledger) throws(StoreError) {
    value = try body(ledger)
  }

  override func committed() {
    guard let value else { return failed(.unavailable) }
    continuation.resume(returning: .success(value))
  }

  override func failed(_ error: StoreError) {
    continuation.resume(returning: .failure(error))
  }
}
