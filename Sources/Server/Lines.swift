package import Channels
import Helpline
import Synchronization

/// The carriers that are connected to rather than called by: what they bring takes the way of every webhook.
package final class Lines: Sendable {
  /// A report can overtake the record of the text that it is about; it is looked up once more.
  static let lookAgainMilliseconds = 2_000
  static let lookAgainMax = 256

  private let channels: [any LineChannel]
  private let gateway: Gateway
  private let log: Log
  private let lookingAgain = Mutex(0)

  package init(_ channels: [any LineChannel], gateway: Gateway, log: Log) {
    self.channels = channels
    self.gateway = gateway
    self.log = log
  }

  /// Until `stop`.
  package func run() async {
    await withTaskGroup(of: Void.self) { group in
      for channel in channels {
        group.addTask { [self] in
          await channel.run(
            now: { self.gateway.clock.now() }, receive: { try await self.receive($0) },
            note: { self.note($0, channel.name) })
        }
      }
    }
  }

  package func stop() {
    for channel in channels { channel.stop() }
  }

  private func receive(_ heard: Heard) async throws {
    for message in heard.messages { _ = try await gateway.receive(message, inline: false) }
    for report in heard.reports where try await !gateway.receive(report) { lookAgain(report) }
  }

  private func lookAgain(_ report: DeliveryReport) {
    let isTaken = lookingAgain.withLock { count in
      guard count < Self.lookAgainMax else { return false }
      count += 1
      return true
    }
    guard isTaken else { return }
    Task {
      try? await Task.sleep(for: .milliseconds(Self.lookAgainMilliseconds))
      _ = try? await gateway.receive(report)
      lookingAgain.withLock { $0 -= 1 }
    }
  }

  private func note(_ code: String, _ channel: ChannelName) {
    log.event(code, [("channel", .code(channel.rawValue))])
  }
}
