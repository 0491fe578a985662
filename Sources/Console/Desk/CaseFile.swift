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

  /// A station, and where the person is seen from there.
  package struct Nearby: Sendable {
    package var station: String
    package var kilometres: Double
    package var wind: Wind

    package init(station: String, kilometres: Double, wind: Wind) {
      self.station = station
      self.kilometres = kilometres
      self.wind = wind
    }
  }

  /// Where the person is, as well as it was understood.
  package struct Spot: Sendable {
    package var point: Coordinates
    /// How many decimals of it mean something.
    package var decimals: Int
    /// 0…1; `nil` when nothing says how sure it is.
    package var confidence: Double?
    /// The three nearest stations, nearest first.
    package var nearby: [Nearby]

    package init(
      point: Coordinates, decimals: Int, confidence: Double?, nearby: [Nearby]
    ) {
      self.point = point
      self.decimals = decimals
      self.confidence = confidence
      self.nearby = nearby
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
  package var spot: Spot?
  /// Names of the officers that the timeline speaks of.
  package var names: [String: String]
  package var phones: [Phone] = []
  package var linked: [CaseCode] = []
  /// What to say of each reason in it, in the officer's language. A reason without words is not shown.
  package var sentences: [Reason: String] = [:]
  /// What a text of ours in another language says, by its number.
  package var glosses: [Int64: String] = [:]
  /// Titles of intents, in the officer's language.
  package var titles: [IntentID: String]

  package var helpCase: HelpCase { line.helpCase }

  package init(
    now: Instant, line: CaseLine, maskedNumber: String, messages: [MessageRecord],
    events: [CaseEvent], phrases: [Phrase], spot: Spot?, names: [String: String],
    titles: [IntentID: String]
  ) {
    self.now = now
    self.line = line
    self.maskedNumber = maskedNumber
    self.messages = messages
    self.events = events
    self.phrases = phrases
    self.spot = spot
    self.names = names
    self.titles = titles
  }
}
