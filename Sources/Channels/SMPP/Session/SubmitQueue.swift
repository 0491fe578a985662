import Helpline

/// Texts that wait for their turn, and those on their way: never more than the window.
struct SubmitQueue: Sendable {
  struct Done: Hashable, Sendable {
    var number: Int
    var outcome: SMPPSession.Outcome
  }

  private struct Progress {
    var ticket: SubmitTicket
    var ids: [ExternalID?]
    var takenAt: Int64
  }

  private struct Piece {
    var number: Int
    var index: Int
    var sentAt: Int64 = 0
  }

  static let rememberedMax = 1_000

  private let limits: SMPPLimits
  private var tickets: [Int: Progress] = [:]
  private var waiting = [[Piece]](repeating: [], count: Lane.allCases.count)
  private var sent: [UInt32: Piece] = [:]
  private var throttles = 0
  private var pausedUntil = Int64.min
  /// Parts that the centre took of texts that came back: they are not sent again.
  private var remembered: [String: [ExternalID?]] = [:]
  private var rememberedOrder: [String] = []

  init(_ limits: SMPPLimits) { self.limits = limits }

  var isEmpty: Bool { tickets.isEmpty }

  // MARK: In

  mutating func add(_ ticket: SubmitTicket, _ now: Int64) -> [Done] {
    guard tickets.count < limits.ticketsMax else {
      return [Done(number: ticket.number, outcome: .refused(.throttled(retryAfterSeconds: nil)))]
    }
    var ids = [ExternalID?](repeating: nil, count: ticket.messages.count)
    if let known = remembered[ticket.key], known.count == ids.count { ids = known }
    tickets[ticket.number] = Progress(ticket: ticket, ids: ids, takenAt: now)
    for (index, id) in ids.enumerated() where id == nil {
      waiting[ticket.lane.rawValue].append(Piece(number: ticket.number, index: index))
    }
    return finishIfWhole(ticket.number).map { [$0] } ?? []
  }

  // MARK: Out

  func maySend(_ now: Int64) -> Bool {
    sent.count < limits.windowMax && now >= pausedUntil && waiting.contains { !$0.isEmpty }
  }

  mutating func next(_ sequence: UInt32, _ now: Int64) -> ShortMessage? {
    for lane in waiting.indices {
      while !waiting[lane].isEmpty {
        var piece = waiting[lane].removeFirst()
        guard let progress = tickets[piece.number] else { continue }
        piece.sentAt = now
        sent[sequence] = piece
        return progress.ticket.messages[piece.index]
      }
    }
    return nil
  }

  // MARK: Answers

  mutating func answered(
    _ sequence: UInt32, _ status: CommandStatus, _ id: String, _ now: Int64, _ spread: Double
  ) -> [Done] {
    guard let piece = sent.removeValue(forKey: sequence),
      let progress = tickets[piece.number]
    else { return [] }
    if status.isThrottle {
      throttles += 1
      pausedUntil =
        now
        + SMPPSession.delay(
          throttles, limits.throttleMillisecondsMin, limits.throttleMillisecondsMax, spread)
      waiting[progress.ticket.lane.rawValue].insert(piece, at: 0)
      return []
    }
    throttles = 0
    guard status == .ok else { return [giveBack(piece.number, status.error)].compactMap { $0 } }
    tickets[piece.number]?.ids[piece.index] = ExternalID(id)
    return finishIfWhole(piece.number).map { [$0] } ?? []
  }

  private mutating func finishIfWhole(_ number: Int) -> Done? {
    guard let progress = tickets[number] else { return nil }
    let ids = progress.ids.compactMap { $0 }
    guard ids.count == progress.ids.count else { return nil }
    tickets[number] = nil
    forget(progress.ticket.key)
    return Done(number: number, outcome: .accepted(ids.filter { !$0.rawValue.isEmpty }))
  }

  // MARK: What comes back

  mutating func expire(_ now: Int64) -> [Done] {
    let late = sent.values.filter { now - $0.sentAt >= limits.responseMilliseconds }.map(\.number)
    let old = tickets.values.filter { now - $0.takenAt >= limits.ticketMilliseconds }
      .map(\.ticket.number)
    sent = sent.filter { now - $0.value.sentAt < limits.responseMilliseconds }
    let underway = Set(sent.values.map(\.number) + late)
    return Set(late + old).sorted().compactMap { number in
      giveBack(
        number, underway.contains(number) ? .unreachable : .throttled(retryAfterSeconds: nil))
    }
  }

  mutating func lost() -> [Done] {
    let numbers = tickets.keys.sorted()
    sent = [:]
    pausedUntil = .min
    throttles = 0
    defer { waiting = waiting.map { _ in [] } }
    return numbers.compactMap { giveBack($0, .unreachable) }
  }

  private mutating func giveBack(_ number: Int, _ error: SendError) -> Done? {
    guard let progress = tickets.removeValue(forKey: number) else { return nil }
    if error.isRetryable, progress.ids.contains(where: { $0 != nil }) {
      remember(progress.ticket.key, progress.ids)
    }
    return Done(number: number, outcome: .refused(error))
  }

  private mutating func remember(_ key: String, _ ids: [ExternalID?]) {
    if remembered.updateValue(ids, forKey: key) != nil { return }
    rememberedOrder.append(key)
    if rememberedOrder.count > Self.rememberedMax {
      remembered[rememberedOrder.removeFirst()] = nil
    }
  }

  private mutating func forget(_ key: String) {
    guard remembered.removeValue(forKey: key) != nil else { return }
    rememberedOrder.removeAll { $0 == key }
  }
}
