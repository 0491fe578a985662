package import Helpline

/// All that triage may look at. It decides from this and nothing else.
package struct TriageInput: Sendable {
  package var text: String
  package var reading: Reading
  /// The same text read together with the person's text just before it; `nil` when there was none.
  package var joined: Reading?
  package var contact: Contact
  package var openCase: HelpCase?
  package var release: Release
  /// Reads places; `nil` leaves the person's own words.
  package var places: PlaceFinder?
  package var now: Instant
  /// Why an answer about no danger is held back: a budget is spent, or the carrier answers that word itself.
  package var held: Reason?
  /// A picture, a voice or a file came along, which nobody here can see.
  package var hasMedia: Bool

  package init(
    text: String, reading: Reading, joined: Reading? = nil, contact: Contact,
    openCase: HelpCase? = nil, release: Release, places: PlaceFinder? = nil, now: Instant,
    held: Reason? = nil, hasMedia: Bool = false
  ) {
    self.text = text
    self.reading = reading
    self.joined = joined
    self.contact = contact
    self.openCase = openCase
    self.release = release
    self.places = places
    self.now = now
    self.held = held
    self.hasMedia = hasMedia
  }

  /// Nothing but a picture or a voice.
  var isMediaAlone: Bool { hasMedia && text.allSatisfy(\.isWhitespace) }
}
