/// The store's number of an inbound text: texts are decided in this order.
package struct MessageNumber: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  package let rawValue: Int64

  package init(rawValue: Int64) {
    self.rawValue = rawValue
  }

  package static func < (a: MessageNumber, b: MessageNumber) -> Bool { a.rawValue < b.rawValue }
}

/// A text that is on disk and waits to be decided.
package struct JournalEntry: Hashable, Sendable {
  package var number: MessageNumber
  package var contact: ContactID
  package var message: InboundMessage
  /// How often deciding it has been begun, this time included: 1 on the first try.
  package var attempt: Int

  package init(number: MessageNumber, contact: ContactID, message: InboundMessage, attempt: Int) {
    self.number = number
    self.contact = contact
    self.message = message
    self.attempt = attempt
  }
}

/// What journaling a text led to.
package enum Journaled: Hashable, Sendable {
  case new(JournalEntry)
  /// The carrier repeats itself. `decided` holds what was decided then, or `nil` while it still waits.
  case duplicate(MessageNumber, decided: Decided?)
}

/// What the carrier's response can be made of: kept with the text, the same however often it asks.
package struct Decided: Hashable, Sendable {
  package var number: MessageNumber
  /// The texts of the decision that ride in the response, in order.
  package var inlineReplies: [String]
  package var urgency: Urgency

  package init(number: MessageNumber, inlineReplies: [String], urgency: Urgency) {
    self.number = number
    self.inlineReplies = inlineReplies
    self.urgency = urgency
  }
}
