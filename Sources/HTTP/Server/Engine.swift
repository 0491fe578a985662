import CMicrohttpd
import Foundation
import Synchronization

/// libmicrohttpd and the loop that drives it. Everything but `stop` happens on the loop's thread.
final class Engine: @unchecked Sendable {
  static let heartbeatSeconds: Int64 = 15

  let loop = EventLoop()
  let limits: HTTPServerLimits
  private let handler: HTTPServer.Handler
  private var daemon: OpaquePointer?
  private var exchanges: [ObjectIdentifier: Exchange] = [:]
  private var feeds: [ObjectIdentifier: StreamFeed] = [:]
  /// Since when each open connection has been between two requests.
  private var resting: [OpaquePointer: Int64] = [:]
  private var lastSweep: Int64 = 0
  private var lastHeartbeat: Int64 = 0
  private let stopAt = Mutex<Int64?>(nil)
  private var isQuiet = false
  private var hasResumed = false

  init?(listener: Int32, limits: HTTPServerLimits, handler: @escaping HTTPServer.Handler) {
    self.limits = limits
    self.handler = handler
    let flags = MHD_USE_EPOLL.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue | MHD_USE_TURBO.rawValue
    daemon = helpline_start_daemon(
      flags, accessed, Unmanaged.passUnretained(self).toOpaque(), named, completed,
      connectionChanged,
      listener, UInt32(limits.connectionsMax), UInt32(limits.connectionsPerAddressMax),
      limits.headerBytesMax, UInt32(limits.idleSecondsMax))
    guard let daemon, loop.watch(helpline_daemon_epoll(daemon)) else { return nil }
  }

  static func now() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time)
    return Int64(time.tv_sec)
  }

  func stop(graceSeconds: Int) {
    stopAt.withLock { $0 = Self.now() + Int64(graceSeconds) }
    loop.ring()
  }

  // MARK: The loop

  func run() {
    while !isFinished() {
      loop.runJobs()
      hasResumed = false
      MHD_run(daemon)
      sweep()
      loop.sleep(milliseconds: pause())
    }
    MHD_stop_daemon(daemon)
    daemon = nil
    loop.runJobs()
  }

  private func pause() -> Int32 {
    // libmicrohttpd's own answer leaves out who was resumed since it last ran.
    if hasResumed { return 0 }
    var milliseconds: UInt64 = 0
    guard MHD_get_timeout(daemon, &milliseconds) == .YES else { return 500 }
    return Int32(min(milliseconds, 500))
  }

  private func isFinished() -> Bool {
    guard let deadline = stopAt.withLock({ $0 }) else { return false }
    if !isQuiet {
      isQuiet = true
      let listener = MHD_quiesce_daemon(daemon)
      if listener >= 0 { close(listener) }
      for feed in feeds.values { feed.end() }
    }
    if exchanges.isEmpty { return true }
    guard Self.now() >= deadline else { return false }
    for exchange in exchanges.values where exchange.response == nil {
      exchange.task?.cancel()
      answer(exchange, .text(503, "Shutting down.\n"))
    }
    for feed in feeds.values { feed.close() }
    for _ in 0..<8 { MHD_run(daemon) }
    return true
  }

  /// Once a second: closes what is too slow, and keeps streams alive.
  private func sweep() {
    let now = Self.now()
    guard now != lastSweep else { return }
    lastSweep = now
    for exchange in exchanges.values
    where exchange.progress == .receiving
      && now - exchange.startedAt > Int64(limits.requestSecondsMax)
    {
      hangUp(exchange.connection)
    }
    for (connection, since) in resting where now - since > Int64(limits.headerSecondsMax) {
      hangUp(connection)
    }
    if now - lastHeartbeat >= Self.heartbeatSeconds {
      lastHeartbeat = now
      for feed in feeds.values { _ = feed.feed(Array(": still here\n\n".utf8)) }
    }
  }

  private func hangUp(_ connection: OpaquePointer) {
    let socket = helpline_connection_socket(connection)
    if socket >= 0 { Glibc.shutdown(socket, Int32(SHUT_RDWR)) }
  }

  // MARK: Connections

  func opened(_ connection: OpaquePointer) { resting[connection] = Self.now() }

  func closed(_ connection: OpaquePointer) { resting[connection] = nil }

  // MARK: A request

  func begin(_ exchange: Exchange) -> MHD_Result {
    exchanges[ObjectIdentifier(exchange)] = exchange
    resting[exchange.connection] = nil
    if let refusal = RequestRules.refusal(of: exchange.request, bodyBytesMax: limits.bodyBytesMax) {
      return queue(exchange, refusal, closing: true)
    }
    return .YES
  }

  func receive(_ exchange: Exchange, _ bytes: UnsafeRawBufferPointer) -> MHD_Result {
    if exchange.response != nil { return .YES }
    guard exchange.request.body.count + bytes.count <= limits.bodyBytesMax else { return .NO }
    exchange.request.body.append(contentsOf: bytes)
    return .YES
  }

  /// The request is whole: its handler runs, here and now if it need not wait.
  func handle(_ exchange: Exchange) -> MHD_Result {
    switch exchange.progress {
    case .named, .answered: return .YES
    case .handling:
      guard let response = exchange.response else { return .YES }
      return queue(exchange, response)
    case .receiving: break
    }
    exchange.progress = .handling
    let id = ObjectIdentifier(exchange)
    let request = exchange.request
    exchange.task = Task(executorPreference: loop) { [handler, weak self] in
      let response = await handler(request)
      self?.finish(id, response)
    }
    loop.runJobs()
    if let response = exchange.response { return queue(exchange, response) }
    exchange.isSuspended = true
    MHD_suspend_connection(exchange.connection)
    return .YES
  }

  private func finish(_ id: ObjectIdentifier, _ response: HTTPResponse) {
    guard let exchange = exchanges[id], exchange.response == nil else { return }
    answer(exchange, response)
  }

  private func answer(_ exchange: Exchange, _ response: HTTPResponse) {
    exchange.response = response
    guard exchange.isSuspended else { return }
    exchange.isSuspended = false
    hasResumed = true
    MHD_resume_connection(exchange.connection)
  }

  func complete(_ exchange: Exchange) {
    exchange.task?.cancel()
    exchanges[ObjectIdentifier(exchange)] = nil
    resting[exchange.connection] = Self.now()
  }

  // MARK: A response

  private func queue(
    _ exchange: Exchange, _ response: HTTPResponse, closing: Bool = false
  ) -> MHD_Result {
    exchange.progress = .answered
    exchange.response = response
    let made: OpaquePointer?
    switch response.body {
    case .bytes(let bytes):
      made = bytes.withUnsafeBytes {
        MHD_create_response_from_buffer(
          $0.count, UnsafeMutableRawPointer(mutating: $0.baseAddress), .RESPMEM_MUST_COPY)
      }
    case .stream(let stream): made = streamed(exchange, stream)
    }
    guard let made else { return .NO }
    defer { MHD_destroy_response(made) }
    for field in response.headers.fields where RequestRules.isSafe(field) {
      _ = MHD_add_response_header(made, field.name, field.value)
    }
    if closing || isQuiet { _ = MHD_add_response_header(made, "Connection", "close") }
    return MHD_queue_response(exchange.connection, UInt32(response.status), made)
  }

  private func streamed(
    _ exchange: Exchange, _ stream: AsyncStream<[UInt8]>
  ) -> OpaquePointer? {
    let feed = StreamFeed(connection: exchange.connection)
    let id = ObjectIdentifier(feed)
    feeds[id] = feed
    feed.pump = Task(executorPreference: loop) { [weak self] in
      for await bytes in stream {
        guard let feed = self?.feeds[id], feed.feed(bytes) else { break }
      }
      self?.feeds[id]?.end()
    }
    let context = Unmanaged.passRetained(StreamContext(engine: self, feed: feed)).toOpaque()
    return MHD_create_response_from_callback(
      helpline_size_unknown, 1024, takeStreamed, context, freeStreamed)
  }

  func closed(_ feed: StreamFeed) {
    feed.close()
    feeds[ObjectIdentifier(feed)] = nil
  }
}

/// What libmicrohttpd holds of a streamed response until its connection is gone.
final class StreamContext {
  let engine: Engine
  let feed: StreamFeed

  init(engine: Engine, feed: StreamFeed) {
    self.engine = engine
    self.feed = feed
  }
}
