package import Helpline

/// One part of a text of ours that waits for the centre.
package struct SubmitTicket: Hashable, Sendable {
  package var number: Int
  package var lane: Lane
  package var message: ShortMessage

  package init(number: Int, lane: Lane, message: ShortMessage) {
    self.number = number
    self.lane = lane
    self.message = message
  }
}
