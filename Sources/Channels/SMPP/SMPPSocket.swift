import Foundation

/// One TCP connection that never makes its thread wait, except for a name to be resolved.
final class SMPPSocket {
  /// A centre that takes nothing for so long is gone.
  static let outputBytesMax = 1 << 20
  private static let readBytesMax = 64 * 1024

  private let descriptor: Int32
  private var isConnected = false
  private var output: [UInt8] = []
  private var stream = PDUStream()
  private(set) var isBroken = false

  /// `nil` when there is no such host, or it refuses at once.
  init?(host: String, port: Int) {
    guard let descriptor = Self.connecting(host, port) else { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  private static func connecting(_ host: String, _ port: Int) -> Int32? {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, String(port), &hints, &list) == 0 else { return nil }
    defer { freeaddrinfo(list) }
    var next = list
    while let found = next?.pointee {
      next = found.ai_next
      let kind = found.ai_socktype | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
      let descriptor = socket(found.ai_family, kind, found.ai_protocol)
      guard descriptor >= 0 else { continue }
      var one: Int32 = 1
      setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &one, 4)
      if connect(descriptor, found.ai_addr, found.ai_addrlen) == 0 || errno == EINPROGRESS {
        return descriptor
      }
      close(descriptor)
    }
    return nil
  }

  func send(_ octets: [UInt8]) {
    output += octets
    if isConnected { flush() }
  }

  /// Sleeps until the bell rings, the socket is ready, or the time is up; returns what happened.
  static func wait(
    for socket: inout SMPPSocket?, bell: Bell, _ milliseconds: Int32
  ) -> [SMPPSession.Event] {
    var watched = [pollfd(fd: bell.descriptor, events: Int16(POLLIN), revents: 0)]
    if let socket {
      let writes = !socket.isConnected || !socket.output.isEmpty
      watched.append(
        pollfd(
          fd: socket.descriptor, events: Int16(POLLIN) | (writes ? Int16(POLLOUT) : 0), revents: 0))
    }
    poll(&watched, nfds_t(watched.count), socket?.isBroken == true ? 0 : milliseconds)
    if watched[0].revents != 0 { bell.quiet() }
    guard let open = socket, watched.count > 1 else { return [] }
    let events = open.ready(watched[1].revents)
    if open.isBroken { socket = nil }
    return events
  }

  private func ready(_ flags: Int16) -> [SMPPSession.Event] {
    var events: [SMPPSession.Event] = []
    if !isConnected, flags != 0 {
      var fault: Int32 = 0
      var size = socklen_t(4)
      getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &fault, &size)
      isConnected = fault == 0 && flags & Int16(POLLOUT) != 0
      isBroken = !isConnected
      if isConnected { events.append(.connected) }
    }
    if isConnected, flags & Int16(POLLIN | POLLHUP | POLLERR) != 0 { events += receive() }
    if isConnected { flush() }
    return isBroken ? events + [.lost] : events
  }

  private func receive() -> [SMPPSession.Event] {
    var buffer = [UInt8](repeating: 0, count: Self.readBytesMax)
    let count = read(descriptor, &buffer, buffer.count)
    guard count > 0 else {
      isBroken = count == 0 || (errno != EAGAIN && errno != EINTR)
      return []
    }
    stream.append(buffer[..<count])
    var events: [SMPPSession.Event] = []
    while let next = stream.next() {
      switch next {
      case .success(let pdu): events.append(.received(pdu))
      case .failure(let fault):
        events.append(.malformed(fault))
        if case .length = fault { return events }
      }
    }
    return events
  }

  private func flush() {
    while !output.isEmpty {
      // A write to a socket that the other side has closed must not raise a signal.
      let count = Foundation.send(descriptor, output, output.count, Int32(MSG_NOSIGNAL))
      guard count > 0 else {
        if errno != EAGAIN && errno != EINTR { isBroken = true }
        break
      }
      output.removeFirst(count)
    }
    if output.count > Self.outputBytesMax { isBroken = true }
  }
}
