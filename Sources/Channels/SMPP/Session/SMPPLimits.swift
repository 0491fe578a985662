/// What one line to a centre may take and wait for.
package struct SMPPLimits: Hashable, Sendable {
  /// Texts on their way without a response.
  package var windowMax = 10
  package var ticketsMax = 1_000
  /// Texts that are being journaled; what comes on top is told to come again.
  package var hearingMax = 256
  package var connectMilliseconds: Int64 = 10_000
  package var responseMilliseconds: Int64 = 30_000
  /// Less than the outbox's lease: after it, a text is taken back.
  package var ticketMilliseconds: Int64 = 45_000
  package var enquireMilliseconds: Int64 = 30_000
  package var stopMilliseconds: Int64 = 5_000
  package var reconnectMillisecondsMin: Int64 = 1_000
  package var reconnectMillisecondsMax: Int64 = 60_000
  /// After a refused password: more often would only lock the account.
  package var refusedMillisecondsMin: Int64 = 30_000
  package var throttleMillisecondsMin: Int64 = 1_000
  package var throttleMillisecondsMax: Int64 = 16_000

  package init() {}
}
