import Helpline
import Synchronization

/// One channel's way out: its sender, its state, and what wakes its pump.
final class OutboxLine: Sendable {
  let name: ChannelName
  /// `nil`: a channel that texts still wait for, and that the settings no longer have.
  let sender: (any Sender)?
  let failOver: ChannelName?
  let wake = Wake()
  private let state: Mutex<LineState>

  init(_ name: ChannelName, _ sender: (any Sender)?, _ plan: LinePlan, now: Instant) {
    self.name = name
    self.sender = sender
    failOver = plan.failOver
    state = Mutex(LineState(plan, now: now))
  }

  var breaker: CircuitBreaker { state.withLock { $0.breaker } }
  var inFlight: Int { state.withLock { $0.inFlight } }

  func allowance(_ now: Instant) -> LineState.Allowance? {
    state.withLock { $0.allowance(now) }
  }

  func pauseMilliseconds(_ now: Instant) -> Int64 {
    state.withLock { $0.pauseMilliseconds(now) }
  }

  func began(_ row: OutboxRow, _ now: Instant) {
    state.withLock { $0.began(row, now) }
  }

  func ended(_ error: SendError?, _ now: Instant) {
    if state.withLock({ $0.ended(error, now) }) { wake.signal() }
  }
}
