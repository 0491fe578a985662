/// The way out of one channel, as the outbox sees it.
package protocol Sender: Sendable {
  /// Hands one text to the carrier. `idempotencyKey` is the same on every try of the same text.
  /// Returns the carrier's ids, one for each message it made of the text.
  func send(
    _ text: String, to address: Address, idempotencyKey: String
  ) async throws(SendError) -> [ExternalID]
}
