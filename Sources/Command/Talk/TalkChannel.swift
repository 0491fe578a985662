import Channels
import HTTP
import Helpline
import Synchronization

/// The simulator's webhooks in, and a carrier that can be down on the way out.
final class TalkChannel: Channel {
  private let simulator = Simulator(name: ChannelName("simulator"), phones: [])
  private let up = Mutex(true)

  var isUp: Bool {
    get { up.withLock { $0 } }
    set { up.withLock { $0 = newValue } }
  }

  var name: ChannelName { simulator.name }
  var repliesInline: Bool { false }

  func hear(_ request: HTTPRequest, now: Instant) throws(ChannelError) -> Heard {
    try simulator.hear(request, now: now)
  }

  func acknowledge(_ heard: Heard, replies: [String]) -> HTTPResponse {
    simulator.acknowledge(heard, replies: replies)
  }

  func send(_ submission: Submission) async throws(SendError) -> [ExternalID] {
    guard isUp else { throw .unreachable }
    return try await simulator.send(submission)
  }
}
