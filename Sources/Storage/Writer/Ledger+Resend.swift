import Helpline

extension Ledger {
  /// A dead letter's copy waits in the outbox; the letter itself is crossed off.
  func resend(_ number: OutboxNumber, now: Instant) throws(StoreError) -> OutboxNumber? {
    guard try isDeadLetter(number.rawValue), let old = try outgoingMessage(number.rawValue) else {
      return nil
    }
    var copy = old.message
    copy.mayRideInline = false
    copy.expiresAt = copy.expiresAt == nil ? nil : now.adding(seconds: resendSeconds)
    return try writing { () throws(StoreError) in
      let fresh = next.outgoing
      try write(copy, from: nil, isInline: false, now: now)
      try statements.deleteDeadLetter.bind(1, number.rawValue).run()
      return OutboxNumber(rawValue: fresh)
    }
  }

  private func isDeadLetter(_ number: Int64) throws(StoreError) -> Bool {
    let row = try connection.prepare("SELECT 1 FROM dead_letter WHERE number=?1")
    return try row.bind(1, number).step()
  }

  /// The channels that texts wait for, by jumps through the index.
  func waitingChannels() throws(StoreError) -> [ChannelName] {
    let row = try connection.prepare(
      """
      WITH RECURSIVE waiting(channel) AS (SELECT min(channel) FROM pending UNION ALL
      SELECT (SELECT min(channel) FROM pending WHERE channel>w.channel) FROM waiting w
      WHERE w.channel IS NOT NULL)
      SELECT channel FROM waiting WHERE channel IS NOT NULL
      """)
    var channels: [ChannelName] = []
    while try row.step() {
      channels.append(ChannelName(String(decoding: row.bytes(0), as: UTF8.self)))
    }
    return channels
  }

  /// Texts that waited when an older program wrote the file: their channel stood in their sealed part alone.
  func nameWaitingChannels() throws(StoreError) {
    let rows = try connection.prepare("SELECT number FROM pending WHERE channel IS NULL")
    var numbers: [Int64] = []
    while try rows.step() { numbers.append(rows.number(0)) }
    rows.reset()
    for number in numbers {
      let channel = ((try? outgoingMessage(number)) ?? nil)?.message.channel.rawValue ?? ""
      let row = try connection.prepare("UPDATE pending SET channel=?2 WHERE number=?1")
      try row.bind(1, number).bind(2, copying: Array(channel.utf8)).run()
    }
  }
}
