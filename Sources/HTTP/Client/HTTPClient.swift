import Foundation

/// Our requests to others, on libcurl's multi interface: one thread for all transfers, connections kept
/// open, HTTP/2 where it is offered under TLS. Redirects are answers, not instructions: none is followed.
package final class HTTPClient: Sendable {
  private let limits: HTTPClientLimits
  private let loop: TransferLoop

  package init(limits: HTTPClientLimits = HTTPClientLimits()) {
    self.limits = limits
    let loop = TransferLoop(limits: limits)
    self.loop = loop
    let thread = Thread { loop.run() }
    thread.name = "http-client"
    thread.start()
  }

  deinit { loop.close() }

  /// Any status is a response. A task that is cancelled ends its transfer; whether the other side acted upon
  /// it is then not known.
  package func send(
    _ request: HTTPClientRequest
  ) async throws(HTTPClientError) -> HTTPClientResponse {
    let transfer = Transfer(request, limits: limits)
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        transfer.whenDone = { continuation.resume(returning: $0) }
        loop.begin(transfer)
      }
    } onCancel: {
      loop.cancel(transfer)
    }
    return try result.get()
  }

  /// Refuses what comes after; what is in flight ends by itself.
  package func close() { loop.close() }
}
