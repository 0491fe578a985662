/// How long a person in danger has not been heard of. Silence after red is worse, never resolved.
package struct Silence: Hashable, Sendable, Codable {
  /// The last word of theirs, or of an officer to them.
  package var since: Instant
  /// How far it has come: 0 nothing, 1 the person was asked, 2 the holder was told, 3 the lead, then again.
  package var step = 0

  package init(since: Instant) {
    self.since = since
  }
}
