import Foundation
import Helpline

/// What was handed to carriers, by day (UTC) and channel: what an operator holds against the carrier's bill.
struct CostReport {
  struct Line: Hashable {
    var day: String
    var channel: String
  }

  private(set) var segments: [Line: Int] = [:]
  private(set) var texts: [Line: Int] = [:]

  /// Counts a text that a carrier took, whatever became of it then.
  mutating func add(_ message: MessageRecord) {
    guard message.direction == .outbound, Self.wasTaken(message) else { return }
    let line = Line(day: Self.day(message.at), channel: message.channel.rawValue)
    texts[line, default: 0] += 1
    segments[line, default: 0] += Segmenter(message.text).segments
  }

  /// A failure with a code of our own never reached the carrier, or may have: that one is counted.
  private static func wasTaken(_ message: MessageRecord) -> Bool {
    switch message.status {
    case .sent, .delivered, .read: true
    case .failed: !ownFailures.contains(message.failure ?? "")
    case .queued, .sending, nil: false
    }
  }

  private static let ownFailures: Set<String> = [
    "expired", "unreadable", "no-such-channel", "unreachable", "throttled", "carrier-fault",
    "not-authorized", "opted-out", "undeliverable", "rejected",
  ]

  private static func day(_ at: Instant) -> String { String(at.display.prefix(10)) }

  var csv: [String] {
    let lines = texts.keys.sorted { ($0.day, $0.channel) < ($1.day, $1.channel) }
    return ["day,channel,texts,segments"]
      + lines.map { "\($0.day),\($0.channel),\(texts[$0] ?? 0),\(segments[$0] ?? 0)" }
  }
}
