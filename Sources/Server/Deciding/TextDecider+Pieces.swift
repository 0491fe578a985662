import Helpline
import Journey

/// Texts that come in pieces: each is read for danger at once, and only the answer waits for the others.
extension TextDecider {
  /// Why a piece was not answered at once: what a start looks for.
  static let pieceWaits = "piece-waits"

  /// What is read and answered: the text, or the longer one that it is a piece of.
  struct Whole {
    var text: String
    var reading: Reading
    var pieces: PartsJoiner.Joined?
  }

  func whole(
    _ entry: JournalEntry, _ contact: Contact, _ reading: Reading, _ openCase: HelpCase?,
    _ situation: any Situation
  ) throws -> Whole {
    let alone = Whole(text: entry.message.text, reading: reading)
    guard let pieces = try pieces(entry, contact, situation) else { return alone }
    guard pieces.pieces > 1 else {
      return Whole(text: alone.text, reading: reading, pieces: pieces)
    }
    let together = snapshot.reader.read(pieces.text)
    // An officer with the case reads the pieces as they come; their urgency still counts together.
    if openCase != nil, together.urgency <= reading.urgency {
      return Whole(text: alone.text, reading: reading, pieces: pieces)
    }
    let isTogether = openCase == nil && together.urgency >= reading.urgency
    return Whole(
      text: isTogether ? pieces.text : alone.text,
      reading: together.urgency >= reading.urgency ? together : reading, pieces: pieces)
  }

  private func pieces(
    _ entry: JournalEntry, _ contact: Contact, _ situation: any Situation
  ) throws -> PartsJoiner.Joined? {
    if !PartsJoiner.mayBePiece(entry.message) {
      guard let last = contact.conversation.lastTextAt,
        now.seconds(since: last) <= PartsJoiner.guessSecondsMax,
        let before = try situation.texts(of: contact.id, before: entry.number, limit: 1).first,
        PartsJoiner.mayGoOn(before, now)
      else { return nil }
    }
    let earlier = try situation.texts(
      of: contact.id, before: entry.number, limit: PartsJoiner.lookBackMax)
    return PartsJoiner.join(entry.message, after: earlier, now: now)
  }

  /// True when nothing is wrong so far and more is to come.
  func waits(_ whole: Whole, joined: Reading?, _ openCase: HelpCase?) -> Bool {
    guard let pieces = whole.pieces, openCase == nil, !pieces.isComplete else { return false }
    return whole.reading.urgency == .none && (joined?.urgency ?? .none) < .red
  }

  func waiting(_ whole: Whole, _ contact: Contact) -> Decision {
    var changed = contact
    changed.conversation.lastTextAt = now
    let pieces = whole.pieces
    let total = pieces?.total.map(String.init) ?? "?"
    return Decision(
      reasons: whole.reading.reasons + [
        Reason(Self.pieceWaits, "\(pieces?.pieces ?? 1) of \(total)")
      ],
      reading: whole.reading, contact: changed, release: snapshot.release.id)
  }

  /// One text gets one answer, however many pieces it came in.
  func hush(
    _ plan: inout TriagePlan, _ pieces: PartsJoiner.Joined, _ contact: Contact,
    _ openCase: HelpCase?, isLate: Bool
  ) {
    let opensCase = openCase == nil && (plan.alert?.urgency ?? .none) > .none
    if opensCase { return }
    let wasAnswered = contact.conversation.lastReplyAt.map { $0 >= pieces.since } ?? false
    guard wasAnswered || pieces.isRepeat || (openCase != nil && !pieces.isComplete && !isLate)
    else {
      return
    }
    plan.answers = []
    plan.reasons.append(Reason("piece-answered", "one answer for one text"))
  }

  /// The other pieces have not come in time: what came is answered. Empty when somebody else has answered for it.
  func decideLate(
    _ piece: LatePieces.Piece, _ situation: any Situation
  ) throws -> Decision {
    guard let entry = try entry(piece, situation),
      let contact = try situation.contact(entry.contact),
      try situation.openCase(of: contact.id) == nil,
      snapshot.roster.officer(at: entry.message.from) == nil,
      let pieces = try pieces(entry, contact, situation), !pieces.isComplete,
      contact.conversation.lastReplyAt.map({ $0 < pieces.since }) ?? true,
      try !isFollowed(entry, contact, situation)
    else { return Decision() }
    let reading = snapshot.reader.read(entry.message.text)
    return try person(entry, contact, reading, situation, isLate: true)
  }

  /// The text as the store has it; `nil` when its person was erased.
  private func entry(
    _ piece: LatePieces.Piece, _ situation: any Situation
  ) throws -> JournalEntry? {
    let after = MessageNumber(rawValue: piece.number.rawValue + 1)
    guard let text = try situation.texts(of: piece.contact, before: after, limit: 1).first,
      text.number == piece.number
    else { return nil }
    return JournalEntry(
      number: piece.number, contact: piece.contact,
      message: InboundMessage(
        channel: piece.channel, externalID: ExternalID(""), from: piece.from, to: text.to,
        text: text.text, receivedAt: text.receivedAt, part: text.part), attempt: 1)
  }

  /// A later piece of the same text answers, or waits, for this one.
  private func isFollowed(
    _ entry: JournalEntry, _ contact: Contact, _ situation: any Situation
  ) throws -> Bool {
    let latest = try situation.texts(
      of: contact.id, before: MessageNumber(rawValue: .max), limit: PartsJoiner.lookBackMax)
    return latest.contains { later in
      guard later.number > entry.number else { return false }
      if let part = entry.message.part {
        return later.part?.reference == part.reference && later.part?.total == part.total
      }
      return later.receivedAt.seconds(since: entry.message.receivedAt)
        <= PartsJoiner.guessSecondsMax
    }
  }
}
