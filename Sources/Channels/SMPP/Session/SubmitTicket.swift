package import Helpline

/// A text of ours that waits for the centre: all of its parts.
package struct SubmitTicket: Hashable, Sendable {
  package var number: Int
  package var lane: Lane
  /// The same on every try of the same text.
  package var key: String
  package var messages: [ShortMessage]

  package init(number: Int, lane: Lane, key: String, messages: [ShortMessage]) {
    self.number = number
    self.lane = lane
    self.key = key
    self.messages = messages
  }
}
