/// Which messages to list; newest first.
package struct MessageQuery: Hashable, Sendable {
  package var contact: ContactID?
  package var since: Instant?
  package var limit = 100
  /// Texts of ours that failed, and nothing else.
  package var deadLettersOnly = false

  package init() {}
}

/// A text as the console and the command line list it, in or out.
package struct MessageRecord: Hashable, Sendable {
  package enum Direction: String, Sendable {
    case inbound = "in"
    case outbound = "out"
  }

  package var direction: Direction
  /// A `MessageNumber` or `OutboxNumber`, by direction.
  package var number: Int64
  package var at: Instant
  package var contact: ContactID
  package var address: Address
  package var channel: ChannelName
  package var text: String
  /// Inbound: what was decided, `nil` while undecided.
  package var decision: DecisionRecord?
  /// Outbound: how far it came, and what it says.
  package var status: DeliveryStatus?
  package var lane: Lane?
  package var answer: String?
  package var locale: LanguageTag?
  package var helpCase: CaseNumber?
  package var attempts = 0
  /// Why it failed: our code, `expired`, or the carrier's.
  package var failure: String?

  package init(
    direction: Direction, number: Int64, at: Instant, contact: ContactID, address: Address,
    channel: ChannelName, text: String
  ) {
    self.direction = direction
    self.number = number
    self.at = at
    self.contact = contact
    self.address = address
    self.channel = channel
    self.text = text
  }
}

/// What is kept of a decision about a text.
package struct DecisionRecord: Hashable, Sendable {
  package var urgency: Urgency
  package var intents: [IntentID]
  package var language: LanguageTag
  package var locale: LanguageTag?
  package var reasons: [Reason]
  package var release: String

  package init(
    urgency: Urgency, intents: [IntentID], language: LanguageTag, locale: LanguageTag?,
    reasons: [Reason], release: String
  ) {
    self.urgency = urgency
    self.intents = intents
    self.language = language
    self.locale = locale
    self.reasons = reasons
    self.release = release
  }

  package init(_ decision: Decision) {
    self.init(
      urgency: decision.reading?.urgency ?? .none,
      intents: decision.reading?.matches.map(\.intent) ?? [],
      language: decision.reading?.language ?? .undetermined,
      locale: decision.locale, reasons: decision.reasons, release: decision.release)
  }
}

/// Which cases to list.
package struct CaseQuery: Hashable, Sendable {
  package enum Order: Hashable, Sendable {
    case oldestFirst
    case newestFirst
    /// As the desk's queue shows open cases: see `QueueGroup`.
    case queue(now: Instant)
  }

  package var openOnly = true
  package var closedOnly = false
  package var code: CaseCode?
  package var contact: ContactID?
  /// Only cases with a smaller number: the next page of a list.
  package var before: CaseNumber?
  package var order = Order.oldestFirst
  package var offset = 0
  package var limit = 100

  package init() {}
}

/// What `/metrics` and `/readyz` need to know of the store.
package struct StoreGauges: Hashable, Sendable {
  package var undecided = 0
  package var oldestUndecidedAt: Instant?
  package var outboxByLane: [Lane: Int] = [:]
  package var openCases: [Urgency: Int] = [:]
  /// Opened, red, and nobody's.
  package var oldestUnacknowledgedRedAt: Instant?
  /// Texts of ours that failed: given up, expired, or said so by the carrier.
  package var deadLetters = 0

  package init() {}
}
