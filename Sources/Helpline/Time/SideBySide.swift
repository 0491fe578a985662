import Dispatch
import Synchronization

/// Pieces of work that need nothing of each other, on as many cores as there are.
package enum SideBySide {
  /// Returns when both are done. What they return does not depend on which was faster.
  package static func run<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @escaping @Sendable () -> Second
  ) -> (First, Second) {
    // Written by the other thread only, and read when it is done.
    nonisolated(unsafe) var right: Second?
    let other = DispatchWorkItem { right = second() }
    DispatchQueue.global(qos: .userInitiated).async(execute: other)
    let left = first()
    other.wait()
    return (left, right ?? second())
  }

  /// Returns when all are done: what `work` makes of each item, in their order.
  package static func map<Item: Sendable, Made: Sendable>(
    _ items: [Item], _ work: @Sendable (Item) -> Made
  ) -> [Made] {
    let made = Mutex([Made?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: items.count) { place in
      let one = work(items[place])
      made.withLock { $0[place] = one }
    }
    return made.withLock { $0.compactMap(\.self) }
  }
}
