package import Helpline

/// Everything the desk shows about one case.
package struct CaseFile: Sendable {
  /// A reviewed sentence that an officer may send in the person's own language.
  package struct Phrase: Sendable {
    package var id: String
    /// In the officer's language, and as the person gets it.
    package var shown: String
    package var sent: String

    package init(id: String, shown: String, sent: String) {
      self.id = id
      self.shown = shown
      self.sent = sent
    }
  }

  package struct Nearby: Sendable {
    package var station: String
    package var kilometres: Double

    package init(station: String, kilometres: Double) {
      self.station = station
      self.kilometres = kilometres
    }
  }

  /// Another phone of the same rescue.
  package struct Phone: Sendable {
    package var person: ContactID
    package var maskedNumber: String

    package init(person: ContactID, maskedNumber: String) {
      self.person = person
      self.maskedNumber = maskedNumber
    }
  }

  package var now: Instant
  package var line: CaseLine
  /// `··· 4821`; what is not a phone number shows even less.
  package var maskedNumber: String
  /// Oldest first.
  package var messages: [MessageRecord]
  package var events: [CaseEvent]
  package var phrases: [Phrase]
  package var coordinates: Coordinates?
  package var nearby: [Nearby]
  /// Names of the officers that the timeline speaks of.
  package var names: [String: String]
  package var phones: [Phone] = []
  package var linked: [CaseCode] = []
  /// Titles of intents, in the officer's language.
  package var titles: [IntentID: String]

  package var helpCase: HelpCase { line.helpCase }

  package init(
    now: Instant, line: CaseLine, maskedNumber: String, messages: [MessageRecord],
    events: [CaseEvent], phrases: [Phrase], coordinates: Coordinates?, nearby: [Nearby],
    names: [String: String], titles: [IntentID: String]
  ) {
    self.now = now
    self.line = line
    self.maskedNumber = maskedNumber
    self.messages = messages
    self.events = events
    self.phrases = phrases
    self.coordinates = coordinates
    self.nearby = nearby
    self.names = names
    self.titles = titles
  }
}
