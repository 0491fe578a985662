import Dispatch

/// Two pieces of work that need nothing of each other, on two cores where there are two.
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
}
