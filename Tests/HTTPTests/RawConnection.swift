import Foundation

/// A socket that says exactly the bytes it is told to.
final class RawConnection: Sendable {
  private let descriptor: Int32
  let isConnected: Bool

  init(port: Int) {
    // A child of another test must not keep the line open.
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    // Longer than any other test may keep every thread of this machine busy.
    var patience = timeval(tv_sec: 180, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    isConnected = withUnsafePointer(to: &address) { [descriptor] pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
  }

  deinit { close(descriptor) }

  @discardableResult
  func say(_ text: String) -> Bool { say(Array(text.utf8)) }

  @discardableResult
  func say(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return false }
      sent += count
    }
    return true
  }

  func finishSaying() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// What comes until the peer closes, or `enough` says so. Waits on a thread that no task needs.
  func hear(until enough: @escaping @Sendable (String) -> Bool = { _ in false }) async -> String {
    let bytes = await hearBytes { enough(String(decoding: $0, as: UTF8.self)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  func hearBytes(
    until enough: @escaping @Sendable ([UInt8]) -> Bool = { _ in false }
  ) async -> [UInt8] {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: self.read(until: enough)) }
    }
  }

  private func read(until enough: ([UInt8]) -> Bool) -> [UInt8] {
    var heard: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(descriptor, &buffer, buffer.count, 0)
      // Silence is not an end: a test that expects to be hung up on must not take one for the other.
      if count < 0, errno == EAGAIN { return heard + Array("(silence)".utf8) }
      if count <= 0 { break }
      heard += buffer[..<count]
      if enough(heard) { break }
    }
    return heard
  }

  /// The status of one answer to one request on a connection that is then closed.
  static func status(of request: [UInt8], port: Int) async -> Int? {
    let connection = RawConnection(port: port)
    connection.say(request)
    connection.finishSaying()
    let answer = await connection.hear()
    guard answer.hasPrefix("HTTP/1.1 ") else { return nil }
    return Int(answer.dropFirst(9).prefix(3))
  }
}
