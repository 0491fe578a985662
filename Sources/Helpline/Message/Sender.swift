/// One text handed to a carrier (SMPP's submit).
package struct Submission: Hashable, Sendable {
  package var text: String
  package var to: Address
  /// A carrier that knows priorities is told.
  package var lane: Lane
  /// The same on every try of the same text.
  package var idempotencyKey: String

  package init(text: String, to: Address, lane: Lane, idempotencyKey: String) {
    self.text = text
    self.to = to
    self.lane = lane
    self.idempotencyKey = idempotencyKey
  }
}

/// The way out of one channel, as the outbox sees it.
package protocol Sender: Sendable {
  /// Returns the carrier's ids, one for each message it made of the text.
  func send(_ submission: Submission) async throws(SendError) -> [ExternalID]

  /// True when the carrier knows a repeat by its idempotency key, and takes it once.
  var keepsIdempotencyKeys: Bool { get }
}

extension Sender {
  package var keepsIdempotencyKeys: Bool { false }
}

/// A way out that takes a long text part by part. What was taken is written down after each part, so that a
/// crash or a refusal in the middle repeats one part at most.
package protocol PartSender: Sender {
  /// At least 1, and the same for the same text.
  func parts(of submission: Submission) -> Int
  /// - Parameter index: 0 is the first.
  /// - Returns: the carrier's id of the part, where it gives one.
  func send(part index: Int, of submission: Submission) async throws(SendError) -> ExternalID?
}

extension PartSender {
  /// For those who keep no record of parts.
  package func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    var ids: [ExternalID] = []
    for index in 0..<parts(of: submission) {
      if let id = try await send(part: index, of: submission) { ids.append(id) }
    }
    return ids
  }
}
