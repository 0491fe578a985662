package import Helpline

/// How fast a channel may send: segments that trickle in at a steady rate, up to a burst. A value; the moment is
/// given.
package struct TokenBucket: Hashable, Sendable {
  package let segmentsPerSecond: Double
  package let burstSegments: Int
  private var level: Double
  private var filledAt: Instant

  package init(segmentsPerSecond: Double, burstSegments: Int, now: Instant) {
    self.segmentsPerSecond = max(segmentsPerSecond, 0.001)
    self.burstSegments = max(burstSegments, 1)
    level = Double(self.burstSegments)
    filledAt = now
  }

  /// Whole segments there are; below 0 when more was taken than there was.
  package mutating func available(_ now: Instant) -> Int {
    fill(now)
    return Int(level.rounded(.down))
  }

  /// May overdraw: a long text goes whole, an emergency goes at once, and what follows waits the longer.
  package mutating func take(_ segments: Int, _ now: Instant) {
    fill(now)
    level -= Double(segments)
  }

  /// Until there is a whole segment again.
  package mutating func waitMilliseconds(_ now: Instant) -> Int64 {
    fill(now)
    return level >= 1 ? 0 : Int64(((1 - level) / segmentsPerSecond * 1000).rounded(.up))
  }

  /// A clock set back fills nothing, and is counted from then on.
  private mutating func fill(_ now: Instant) {
    let milliseconds = Double(max(now.milliseconds &- filledAt.milliseconds, 0))
    level = min(level + milliseconds / 1000 * segmentsPerSecond, Double(burstSegments))
    filledAt = now
  }
}
