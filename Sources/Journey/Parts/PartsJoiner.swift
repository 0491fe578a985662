package import Helpline

/// Whether a text is a piece of a longer one, and what the longer one says as far as it came. A value: the person's
/// earlier texts and the moment are given.
///
/// Every piece is read for danger when it comes; only its reply waits for the others.
package enum PartsJoiner {
  /// Pieces that the carrier numbers may come this far apart.
  package static let secondsMax: Int64 = 60
  /// Without numbers: as long as a piece is, and the next one close behind.
  package static let guessSecondsMax: Int64 = 10
  /// More texts than this are not looked back at.
  package static let lookBackMax = 24
  private static let guessedPiecesMax = 8
  /// A piece carries at most 153 septets or 67 UTF-16 units; a cut never falls inside an escape or a pair.
  private static let septets = 150...153
  private static let utf16Units = 64...67

  package struct Joined: Hashable, Sendable {
    package var text: String
    package var pieces: Int
    /// `nil`: the carrier does not say.
    package var total: Int?
    package var isComplete: Bool
    /// When the first piece came.
    package var since: Instant
    /// This piece came before.
    package var isRepeat: Bool
  }

  /// True when the reply to this text may have to wait: cheap, for every text.
  package static func mayBePiece(_ message: InboundMessage) -> Bool {
    message.part != nil || isAsLongAsAPiece(message.text)
  }

  /// True when a text that follows now may go on with this one.
  package static func mayGoOn(_ past: PastText, _ now: Instant) -> Bool {
    past.part == nil && now.seconds(since: past.receivedAt) <= guessSecondsMax
      && isAsLongAsAPiece(past.text)
  }

  /// How long its reply may wait for the other pieces.
  package static func secondsMax(_ message: InboundMessage) -> Int64 {
    message.part == nil ? guessSecondsMax : secondsMax
  }

  /// `nil` when the text is whole.
  package static func join(
    _ message: InboundMessage, after earlier: [PastText], now: Instant
  ) -> Joined? {
    if let part = message.part { return numbered(part, message, earlier, now) }
    return guessed(message, earlier, now)
  }

  // MARK: Numbered by the carrier

  private static func numbered(
    _ part: Part, _ message: InboundMessage, _ earlier: [PastText], _ now: Instant
  ) -> Joined {
    var texts: [Int: String] = [:]
    var since = message.receivedAt
    for past in earlier {
      guard let other = past.part, other.reference == part.reference, other.total == part.total,
        past.to == message.to, now.seconds(since: past.receivedAt) <= secondsMax
      else { continue }
      texts[other.index] = texts[other.index] ?? past.text
      since = min(since, past.receivedAt)
    }
    let isRepeat = texts[part.index] != nil
    texts[part.index] = texts[part.index] ?? message.text
    return Joined(
      text: texts.sorted { $0.key < $1.key }.map(\.value).joined(), pieces: texts.count,
      total: part.total, isComplete: texts.count == part.total, since: since, isRepeat: isRepeat)
  }

  // MARK: Not numbered

  private static func guessed(
    _ message: InboundMessage, _ earlier: [PastText], _ now: Instant
  ) -> Joined? {
    var texts = [message.text]
    var since = message.receivedAt
    for past in earlier.prefix(guessedPiecesMax) {
      guard past.part == nil, past.to == message.to, isAsLongAsAPiece(past.text),
        since.seconds(since: past.receivedAt) <= guessSecondsMax
      else { break }
      texts.insert(past.text, at: 0)
      since = past.receivedAt
    }
    let goesOn = isAsLongAsAPiece(message.text)
    if texts.count == 1, !goesOn { return nil }
    return Joined(
      text: texts.joined(), pieces: texts.count, total: nil, isComplete: !goesOn, since: since,
      isRepeat: false)
  }

  private static func isAsLongAsAPiece(_ text: String) -> Bool {
    // Bytes of UTF-8 first: nearly every text is shorter, and counted no further.
    guard text.utf8.count >= utf16Units.lowerBound, text.utf8.count <= 4 * septets.upperBound else {
      return false
    }
    let measured = Segmenter(text)
    switch measured.encoding {
    case .gsm7: return septets.contains(measured.units)
    case .ucs2: return utf16Units.contains(measured.units)
    }
  }
}
