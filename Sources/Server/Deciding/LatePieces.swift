import Helpline
import Journey
import Synchronization

/// Pieces whose reply waits for the others. In memory, and found again in the store after a start: what was decided
/// of such a piece says that it waits.
final class LatePieces: Sendable {
  struct Piece: Hashable, Sendable {
    var number: MessageNumber
    var contact: ContactID
    var channel: ChannelName
    var from: Address
    var due: Instant
  }

  static let countMax = 10_000
  /// Of so many texts before a start, the waiting pieces are found.
  static let recalledTextsMax = 2_000
  /// An older question is not answered any more.
  static let recalledSecondsMax: Int64 = 3_600

  private let waiting = Mutex<[Piece]>([])

  func add(_ entry: JournalEntry) {
    let message = entry.message
    guard PartsJoiner.mayBePiece(message) else { return }
    add(
      Piece(
        number: entry.number, contact: entry.contact, channel: message.channel, from: message.from,
        due: message.receivedAt.adding(seconds: PartsJoiner.secondsMax(message) + 1)))
  }

  private func add(_ piece: Piece) {
    waiting.withLock { if $0.count < Self.countMax { $0.append(piece) } }
  }

  func recall(_ archive: any Archive, _ now: Instant) async throws(StoreError) {
    var query = MessageQuery()
    query.since = now.adding(seconds: -Self.recalledSecondsMax)
    query.limit = Self.recalledTextsMax
    for text in try await archive.messages(query) where text.direction == .inbound {
      guard text.decision?.reasons.contains(where: { $0.code == TextDecider.pieceWaits }) == true
      else { continue }
      add(
        Piece(
          number: MessageNumber(rawValue: text.number), contact: text.contact,
          channel: text.channel, from: text.address,
          due: text.at.adding(seconds: PartsJoiner.secondsMax + 1)))
    }
  }

  func take(_ now: Instant) -> [Piece] {
    waiting.withLock { waiting in
      let due = waiting.filter { $0.due <= now }
      waiting.removeAll { $0.due <= now }
      return due
    }
  }
}
