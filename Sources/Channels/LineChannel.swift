package import Helpline

/// A way to a carrier over a connection that lasts, in place of webhooks.
package protocol LineChannel: Sender {
  var name: ChannelName { get }

  /// Keeps the connection up, and hands over what it brings, until `stop`. The carrier is told "received" only when
  /// `receive` has returned, for then it is on disk; when it throws, the carrier is told to come again.
  ///
  /// Texts of one person are handed over in the order in which they came.
  /// - Parameter note: takes stable codes for the operator's log, never a text or a number.
  func run(
    now: @escaping @Sendable () -> Instant,
    receive: @escaping @Sendable (Heard) async throws -> Void,
    note: @escaping @Sendable (String) -> Void
  ) async

  /// Takes nothing new, lets what is on its way arrive, says good-bye. `run` returns within seconds.
  func stop()
}
