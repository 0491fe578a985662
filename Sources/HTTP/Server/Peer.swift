import CMicrohttpd

/// One open connection and the request it is at. Touched by the loop's thread alone.
final class Peer {
  enum Phase {
    /// Between two requests, or before the first.
    case resting
    case receiving
    /// Too large: what still comes is thrown away, so that the refusal can be sent.
    case refusing
    case handling
    case answering
  }

  let connection: OpaquePointer
  let address: String
  private(set) var phase = Phase.resting
  /// When that phase began, in seconds of the server's clock.
  private(set) var since: Int64
  /// How many requests have begun: an answer that comes too late belongs to an earlier one.
  private(set) var turn = 0
  var isClosed = false
  var isSuspended = false
  /// Where the request line's target starts, and where it ended before it was decoded.
  var target: (start: UnsafePointer<CChar>, end: UnsafePointer<CChar>)?
  var fault: HTTPResponse?
  var request = HTTPRequest(method: "", path: "")
  var refusedBytes = 0
  var response: HTTPResponse?
  var task: Task<Void, Never>?
  var feed: StreamFeed?

  init(connection: OpaquePointer, address: String, now: Int64) {
    self.connection = connection
    self.address = address
    since = now
  }

  func enter(_ phase: Phase, now: Int64) {
    self.phase = phase
    since = now
  }

  func beginTurn(now: Int64) {
    turn &+= 1
    enter(.receiving, now: now)
  }

  func endTurn(now: Int64) {
    task?.cancel()
    task = nil
    feed = nil
    response = nil
    fault = nil
    target = nil
    refusedBytes = 0
    request = HTTPRequest(method: "", path: "")
    enter(.resting, now: now)
  }

  func suspend() {
    isSuspended = true
    MHD_suspend_connection(connection)
  }

  /// False when it was not suspended: nothing is to be waited for.
  func resume() -> Bool {
    guard isSuspended, !isClosed else { return false }
    isSuspended = false
    MHD_resume_connection(connection)
    return true
  }

  /// The socket's end, for both sides: libmicrohttpd sees it and closes the connection.
  func hangUp() {
    let socket = helpline_connection_socket(connection)
    if socket >= 0 { _ = helpline_hang_up(socket) }
  }
}
