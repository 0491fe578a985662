/// What the person was last told about their case; a new text is due only when this changes.
package enum PersonState: String, Hashable, Sendable, Codable {
  /// A machine has it, people are being called.
  case received
  /// Nobody has read it yet.
  case nobodyYet = "nobody-yet"
  /// An officer has read it.
  case read
  /// The officer went silent, others are being called.
  case lost
  case closed
}
