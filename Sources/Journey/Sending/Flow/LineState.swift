package import Helpline

/// What one channel may take up now. A value: the pump asks, and tells it what began and ended.
package struct LineState: Sendable {
  /// The lanes and the number of texts to claim next.
  package struct Allowance: Hashable, Sendable {
    package var lowestLane: Lane
    package var rows: Int

    package init(lowestLane: Lane, rows: Int) {
      self.lowestLane = lowestLane
      self.rows = rows
    }
  }

  package static let inFlightMax = 128
  /// Kept free for emergencies: a slow carrier full of notices must not hold one up.
  package static let reservedMax = 32
  /// With less room than this the rest waits, so that texts are claimed many at a time.
  package static let roomMin = 32

  package private(set) var breaker = CircuitBreaker()
  private var bucket: TokenBucket?
  package private(set) var inFlight = 0

  package init(_ plan: LinePlan, now: Instant) {
    bucket = plan.bucket(now)
  }

  private var emergencies: Allowance? {
    let room = Self.inFlightMax + Self.reservedMax - inFlight
    return room > 0 ? Allowance(lowestLane: .emergency, rows: room) : nil
  }

  package mutating func allowance(_ now: Instant) -> Allowance? {
    switch breaker.admits(now) {
    case .emergencies: return emergencies
    case .oneProbe: return Allowance(lowestLane: .broadcast, rows: 1)
    case .all: break
    }
    var room = Self.inFlightMax - inFlight
    if room < Self.roomMin { return emergencies }
    if bucket != nil {
      let tokens = bucket?.available(now) ?? 0
      let overdraft = bucket?.burstSegments ?? 0
      if tokens < 1 { return tokens > -overdraft ? emergencies : nil }
      room = min(room, tokens)
    }
    return Allowance(lowestLane: .broadcast, rows: room)
  }

  package mutating func began(_ row: OutboxRow, _ now: Instant) {
    breaker.began(now)
    if bucket != nil { bucket?.take(Segmenter(row.message.text).segments, now) }
    inFlight += 1
  }

  /// True when there is room again for texts that had to wait.
  package mutating func ended(_ error: SendError?, _ now: Instant) -> Bool {
    let before = breaker.admits(now)
    breaker.ended(error, now)
    inFlight -= 1
    return inFlight == Self.inFlightMax - Self.roomMin || inFlight == 0
      || breaker.admits(now) != before
  }

  /// When to look again although nothing new came.
  package mutating func pauseMilliseconds(_ now: Instant) -> Int64 {
    let most: Int64 = 500
    guard let wait = bucket?.waitMilliseconds(now), wait > 0 else { return most }
    return min(wait, most)
  }
}
