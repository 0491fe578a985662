import CCurl
import Synchronization

/// The thread of a client and what goes on on it.
final class TransferLoop: Sendable {
  private static let pauseMilliseconds: Int32 = 1000
  /// Handles kept for the next transfers.
  private static let idleMax = 128

  private struct State {
    var arriving: [Transfer] = []
    var inFlight = 0
    var hasCancelled = false
    var isClosed = false
  }

  private struct Multi: @unchecked Sendable {
    let pointer: UnsafeMutableRawPointer?
  }

  private let limits: HTTPClientLimits
  private let state = Mutex(State())
  private let multi: Multi

  private static let setUp: Void = { _ = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) }()

  init(limits: HTTPClientLimits) {
    self.limits = limits
    Self.setUp
    multi = Multi(pointer: curl_multi_init())
    helpline_multi_number(
      multi.pointer, CURLMOPT_MAX_HOST_CONNECTIONS, limits.connectionsPerHostMax)
    helpline_multi_number(multi.pointer, CURLMOPT_MAXCONNECTS, limits.inFlightMax)
  }

  deinit { curl_multi_cleanup(multi.pointer) }

  func begin(_ transfer: Transfer) {
    let isTaken = state.withLock { state in
      guard !state.isClosed, state.inFlight < limits.inFlightMax else { return false }
      state.inFlight += 1
      state.arriving.append(transfer)
      return true
    }
    if isTaken { curl_multi_wakeup(multi.pointer) } else { transfer.fail(with: .busy) }
  }

  func cancel(_ transfer: Transfer) {
    transfer.isCancelled.store(true, ordering: .relaxed)
    state.withLock { $0.hasCancelled = true }
    curl_multi_wakeup(multi.pointer)
  }

  func close() {
    state.withLock { $0.isClosed = true }
    curl_multi_wakeup(multi.pointer)
  }

  // MARK: The thread

  func run() {
    var active: [UnsafeMutableRawPointer: Transfer] = [:]
    var idle: [UnsafeMutableRawPointer] = []
    defer { for easy in idle { curl_easy_cleanup(easy) } }
    while true {
      let news = state.withLock { state in
        defer {
          state.arriving = []
          state.hasCancelled = false
        }
        return state
      }
      for transfer in news.arriving { add(transfer, &active, &idle) }
      if news.hasCancelled { dropCancelled(&active) }
      var running: Int32 = 0
      curl_multi_perform(multi.pointer, &running)
      collect(&active, &idle)
      if news.isClosed, active.isEmpty { return refuseLate() }
      curl_multi_poll(multi.pointer, nil, 0, Self.pauseMilliseconds, nil)
    }
  }

  private func add(
    _ transfer: Transfer, _ active: inout [UnsafeMutableRawPointer: Transfer],
    _ idle: inout [UnsafeMutableRawPointer]
  ) {
    guard transfer.prepare(&idle), let easy = transfer.easy,
      curl_multi_add_handle(multi.pointer, easy) == CURLM_OK
    else { return finish { transfer.fail(with: .badRequest) } }
    active[easy] = transfer
  }

  private func dropCancelled(_ active: inout [UnsafeMutableRawPointer: Transfer]) {
    for (easy, transfer) in active where transfer.isCancelled.load(ordering: .relaxed) {
      curl_multi_remove_handle(multi.pointer, easy)
      active[easy] = nil
      finish { transfer.fail(with: .cancelled) }
    }
  }

  private func collect(
    _ active: inout [UnsafeMutableRawPointer: Transfer], _ idle: inout [UnsafeMutableRawPointer]
  ) {
    var result = CURLE_OK
    while let easy = helpline_finished(multi.pointer, &result) {
      curl_multi_remove_handle(multi.pointer, easy)
      let transfer = active.removeValue(forKey: easy)
      finish { transfer?.complete(result) }
      if idle.count < Self.idleMax, let easy = transfer?.handBack() { idle.append(easy) }
    }
  }

  /// Counted before the answer is given: who asks again at once must find room.
  private func finish(_ answer: () -> Void) {
    state.withLock { $0.inFlight -= 1 }
    answer()
  }

  /// What arrived between the last look and the end.
  private func refuseLate() {
    let late = state.withLock { state in
      defer { state.arriving = [] }
      return state.arriving
    }
    for transfer in late { finish { transfer.fail(with: .busy) } }
  }
}
