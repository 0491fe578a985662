package import Helpline

/// Whether a channel works. After failures in a row its texts wait, and one of them at a time tries whether it
/// works again: a carrier that is down is not hammered, and no text uses up its tries on it.
///
/// What a carrier says of one text alone (a wrong number, an opt-out) shows that it works.
package struct CircuitBreaker: Hashable, Sendable {
  package enum State: Hashable, Sendable {
    case closed(failures: Int, throttles: Int)
    /// Too fast, said three times in a row: everything waits as long as the carrier says.
    case throttled(until: Instant)
    case open(until: Instant, times: Int)
    /// One text is on its way to see whether the carrier is back.
    case halfOpen(since: Instant, times: Int)

    package var name: String {
      switch self {
      case .closed: "closed"
      case .throttled: "throttled"
      case .open: "open"
      case .halfOpen: "half-open"
      }
    }
  }

  package enum Admission: Hashable, Sendable {
    case all
    case oneProbe
    case emergencies
  }

  package static let failuresMax = 8
  package static let throttlesMax = 3
  package static let openSecondsFirst: Int64 = 2
  package static let openSecondsMax: Int64 = 60
  package static let throttledSecondsMax: Int64 = 3_600
  /// A probe that has not come back after this is taken for lost.
  package static let probeSecondsMax: Int64 = 60

  package private(set) var state = State.closed(failures: 0, throttles: 0)
  /// Since when nothing went through; `nil` while it works.
  package private(set) var downSince: Instant?

  package init() {}

  package func admits(_ now: Instant) -> Admission {
    switch state {
    case .closed: .all
    case .throttled(let until): until <= now ? .all : .emergencies
    case .open(let until, _): until <= now ? .oneProbe : .emergencies
    case .halfOpen(let since, _):
      now.seconds(since: since) >= Self.probeSecondsMax ? .oneProbe : .emergencies
    }
  }

  /// A text is on its way.
  package mutating func began(_ now: Instant) {
    guard admits(now) == .oneProbe else { return }
    switch state {
    case .open(_, let times), .halfOpen(_, let times): state = .halfOpen(since: now, times: times)
    case .closed, .throttled: break
    }
  }

  /// What became of it: `nil` when the carrier took it.
  package mutating func ended(_ error: SendError?, _ now: Instant) {
    switch error {
    case .unreachable, .unanswered, .carrierFault, .notAuthorized: failed(now)
    case .throttled(let seconds): throttled(seconds, now)
    case nil, .optedOut, .undeliverable, .rejected: worked(now)
    }
  }

  private mutating func worked(_ now: Instant) {
    // A text begun before the carrier asked for a pause does not end the pause.
    if case .throttled(let until) = state, until > now { return }
    state = .closed(failures: 0, throttles: 0)
    downSince = nil
  }

  private mutating func failed(_ now: Instant) {
    switch state {
    case .closed(let failures, _):
      if failures + 1 < Self.failuresMax {
        state = .closed(failures: failures + 1, throttles: 0)
      } else {
        open(now, times: 1)
      }
    case .halfOpen(_, let times): open(now, times: times + 1)
    // Texts that were on their way, or an emergency that tried all the same.
    case .open, .throttled: break
    }
  }

  private mutating func open(_ now: Instant, times: Int) {
    let seconds = min(Self.openSecondsFirst << min(Int64(times) - 1, 10), Self.openSecondsMax)
    state = .open(until: now.adding(seconds: seconds), times: times)
    downSince = downSince ?? now
  }

  private mutating func throttled(_ seconds: Int?, _ now: Instant) {
    let wait = min(max(Int64(seconds ?? 1), 1), Self.throttledSecondsMax)
    switch state {
    case .closed(_, let throttles) where throttles + 1 < Self.throttlesMax:
      state = .closed(failures: 0, throttles: throttles + 1)
    // It answers again, if only to slow us down.
    case .closed, .halfOpen, .open: state = .throttled(until: now.adding(seconds: wait))
    case .throttled(let until):
      state = .throttled(until: max(until, now.adding(seconds: wait)))
    }
  }
}
