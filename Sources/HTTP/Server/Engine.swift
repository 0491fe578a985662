import CMicrohttpd
import Foundation
import Synchronization

/// libmicrohttpd and the loop that drives it. Everything but `stop` happens on the loop's thread.
final class Engine: @unchecked Sendable {
  static let heartbeatSeconds: Int64 = 15
  private static let pauseMillisecondsMax: Int32 = 500

  let loop = EventLoop()
  let limits: HTTPServerLimits
  let handler: HTTPServer.Handler
  let clock: HTTPServer.Clock
  private(set) var peers: [OpaquePointer: Peer] = [:]
  private var daemon: OpaquePointer?
  private var lastSweep: Int64 = 0
  private var lastHeartbeat: Int64 = 0
  private let stopAt = Mutex<Int64?>(nil)
  /// No new connections are taken; what is open is finished.
  private(set) var isQuiet = false
  private var hasResumed = false

  init?(
    listener: Int32, limits: HTTPServerLimits, clock: @escaping HTTPServer.Clock,
    handler: @escaping HTTPServer.Handler
  ) {
    self.limits = limits
    self.handler = handler
    self.clock = clock
    let flags = MHD_USE_EPOLL.rawValue | MHD_ALLOW_SUSPEND_RESUME.rawValue | MHD_USE_TURBO.rawValue
    daemon = helpline_start_daemon(
      flags, accessed, Unmanaged.passUnretained(self).toOpaque(), targetNamed, completed,
      connectionChanged, listener, Self.share(limits.connectionsMax, limits.loops),
      Self.share(limits.connectionsPerAddressMax, limits.loops), max(1024, limits.headerBytesMax),
      UInt32(clamping: limits.idleSecondsMax))
    guard let daemon, loop.watch(helpline_daemon_epoll(daemon)) else { return nil }
  }

  private static func share(_ count: Int, _ loops: Int) -> UInt32 {
    UInt32(clamping: (count + max(1, loops) - 1) / max(1, loops))
  }

  /// For an engine that never ran.
  func discard() {
    MHD_stop_daemon(daemon)
    daemon = nil
  }

  func stop(graceSeconds: Int) {
    stopAt.withLock { $0 = clock() + Int64(graceSeconds) }
    loop.ring()
  }

  // MARK: The loop

  func run() {
    while !isFinished() {
      turn()
      sweep()
      loop.sleep(milliseconds: pause())
    }
    for _ in 0..<100 where !isIdle() {
      turn()
      loop.sleep(milliseconds: 10)
    }
    // libmicrohttpd aborts the process when it is stopped with a connection suspended.
    for peer in peers.values { _ = peer.resume() }
    MHD_stop_daemon(daemon)
    daemon = nil
    loop.end()
  }

  private func turn() {
    loop.runJobs()
    hasResumed = false
    MHD_run(daemon)
  }

  private func pause() -> Int32 {
    // libmicrohttpd's own answer leaves out who was resumed since it last ran.
    if hasResumed { return 0 }
    var milliseconds: UInt64 = 0
    guard MHD_get_timeout(daemon, &milliseconds) == .YES else { return Self.pauseMillisecondsMax }
    return Int32(min(milliseconds, UInt64(Self.pauseMillisecondsMax)))
  }

  private func isFinished() -> Bool {
    guard let deadline = stopAt.withLock({ $0 }) else { return false }
    if !isQuiet { quieten() }
    if isIdle() { return true }
    guard clock() >= deadline else { return false }
    for peer in peers.values where peer.phase == .handling {
      peer.task?.cancel()
      finish(peer, peer.turn, .text(503, "Shutting down.\n"))
    }
    return true
  }

  private func isIdle() -> Bool { peers.values.allSatisfy { $0.phase == .resting } }

  private func quieten() {
    // What has already arrived counts as accepted.
    for _ in 0..<4 { turn() }
    isQuiet = true
    let listener = MHD_quiesce_daemon(daemon)
    if listener >= 0 { close(listener) }
    for peer in peers.values {
      peer.feed?.end()
      wake(peer)
    }
  }

  /// Once a second: closes what is too slow, and keeps event streams alive.
  private func sweep() {
    let now = clock()
    guard now != lastSweep else { return }
    lastSweep = now
    for peer in peers.values where now - peer.since > secondsMax(peer) { peer.hangUp() }
    guard now - lastHeartbeat >= Self.heartbeatSeconds else { return }
    lastHeartbeat = now
    for peer in peers.values where peer.feed?.beat() == true { wake(peer) }
  }

  private func secondsMax(_ peer: Peer) -> Int64 {
    switch peer.phase {
    case .resting: Int64(peer.turn == 0 ? limits.requestSecondsMax : limits.idleSecondsMax)
    case .receiving, .refusing: Int64(limits.requestSecondsMax)
    case .handling: .max
    case .answering: peer.feed == nil ? Int64(limits.responseSecondsMax) : .max
    }
  }

  func wake(_ peer: Peer) {
    if peer.resume() { hasResumed = true }
  }

  // MARK: Connections

  func opened(_ connection: OpaquePointer) -> Peer {
    let address = Listener.text(helpline_connection_address(connection))
    let peer = Peer(connection: connection, address: address, now: clock())
    peers[connection] = peer
    return peer
  }

  func closed(_ connection: OpaquePointer) {
    guard let peer = peers.removeValue(forKey: connection) else { return }
    peer.isClosed = true
    peer.endTurn(now: peer.since)
  }
}
