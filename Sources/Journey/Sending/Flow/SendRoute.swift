package import Helpline

/// Over which channel a text goes: its own, or the one that stands in for it.
package enum SendRoute: Hashable, Sendable {
  case own
  case failOver(ChannelName, Reason)

  /// Replies wait this long for their channel before another carries them. Notices and broadcasts wait.
  package static let replyWaitSecondsMax: Int64 = 120

  /// An emergency goes another way as soon as its channel does not work, and with every second try; a reply when
  /// its channel has been down for long. Only a telephone number is the same person on another channel.
  package static func choose(
    _ row: OutboxRow, own: CircuitBreaker, failOver: (ChannelName, CircuitBreaker)?, now: Instant
  ) -> SendRoute {
    guard let (name, other) = failOver, isTheSameElsewhere(row), other.admits(now) == .all
    else { return .own }
    let isBarred = own.admits(now) == .emergencies
    switch row.message.lane {
    case .emergency:
      if isBarred { return .failOver(name, Reason("channel-\(own.state.name)")) }
      return row.attempt.isMultiple(of: 2)
        ? .failOver(name, Reason("second-try", "the channel did not take it")) : .own
    case .reply:
      guard let down = secondsDown(own, now) else { return .own }
      return .failOver(name, Reason("channel-down", "for \(down) s"))
    case .notice, .broadcast: return .own
    }
  }

  /// True when the try after this one goes over the other of the two.
  package func changesNext(_ row: OutboxRow) -> Bool {
    row.message.lane == .emergency && Self.isTheSameElsewhere(row)
      && (self == .own) != row.attempt.isMultiple(of: 2)
  }

  private static func isTheSameElsewhere(_ row: OutboxRow) -> Bool {
    row.address.phone != nil && row.partsSent == 0
  }

  /// True when replies need not wait for their channel any longer.
  package static func carriesReplies(own: CircuitBreaker, now: Instant) -> Bool {
    secondsDown(own, now) != nil
  }

  /// `nil` while replies wait. What may try whether the channel is back goes there, or nobody would find out.
  private static func secondsDown(_ own: CircuitBreaker, _ now: Instant) -> Int64? {
    guard own.admits(now) == .emergencies, let since = own.downSince else { return nil }
    let seconds = now.seconds(since: since)
    return seconds >= replyWaitSecondsMax ? seconds : nil
  }
}
