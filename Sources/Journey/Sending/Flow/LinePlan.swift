package import Helpline

/// How one channel's texts go out, as the settings say.
package struct LinePlan: Hashable, Sendable {
  /// `nil`: as fast as the carrier takes them.
  package var segmentsPerSecond: Double?
  package var burstSegments: Int?
  /// The channel that carries its texts when it does not work.
  package var failOver: ChannelName?
  /// Single words, in capitals, that the carrier answers by itself.
  package var reservedWords: Set<String> = []

  package init(
    segmentsPerSecond: Double? = nil, burstSegments: Int? = nil, failOver: ChannelName? = nil
  ) {
    self.segmentsPerSecond = segmentsPerSecond
    self.burstSegments = burstSegments
    self.failOver = failOver
  }

  /// True for a text that the carrier answers itself.
  package func isReserved(_ text: String) -> Bool {
    if reservedWords.isEmpty || text.utf8.count > 24 { return false }
    return reservedWords.contains(text.filter { !$0.isWhitespace }.uppercased())
  }

  func bucket(_ now: Instant) -> TokenBucket? {
    segmentsPerSecond.map {
      TokenBucket(
        segmentsPerSecond: $0, burstSegments: burstSegments ?? max(Int($0.rounded()), 1), now: now)
    }
  }
}
