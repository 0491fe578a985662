import CCurl
import Foundation
import Synchronization

/// Our requests to others, on libcurl's multi interface: one thread for all transfers, connections kept
/// open, HTTP/2 where it is offered under TLS. Redirects are answers, not instructions: none is followed.
package final class HTTPClient: Sendable {
  private struct State {
    var arriving: [Transfer] = []
    var inFlight = 0
    var isClosed = false
  }

  private struct Multi: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer?
  }

  private let limits: HTTPClientLimits
  private let state = Mutex(State())
  private let multi: Multi

  package init(limits: HTTPClientLimits = HTTPClientLimits()) {
    self.limits = limits
    Self.setUp
    multi = Multi(pointer: curl_multi_init())
    helpline_multi_number(
      multi.pointer, CURLMOPT_MAX_HOST_CONNECTIONS, limits.connectionsPerHostMax)
    helpline_multi_number(multi.pointer, CURLMOPT_MAXCONNECTS, limits.connectionsPerHostMax)
    let thread = Thread { [self] in run() }
    thread.name = "http-client"
    thread.start()
  }

  private static let setUp: Void = { _ = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) }()

  /// Any status is a response. A task that is cancelled meanwhile still waits for the transfer's end, which
  /// the limits bound.
  package func send(
    _ request: HTTPClientRequest
  ) async throws(HTTPClientError) -> HTTPClientResponse {
    let result = await withCheckedContinuation { continuation in
      begin(Transfer(request, limits: limits) { continuation.resume(returning: $0) })
    }
    return try result.get()
  }

  /// Refuses what comes after; what is in flight ends by itself.
  package func close() {
    state.withLock { $0.isClosed = true }
    curl_multi_wakeup(multi.pointer)
  }

  private func begin(_ transfer: Transfer) {
    let isTaken = state.withLock { state in
      guard !state.isClosed, state.inFlight < limits.inFlightMax else { return false }
      state.inFlight += 1
      state.arriving.append(transfer)
      return true
    }
    if isTaken { curl_multi_wakeup(multi.pointer) } else { transfer.fail(with: .busy) }
  }

  // MARK: The thread

  private func run() {
    var active: [UnsafeMutableRawPointer: Transfer] = [:]
    while true {
      let (arrived, isClosed) = state.withLock { state in
        defer { state.arriving = [] }
        return (state.arriving, state.isClosed)
      }
      for transfer in arrived { add(transfer, &active) }
      var running: Int32 = 0
      curl_multi_perform(multi.pointer, &running)
      collect(&active)
      if isClosed, active.isEmpty { break }
      curl_multi_poll(multi.pointer, nil, 0, 1000, nil)
    }
    curl_multi_cleanup(multi.pointer)
  }

  private func add(_ transfer: Transfer, _ active: inout [UnsafeMutableRawPointer: Transfer]) {
    guard transfer.prepare(), let easy = transfer.easy,
      curl_multi_add_handle(multi.pointer, easy) == CURLM_OK
    else {
      state.withLock { $0.inFlight -= 1 }
      return transfer.fail(with: .badRequest)
    }
    active[easy] = transfer
  }

  private func collect(_ active: inout [UnsafeMutableRawPointer: Transfer]) {
    var result = CURLE_OK
    while let easy = helpline_finished(multi.pointer, &result) {
      curl_multi_remove_handle(multi.pointer, easy)
      state.withLock { $0.inFlight -= 1 }
      active.removeValue(forKey: easy)?.complete(result)
    }
  }
}
