package import Channels
package import HTTP
import Helpline

/// Carriers' webhooks: `/webhooks/<channel>`, and `/webhooks/<channel>/status` for those that report apart; where a
/// carrier cannot sign, with a secret behind the channel's name.
package struct ChannelRoutes: Sendable {
  private let gateway: Gateway
  private let channels: [ChannelName: any Channel]
  private let log: Log

  package init(gateway: Gateway, channels: [any Channel], log: Log) {
    self.gateway = gateway
    self.channels = Dictionary(
      channels.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.log = log
  }

  package func add(to router: inout Router) {
    let paths = ["", "/status", "/{secret}", "/{secret}/status"]
    for path in paths.map({ "/webhooks/{channel}" + $0 }) {
      for method in ["POST", "GET"] {
        router.on(method, path) { request in await self.hear(request) }
      }
    }
  }

  /// 2xx only when everything the request brought is on disk; else the carrier comes again.
  private func hear(_ request: HTTPRequest) async -> HTTPResponse {
    guard let channel = channels[ChannelName(request.parameters["channel"] ?? "")] else {
      return .text(404, "Not found.\n")
    }
    let heard: Heard
    do throws(ChannelError) {
      heard = try channel.hear(request, now: gateway.clock.now())
    } catch {
      gateway.metrics.countRefused(error.code)
      log.event(
        "webhook-refused",
        [("channel", .code(channel.name.rawValue)), ("code", .code(error.code))])
      return .text(error.status, error.nextStep + "\n")
    }
    do throws(StoreError) {
      // A response to several people's texts could not say which reply is whose.
      let isInline = channel.repliesInline && heard.messages.count == 1
      var replies: [String] = []
      for change in heard.changes { try await gateway.receive(change) }
      for message in heard.messages {
        let decided = try await gateway.receive(message, inline: isInline)
        if isInline { replies += decided?.inlineReplies ?? [] }
      }
      for report in heard.reports { try await gateway.receive(report) }
      return channel.acknowledge(heard, replies: replies)
    } catch {
      gateway.metrics.countRefused(error.code)
      var response = HTTPResponse.text(503, "Try again.\n")
      response.headers.add("Retry-After", "1")
      return response
    }
  }
}
