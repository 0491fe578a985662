/// A time at which an officer said the person would hear from us: a timer that escalates if it is missed.
package struct Promise: Hashable, Sendable, Codable {
  package var officer: OfficerID
  package var madeAt: Instant
  package var at: Instant
  /// How far the reminding has come: 0 nobody, 1 the holder, 2 the lead too, 3 the desk too.
  package var reminded = 0

  package init(officer: OfficerID, madeAt: Instant, at: Instant) {
    self.officer = officer
    self.madeAt = madeAt
    self.at = at
  }
}
