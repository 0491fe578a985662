import Synchronization

/// Counts up, from any thread.
final class Turn: Sendable {
  private let count = Atomic(0)

  func next() -> Int { count.wrappingAdd(1, ordering: .relaxed).oldValue & 0x7FFF_FFFF }
}
