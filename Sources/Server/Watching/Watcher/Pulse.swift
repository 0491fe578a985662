import Foundation
package import Helpline

/// The engine's sign of life in the store, given only while its loops turn; and its look at the watcher's.
package final class Pulse: Sendable {
  package static let name = "engine"
  package static let everySeconds: Int64 = 10
  /// A loop that has not come round for this long has stopped: longer than any carrier may take.
  static let turnSecondsMax: Int64 = 120

  private let gateway: Gateway
  private let beats: any Heartbeats

  package init(gateway: Gateway, beats: any Heartbeats) {
    self.gateway = gateway
    self.beats = beats
  }

  /// True when it was given.
  package func beat() async throws(StoreError) -> Bool {
    let now = gateway.clock.now()
    guard gateway.isTurning(now) else { return false }
    try await beats.beat(Self.name, at: now)
    return true
  }
}

/// The watcher's sign of life: a file of its own beside the database, for the watcher only reads that.
package struct WatcherMark: Sendable {
  private let path: String

  package init(folder: String) {
    path = folder + "/watch.beat"
  }

  package func write(_ now: Instant) throws {
    try Data("\(now.milliseconds)\n".utf8).write(to: URL(filePath: path), options: .atomic)
  }

  package func read() -> Instant? {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8),
      let milliseconds = Int64(text.trimmingCharacters(in: .whitespacesAndNewlines))
    else { return nil }
    return Instant(milliseconds: milliseconds)
  }
}
