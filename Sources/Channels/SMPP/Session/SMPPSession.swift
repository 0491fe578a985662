package import Helpline

/// One line to an operator's centre as a value: events in, actions out. It reads no clock and opens no socket.
package struct SMPPSession: Sendable {
  package enum Event: Sendable {
    case tick
    case connected
    /// The connection ended, or could not be made.
    case lost
    case received(PDU)
    case malformed(PDUFault)
    case submit(SubmitTicket)
    /// What was heard is on disk, or could not be put there.
    case stored(Delivery, Bool)
    case stop
  }

  package enum Action: Hashable, Sendable {
    case connect
    case disconnect
    case send(PDU)
    case hear(Delivery)
    case finish(Int, Outcome)
    /// A stable code for the operator's log.
    case note(String)
    case end
  }

  package enum Outcome: Hashable, Sendable {
    /// The centre's id of the part; some give none.
    case accepted(String)
    case refused(SendError)
  }

  enum Phase: Hashable, Sendable {
    case waiting(until: Int64)
    case connecting(since: Int64)
    case binding(sequence: UInt32, since: Int64)
    case bound(since: Int64)
    case draining(since: Int64)
    case unbinding(since: Int64)
    case ended
  }

  let bind: Bind
  let limits: SMPPLimits
  var phase = Phase.waiting(until: .min)
  var queue: SubmitQueue
  var deliveries: Deliveries
  /// What a text is told that comes while the line is down.
  var downError = SendError.unreachable
  private var lastSequence: UInt32 = 0
  private var failures = 0
  private var heardAt: Int64 = 0
  private var enquiredAt: Int64?

  /// - Parameter mark: makes the ids of what is heard differ from those of earlier lines.
  package init(_ bind: Bind, mark: String, limits: SMPPLimits = SMPPLimits()) {
    self.bind = bind
    self.limits = limits
    queue = SubmitQueue(limits)
    deliveries = Deliveries(mark: mark, hearingMax: limits.hearingMax)
  }

  /// - Parameters:
  ///   - now: milliseconds of a clock that never goes back.
  ///   - spread: 0 ..< 1; jitters what is waited for.
  package mutating func receive(_ event: Event, now: Int64, spread: Double) -> [Action] {
    switch event {
    case .tick: return tick(now, spread)
    case .connected: return connected(now)
    case .lost: return lost(now, spread, note: "line-down")
    case .received(let pdu):
      heardAt = now
      enquiredAt = nil
      return received(pdu, now, spread)
    case .malformed(let fault): return malformed(fault, now, spread)
    case .submit(let ticket): return submit(ticket, now)
    case .stored(let delivery, let isStored):
      return deliveries.stored(delivery, isStored, now).map { [.send($0)] } ?? []
    case .stop: return stop(now)
    }
  }

  // MARK: Up and down

  var isUp: Bool { if case .bound = phase { true } else { false } }

  mutating func nextSequence() -> UInt32 {
    lastSequence = lastSequence >= PDU.sequenceMax ? 1 : lastSequence + 1
    return lastSequence
  }

  private mutating func connected(_ now: Int64) -> [Action] {
    guard case .connecting = phase else { return [.disconnect] }
    let sequence = nextSequence()
    phase = .binding(sequence: sequence, since: now)
    heardAt = now
    enquiredAt = nil
    return [.send(PDU(.bindTransceiver(bind), sequence: sequence))]
  }

  mutating func bound(_ now: Int64) -> [Action] {
    phase = .bound(since: now)
    downError = .unreachable
    return [.note("line-up")]
  }

  mutating func refused(_ status: CommandStatus, _ now: Int64, _ spread: Double) -> [Action] {
    let error = status.error
    let isOurs = error == .notAuthorized(code: status.name) || !error.isRetryable
    let actions = lost(now, spread, note: "bind-refused-\(status.name)")
    if isOurs {
      downError = .notAuthorized(code: status.name)
      phase = .waiting(
        until: now
          + max(
            Self.delay(
              failures, limits.refusedMillisecondsMin, limits.reconnectMillisecondsMax, spread),
            limits.refusedMillisecondsMin))
    }
    return [.disconnect] + actions
  }

  /// Everything that was on its way comes back; whether the centre has it is not known.
  mutating func lost(_ now: Int64, _ spread: Double, note: String) -> [Action] {
    switch phase {
    case .waiting, .ended: return []
    case .draining, .unbinding: return end(now)
    case .bound(let since) where now - since >= limits.reconnectMillisecondsMax: failures = 0
    case .connecting, .binding, .bound: break
    }
    failures += 1
    downError = .unreachable
    deliveries.lost(now)
    phase = .waiting(
      until: now
        + Self.delay(
          failures, limits.reconnectMillisecondsMin, limits.reconnectMillisecondsMax, spread))
    return [.note(note)] + finish(queue.lost())
  }

  /// Twice as long with each failure, between half and the whole of it.
  static func delay(_ failures: Int, _ least: Int64, _ most: Int64, _ spread: Double) -> Int64 {
    let whole = min(least << Int64(min(max(failures - 1, 0), 16)), max(least, most))
    return whole / 2 + Int64(Double(whole / 2) * spread)
  }

  // MARK: Out

  private mutating func submit(_ ticket: SubmitTicket, _ now: Int64) -> [Action] {
    guard isUp else { return [.finish(ticket.number, .refused(downError))] }
    return finish(queue.add(ticket, now)) + pump(now)
  }

  mutating func pump(_ now: Int64) -> [Action] {
    guard isUp || isDraining else { return [] }
    var actions: [Action] = []
    while queue.maySend(now) {
      let sequence = nextSequence()
      guard let message = queue.next(sequence, now) else { break }
      actions.append(.send(PDU(.submit(message), sequence: sequence)))
    }
    return actions
  }

  func finish(_ done: [SubmitQueue.Done]) -> [Action] {
    done.map { .finish($0.number, $0.outcome) }
  }

  // MARK: Time

  private mutating func tick(_ now: Int64, _ spread: Double) -> [Action] {
    switch phase {
    case .waiting(let until):
      guard now >= until else { return [] }
      phase = .connecting(since: now)
      return [.connect]
    case .connecting(let since):
      guard now - since >= limits.connectMilliseconds else { return [] }
      return [.disconnect] + lost(now, spread, note: "connect-timed-out")
    case .binding(_, let since):
      guard now - since >= limits.responseMilliseconds else { return [] }
      return [.disconnect] + lost(now, spread, note: "bind-timed-out")
    case .bound: return watch(now, spread) + finish(queue.expire(now)) + pump(now)
    case .draining(let since): return finish(queue.expire(now)) + pump(now) + drain(since, now)
    case .unbinding(let since):
      return now - since >= limits.stopMilliseconds ? [.disconnect] + end(now) : []
    case .ended: return []
    }
  }

  /// A line that says nothing is asked; one that does not answer is dead, whatever TCP thinks.
  private mutating func watch(_ now: Int64, _ spread: Double) -> [Action] {
    if let asked = enquiredAt {
      guard now - asked >= limits.responseMilliseconds else { return [] }
      return [.disconnect] + lost(now, spread, note: "line-silent")
    }
    guard now - heardAt >= limits.enquireMilliseconds else { return [] }
    enquiredAt = now
    return [.send(PDU(.enquireLink, sequence: nextSequence()))]
  }

  // MARK: The end

  var isDraining: Bool { if case .draining = phase { true } else { false } }

  private mutating func stop(_ now: Int64) -> [Action] {
    switch phase {
    case .bound:
      phase = .draining(since: now)
      return pump(now) + drain(now, now)
    case .draining, .unbinding, .ended: return []
    case .waiting, .connecting, .binding: return [.disconnect] + end(now)
    }
  }

  /// Nothing new is taken; what is on its way may arrive.
  mutating func drain(_ since: Int64, _ now: Int64) -> [Action] {
    let isDone = queue.isEmpty && deliveries.isEmpty
    guard isDone || now - since >= limits.stopMilliseconds else { return [] }
    phase = .unbinding(since: now)
    return [.send(PDU(.unbind, sequence: nextSequence()))]
  }

  mutating func end(_ now: Int64) -> [Action] {
    phase = .ended
    return finish(queue.lost()) + [.end]
  }
}
