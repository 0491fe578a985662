import Synchronization

/// What the carrier of a bench has taken, and what the outbox knows of it.
final class Counter: Sendable {
  private let takenSoFar = Atomic(0)
  private let sentSoFar = Atomic(0)

  func next() -> Int { takenSoFar.add(1, ordering: .relaxed).newValue }
  func sent() { sentSoFar.add(1, ordering: .relaxed) }

  var taken: Int { takenSoFar.load(ordering: .relaxed) }
  var sentCount: Int { sentSoFar.load(ordering: .relaxed) }
}
