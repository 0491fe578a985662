import Helpline

/// Parts that wait for their turn, and those on their way: never more than the window.
struct SubmitQueue: Sendable {
  struct Done: Hashable, Sendable {
    var number: Int
    var outcome: SMPPSession.Outcome
  }

  private struct Taken {
    var ticket: SubmitTicket
    var at: Int64
  }

  private struct Sent {
    var number: Int
    var at: Int64
  }

  private let limits: SMPPLimits
  private var tickets: [Int: Taken] = [:]
  private var waiting = [[Int]](repeating: [], count: Lane.allCases.count)
  private var sent: [UInt32: Sent] = [:]
  private var throttles = 0
  private var pausedUntil = Int64.min

  init(_ limits: SMPPLimits) { self.limits = limits }

  var isEmpty: Bool { tickets.isEmpty }

  mutating func add(_ ticket: SubmitTicket, _ now: Int64) -> [Done] {
    guard tickets.count < limits.ticketsMax else {
      return [Done(number: ticket.number, outcome: .refused(.throttled(retryAfterSeconds: nil)))]
    }
    tickets[ticket.number] = Taken(ticket: ticket, at: now)
    waiting[ticket.lane.rawValue].append(ticket.number)
    return []
  }

  // MARK: Out

  func maySend(_ now: Int64) -> Bool {
    sent.count < limits.windowMax && now >= pausedUntil && waiting.contains { !$0.isEmpty }
  }

  mutating func next(_ sequence: UInt32, _ now: Int64) -> ShortMessage? {
    for lane in waiting.indices {
      while !waiting[lane].isEmpty {
        let number = waiting[lane].removeFirst()
        guard let taken = tickets[number] else { continue }
        sent[sequence] = Sent(number: number, at: now)
        return taken.ticket.message
      }
    }
    return nil
  }

  // MARK: Answers

  mutating func answered(
    _ sequence: UInt32, _ status: CommandStatus, _ id: String, _ now: Int64, _ spread: Double
  ) -> [Done] {
    guard let number = sent.removeValue(forKey: sequence)?.number,
      let lane = tickets[number]?.ticket.lane
    else { return [] }
    if status.isThrottle {
      throttles += 1
      pausedUntil =
        now
        + SMPPSession.delay(
          throttles, limits.throttleMillisecondsMin, limits.throttleMillisecondsMax, spread)
      waiting[lane.rawValue].insert(number, at: 0)
      return []
    }
    throttles = 0
    tickets[number] = nil
    return [
      Done(number: number, outcome: status == .ok ? .accepted(id) : .refused(status.error))
    ]
  }

  // MARK: What comes back

  mutating func expire(_ now: Int64) -> [Done] {
    let unanswered = Set(sent.values.map(\.number))
    let late = sent.values.filter { now - $0.at >= limits.responseMilliseconds }.map(\.number)
    let old = tickets.values.filter { now - $0.at >= limits.ticketMilliseconds }
      .map(\.ticket.number)
    let over = Set(late + old)
    sent = sent.filter { !over.contains($0.value.number) }
    return giveBack(over, unanswered, otherwise: .throttled(retryAfterSeconds: nil))
  }

  mutating func lost() -> [Done] {
    let unanswered = Set(sent.values.map(\.number))
    sent = [:]
    pausedUntil = .min
    throttles = 0
    waiting = waiting.map { _ in [] }
    return giveBack(Set(tickets.keys), unanswered, otherwise: .unreachable)
  }

  /// What was on its way may be with the centre.
  private mutating func giveBack(
    _ numbers: Set<Int>, _ unanswered: Set<Int>, otherwise error: SendError
  ) -> [Done] {
    numbers.sorted().compactMap { number in
      guard tickets.removeValue(forKey: number) != nil else { return nil }
      return Done(
        number: number, outcome: .refused(unanswered.contains(number) ? .unanswered : error))
    }
  }
}
